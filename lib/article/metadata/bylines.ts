/**
 * Reads the names of those who made an article from lines such as 本报讯（记者 甲某某 通讯员 乙某某）, 文/图 甲某某,
 * 责任编辑：丙某, and tells people from outlets.
 */

import { isSurname, startsWithDoubleSurname, startsWithJapaneseSurname } from '@/lib/text/surnames';

/** Words that stand among names and are none. */
const noName =
  /^(?:整合|综合|整理|报道|摄影|攝影|摄影报道|文图|图文|图片|编辑|编译|供图|供稿|通讯员|实习生|记者|视频|文字|撰文|来源|责编|校对|发自|未完|待续|评论员|本报|本网|新华社|作者|采写|完|全文|节选|资料|漫画|插图|制图|策划|统筹|监制|出品|翻译|转载|原创|首发|独家|联合|专栏|时评|特稿|近日|今日|日前|昨日|其中|以及|等|网友|市民|读者|组图|多图|高清|详情|如图|下同|关注|关闭|高清|时间|平台|广告|安全|温馨|都市|成员|单位|双方|方便|海报|明确|强调|包括|严重|习惯|常见|和平|甘肃|江苏|江西|吉林|云南|宁夏|广东|广西|安徽|贵州|海南|成都|广州|温州|常州|金华|徐州|岳阳|安阳|洛阳|高雄|台北|时政|文旅|查看|应用|全部|从业|任何|应急|经济|公开|公告|通知|通报)$/;
/** Where the makers' part of a line begins: 记者 甲某某 编辑 乙某某. */
const otherRole =
  /^(?:[责責]任?[编編]辑?輯?|[责責][编編校]|[编編][辑輯审審务務]|主[编編]|[校审審][对對核校读讀]|[监監][制製]|值班.{2,4}|美[编編]|排版|[统統][筹籌]|策[划劃]|翻[译譯]|[制製][图圖片]|[视視][觉覺]|出品人?)$/;
const organisation =
  /(?:网|社|报|台|新闻|日报|晚报|早报|时报|在线|客户端|频道|中心|编辑部|工作室|公司|集团|官网|杂志|周刊|传媒|媒体|公众号|号|局|委|办|部|院|校|大学|学会|协会|政府|资讯|财经|科技|报道|報道|news|\.com|\.cn|times|daily|post|press)$/i;

/** Whether a string can be a person's name: Chinese of two to four characters, a foreign one with a dot, or Latin words. */
export function isPersonName(text: string): boolean {
  if (noName.test(text)) return false;
  if (/^[\u3400-\u9fff]{2,4}$/.test(text)) {
    if (startsWithDoubleSurname(text)) return true;
    if (organisation.test(text)) return false;
    return text.length < 4 ? isSurname(text.charAt(0)) : startsWithJapaneseSurname(text);
  }
  if (
    /^[\u3400-\u9fff]{1,8}[·•・‧][\u3400-\u9fff]{1,10}(?:[·•・‧][\u3400-\u9fff]{1,10})?$/.test(text)
  )
    return true;
  return /^[A-Z][\p{L}'’.-]+(?: [A-Z][\p{L}'’.-]*){1,3}$/u.test(text) && !organisation.test(text);
}

/** Whether a string ends as names of outlets, companies and authorities do. */
export function isOrganisation(text: string): boolean {
  return text.length > 2 && organisation.test(text);
}

/** Whether a page's own word for its author can be a person or a pen name; more lenient than `isPersonName`. */
export function isAuthorName(text: string): boolean {
  if (isPersonName(text)) return true;
  return /^[\p{L}·•・]{2,10}$/u.test(text) && !organisation.test(text) && !noAuthor.test(text);
}

const noAuthor =
  /^(?:admin|administrator|editor|webmaster|user|name|author|root|test|系统|管理员|佚名|匿名|未知|本站|原创|转载|网络|网易|新浪|搜狐|腾讯|凤凰|百度)|记者|编辑|管理员/i;

export const role =
  '(?:全媒体|融媒体?|见习|實習|实习|首席|特约|特約|特派|驻[^\\s（(]{1,6}|本报|本報|本网|本網|本台|客户端|客戶端|摄影|攝影|文字|视频|高级|资深|新媒体)*(?:[记記]者|通[讯訊][员員]|[实實][习習]生|特约撰稿人?|撰稿人?|报道员|评论员)';
const roleWord = new RegExp(role, 'g');
const roleStart = new RegExp(
  `(?:^|[^\\u3400-\\u9fff]|[报報网網社台端讯訊电電闻聞刊视視]|[报報][道導])${role}`,
);
const authorLabel =
  /(?:作\s?者|撰\s?文|撰\s?稿|[采採]\s?[写寫]|[执執]\s?[笔筆]|文\s?字|文\s?[/／]\s?(?:[图圖摄攝]|图片|摄影)|[图圖]\s?[/／]\s?文|[摄攝]影\s?[/／]\s?文|[图圖]文|[文图圖摄攝]\s?[/／|｜:：]|整\s?理|[编編]\s?[译譯]|口\s?述|来稿)\s*[】\]]?\s*[:：/／|｜丨]?\s*/;
const editorLabel =
  /(?:[责責]任?[编編][辑輯]|[责責]\s?[编編]|[编編]\s?[辑輯]|[责責]\s?校|[编編]\s?[审審]|主\s?[编編]|值班编辑|实习编辑|见习编辑|网络编辑)\s*[】\]]?\s*[:：丨|｜/／\s】\]]\s*/;
/** By Jane Doe and John Roe | Some Daily. */
const byWestern =
  /^By:?\s+([A-Z][^|/()\d]{2,80}?)(?:\s*[|/(]|\s+(?:in|for)\s|\s+(?:Updated|Published)|\s*\d|$)/;
export const separators = /[\s、，,;；&＆和与與|｜/／及▪◆■∙]+/;
/** What an agency's line calls its report: 即時報導, 综合报道. */
const reportKind =
  '(?:即[时時]|[综綜]合|[连連][线線]|[专專][题題]|特[别別]|[采採][访訪]|[现現][场場]|[独獨]家|[联聯]合)';
/** 何青禾台北9日电, 何青禾澄江县报道: where an agency's line puts no space between the name and the place. */
const dispatched = new RegExp(
  `^([\\u3400-\\u9fff]{4,7}?)(?<!${reportKind})(?:\\d{1,2}日)?(?:专?[电電]|[传傳]真|${reportKind}?[報报][导導道]|特稿|[摄攝](?:影)?)+$`,
);

/** 刘　洋 is one name: single characters that stand apart are joined. */
export function withJoinedNames(text: string): string {
  return text.replace(
    /(?<![\u3400-\u9fff])([\u3400-\u9fff])[\s　]+([\u3400-\u9fff])(?![\u3400-\u9fff])/g,
    '$1$2',
  );
}

/** The names that follow a label, up to what is none. */
function namesIn(text: string): string[] {
  const names: string[] = [];
  for (const part of withJoinedNames(text).split(separators)) {
    const word = part.replace(/^[:：•·*]+|(?:_[A-Z0-9]+|[:：.。•·]+)$/g, '');
    if (!word) continue;
    const name = isPersonName(word) ? word : dispatcher(word);
    if (name) names.push(name);
    else if (otherRole.test(word) || !noName.test(word)) break;
  }
  return names;
}

/** The name that a dispatch's line begins with; empty when it is none. A place has two characters, or three with 县 or 市. */
export function dispatcher(word: string): string {
  const run = dispatched.exec(word)?.[1];
  if (!run) return '';
  const place = /[县縣市州省岛島]$/.test(run) ? 3 : 2;
  const name = run.slice(0, Math.max(2, Math.min(3, run.length - place)));
  return isPersonName(name) ? name : '';
}

/** The reporters of a string that holds role words: 记者 甲某某 通讯员 乙某某. */
function reportersIn(text: string): string[] {
  const names: string[] = [];
  const marks = [...text.matchAll(roleWord)];
  marks.forEach((mark, i) => {
    const from = mark.index + mark[0].length;
    const rest = text.slice(from, marks[i + 1]?.index ?? text.length).replace(/^\s*[】\]]/, '');
    names.push(...namesIn(rest.split(/[）)】\]（(]/, 1)[0] ?? ''));
  });
  return names;
}

/** 2024-08-09 甲某某 in a line: a name beside the day and nothing else. */
const moment =
  /(?:19|20)\d\d[-/.年]\d{1,2}[-/.月]\d{1,2}日?(?:\s*\d{1,2}(?::\d\d(?::\d\d)?|[時时]\d{1,2}分))?/;

/** 原创 甲某某 某某观察 2024年8月9日 06:30: how public accounts put a writer before the account. */
const account =
  /^原创\s+(\p{Script=Han}{2,4})\s+[\p{L}\p{N}]{2,16}\s+20\d\d[-/.年]\d{1,2}[-/.月]\d{1,2}/u;
/** 甲某某 / 文, 甲某某 某某日报记者. */
const nameFirst =
  /^([\p{Script=Han}·、]{2,14}?)(?:\s*[/／｜|]\s*(?:文|图文|撰文|摄影)(?=$|[\s/／|｜])|\s+\p{Script=Han}{2,12}(?:报|網|网|社|台|周刊|新闻)(?:首席|特约|驻\p{Script=Han}{2,4}|见习)?记者(?=$|\s))/u;

/** 甲某某 《某某日报》（2024年08月09日 第03版）: how papers' own sites put a writer before where it was printed. */
const beforePaper = /^([\p{Script=Han}·\s、]{2,30})《[^《》]{2,16}》\s*[（(]\s*20\d\d\s*年/u;

/** What papers set before who wrote it: □本报记者 甲某某. */
const ornament = /^[□■◎●○◆◇▲△★☆※]+\s*/;
/** □甲某某; the solid ones stand before columns' names too, and those have two characters: ■房产. */
const ornate = /^(?:[□◎]\s*(?=.{2})|[■●○◆◇▲△★☆※]\s*(?=.{3}))/;

/** A line without the ornament before its writers. */
export function withoutOrnament(line: string): string {
  return line.trim().replace(ornament, '');
}

/** The names that an ornament opens and that are all of a line; empty when it holds anything else. */
export function readOrnateNames(line: string): string[] {
  const text = line.trim();
  return ornate.test(text) ? namesAlone(text.replace(ornate, '')) : [];
}

/** The authors and reporters that one line names; empty for running text that merely speaks of reporters. */
export function readBylines(line: string): string[] {
  const ornated = readOrnateNames(line);
  if (ornated.length > 0) return ornated;
  const text = withoutOrnament(line);
  const names: string[] = [];
  for (const [, inside] of text
    .slice(0, 200)
    .matchAll(/[（(【〔]([^（）()【】〔〕]{2,90})[）)】〕]/g)) {
    if (inside && roleStart.test(` ${inside}`)) names.push(...reportersIn(inside));
    else if (inside && /^(?:文|图)\s*[/／]/.test(inside))
      names.push(...labelled(inside, authorLabel));
  }
  if (names.length > 0) return unique(names);
  if (text.length > 120) return [];
  const [, western = ''] = byWestern.exec(text) ?? [];
  names.push(
    ...western
      .split(/,|&| and /)
      .map((name) => name.trim())
      .filter(isPersonName),
  );
  const beside = withJoinedNames(
    text.replace(moment, '').replace(/^[\s·•|｜（(]+|[\s·•|｜）)]+$/g, ''),
  );
  if (beside !== text) {
    // 某某日报 甲某某 beside the day.
    const [outlet = '', name = '', ...others] = beside.split(/[\s|｜]+/);
    if (isPersonName(beside)) return [beside];
    if (others.length === 0 && isOrganisation(outlet) && isPersonName(name)) return [name];
  }
  names.push(...namesIn(account.exec(text)?.[1] ?? ''));
  names.push(...namesIn(nameFirst.exec(text)?.[1] ?? ''));
  names.push(...namesIn(beforePaper.exec(text)?.[1] ?? ''));
  names.push(...namesIn(/^(?:author|作者)[,，]\s*(.{2,30})$/i.exec(text)?.[1] ?? ''));
  names.push(...labelled(text, authorLabel));
  if (/[。！？]/.test(text.slice(0, -1))) return unique(names);
  if (roleStart.test(` ${text}`)) names.push(...reportersIn(text));
  return unique(names);
}

/** The editors that one line names. */
export function readEditors(line: string): string[] {
  return line.length > 200 ? [] : unique(labelled(line, editorLabel));
}

/** Names alone in brackets that close a text: （甲某某）. */
export function readClosingNames(line: string): string[] {
  const inside = /[（(]([^（）()]{2,30})[）)]\s*$/.exec(line)?.[1];
  return inside ? namesAlone(inside) : [];
}

/** The names of which a text is made; empty when it holds anything else. */
function namesAlone(text: string): string[] {
  const names = namesIn(text);
  const rest = text.replace(/[\s、，,]/g, '').length - names.join('').length;
  return rest === 0 ? names : [];
}

/** Who took the picture that a caption tells of: …芦苇荡边休息。某社记者 甲某某 摄. */
export function readPhotographers(line: string): string[] {
  // 摄影：甲某某, beside the moment of a gallery.
  const alone = /(?:^|\s)[摄攝]影(?:师|者)?\s*[:：]\s*([\p{Script=Han}·、\s]{2,30})$/u.exec(
    line,
  )?.[1];
  if (alone && line.length < 100) return namesIn(alone);
  const told =
    /[。，：\s（(]([^。，：（()）]{2,24}?)\s*[摄攝](?:影)?[)）]?\s*$/.exec(line)?.[1] ?? '';
  if (!told || line.length >= 200) return [];
  const reporters = reportersIn(told);
  return reporters.length > 0 || !isPersonName(told) ? reporters : [told];
}

/** 文｜某某 甲某某: whom a writer writes for stands before the name. */
const writesFor = /^\p{Script=Han}{2,6}\s+(?=\p{Script=Han}{2,4}(?:\s|$))/u;

function labelled(text: string, label: RegExp): string[] {
  const names: string[] = [];
  for (const mark of text.matchAll(new RegExp(label.source, 'g'))) {
    const before = text.charAt(mark.index - 1);
    // …的岸边。图：甲某某 is a picture's credit.
    if (/[\u3400-\u9fff。！？]/.test(before) && label === authorLabel) continue;
    const rest = text.slice(mark.index + mark[0].length);
    const told = rest.split(/[）)】\]（(]/, 1)[0] ?? '';
    const own = namesIn(told);
    names.push(
      ...(own.length > 0 || label !== authorLabel ? own : namesIn(told.replace(writesFor, ''))),
    );
  }
  return names;
}

export function unique(names: readonly string[]): string[] {
  return [...new Set(names)];
}
