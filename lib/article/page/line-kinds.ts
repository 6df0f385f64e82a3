/**
 * Kinds of line that stand in an article's element and are not of its text, told by their words. Lines are compared
 * simplified, in half width and without white space beside Chinese.
 */
import { isPersonName, readBylines } from '../metadata/bylines';
import { isBylineAlone } from '../metadata/credits';
import { plainLine } from './plain-line';

const open = '^[\\s\\[(<*>\\-+]*';

/** A heading after which other articles are listed. */
const otherArticles = new RegExp(
  `${open}(?:相关(?:阅读|新闻|报道|链接|文章|资讯|专题|稿件|推荐|内容|视频|搜索|话题|标签|热词|主题(?:内容)?)(?:请见)?|(?:更多)?相关内容|文章作者|图片推荐|作者最新文章|接下来播放|延伸阅读|推荐(?:阅读|新闻|文章|视频)?|(?:更多|最新|精彩)(?:新闻|阅读|精彩|内容|文章|资讯|推荐|图片)|热门(?:推荐|新闻|文章|评论|阅读|排行|视频)|猜你喜欢|为[您你]推荐|编辑推荐|热点(?:推荐|新闻)|大家都在(?:看|搜)|(?:最新|全部|网友|热门|精彩|用户)?(?:评论|跟[帖贴])(?:区|列表)?|我(?:要|来)(?:评论|说两句|跟[帖贴])|发表评论|(?:阅读|新闻|点击)排行榜?|图片新闻|今日(?:热点|推荐|要闻)|往期(?:精彩)?(?:回顾|推荐|阅读|内容|文章)|上下篇|关联记事|関連(?:記事|ニュース)|おすすめ.{0,4}|あわせて読みたい|ランキング|related (?:articles|stories|news)|recommended|you may also like|more from)[\\s\\]:>».\\d()]*$`,
  'i',
);

const remarks =
  /^[\s[(<*>-]*(?:(?:最新|全部|网友|热门|精彩|精选|用户|发表|文章|读者)?(?:评论|跟[帖贴]|留言|コメント)|读者来信|网友热议)(?:区|列表|\d+条)?[\s\]:>».\d()条]*$/;

/** A heading of what readers say: often more than the article itself. */
export function isRemarksHeading(text: string): boolean {
  return text.length <= 30 && remarks.test(plainLine(text));
}

export function isOtherArticlesHeading(text: string): boolean {
  return text.length <= 30 && otherArticles.test(plainLine(text));
}

const makerWords =
  '(?:本文|文章|本期|本版|见习|实习|值班|网络|审核|微信|新媒体|图文|文字|视觉|图片|责任|运营|执行)?(?:编辑|责编|校对|校审|审核|审校|审读|编审|编校|监制|美编|排版|统筹|签发|责校|编务|主编|总编|主任|编委)|初审|复审|终审|一审|二审|三审|值班总编|出品人?|制作';
const maker = new RegExp(`${open}(?:${makerWords})[:|/]`);
const makerAlone = new RegExp(`${open}(?:${makerWords})([\\u3400-\\u9fff]{2,4})[\\])]?$`);
const makerInBrackets = /[[(]责任?编辑[:]/;
const told =
  '(?:本文|文章|信息|资料|内容|图片|稿件)?来源|稿源|原文链接|原标题|本文原题|作者|文|图|图文|文图|撰文|摄影|摄像|供稿|供图';
const source = new RegExp(
  `^[\\s[(<*-]*(?:(?:${told}|题图|头图|封面图?)[:|/]|(?:题图|头图|封面图?)(?:来自|由|源自).{2,30}$)`,
);
/** 采写：某报记者 甲某某, 文字：甲某某; a person who speaks may be named by what she does, but only once. */
const writers = /^[\s[(<*-]*(?:采写|文字|撰稿|执笔|编译)[:|/]([^.!?,]{2,40})$/;
/** 某某新闻编辑 | 甲某某. */
const employed =
  /^\p{Script=Han}{1,6}(?:新闻|网|报|社|台|频道|财经|周刊|客户端|视频|观察)(?:编辑|责编|校对)\s*[:|/]\s*([\p{Script=Han}·\s、]{2,20})$/u;
/** How agencies sign in English, and whose a picture is where only its reader's ears are told. */
const signed =
  /^[[(]?(?:(?:Additional r|R)eporting|Writing|Editing|Translation|(?:Edited|Compiled|Translated|Written)) by [A-Z][a-z]|^图像(?:来源,.{1,40}|加注文字,?)$/;
/** 【来源】 某报: a label in brackets and no colon. */
const bracketed = new RegExp(
  `^\\[(?:${told}|${makerWords}|(?:全媒体|见习|实习)?记者|通讯员|实习生)\\]`,
);

/** 记者：甲某某 乙某某, below the text. */
const reporters =
  /^\p{Script=Han}{0,12}?(?:记者|記者|通讯员|通訊員|实习生)\s*[:：|｜丨]\s*([\p{Script=Han}·\s、，,;；]{2,30})$/u;

/** （文/某某网 甲某某） and a sentence: a text's first paragraph. */
function opensText(text: string): boolean {
  return /^\s*[（(〔【[][^（）()〔〕【】]{2,60}[）)〕】\]].{15,}[，。！？”]/.test(text);
}

/** Who edited it, where it was taken from: 责任编辑：甲某, [责编 甲某], 来源：某报. */
export function isMakersLine(text: string): boolean {
  if (text.length > 120 || opensText(text)) return false;
  const line = plainLine(text);
  if (maker.test(line) || (line.length <= 60 && makerInBrackets.test(line))) return true;
  if (source.test(line) || bracketed.test(line)) return line.length <= 60;
  if (signed.test(line)) return true;
  const writer = writers.exec(line)?.[1];
  if (writer && (isBylineAlone(writer) || readBylines(text).length > 0)) return true;
  const editors = employed.exec(line)?.[1]?.split(/[\s、]+/) ?? [];
  if (editors.length > 0 && editors.every(isPersonName)) return true;
  const name = makerAlone.exec(line)?.[1];
  if (name !== undefined && isPersonName(name)) return true;
  // 记者：哪一段最难？ opens an interview.
  const names = reporters.exec(text.trim())?.[1]?.split(/[\s、，,;；]+/) ?? [];
  return names.length > 0 && names.every(isPersonName);
}

const day =
  /[〇○零一二三四五六七八九]{4}年[一二三四五六七八九十]{1,3}月[一二三四五六七八九十]{1,3}日|(?:19|20)\d\d\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}日?|(?<!\d)\d{1,2}[-月]\d{1,2}日?(?=\s*\d{1,2}:\d\d)|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d{1,2}, ?20\d\d|\d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? 20\d\d/gi;
const time = /\d{1,2}:\d\d(?::\d\d)?(?:\s?[ap]\.?m\b\.?)?/gi;
const label =
  '(?:published|updated|posted|来源|稿源|出处|作者|记者|通讯员|编辑|责编|发布(?:时间|日期|人|者|机构)?|发表(?:时间|于)?|发文|发稿|更新(?:时间)?|时间|日期|浏览|阅读|点击|人气|字号|字体|分类|栏目|(?:信息|稿件|文章)来源|索引号|当前位置|您?的?(?:现在|当前|所在)?的?位置|文|图|摄影|文图|撰文|执笔|采写)(?:次数|量|数)?\\s*[:/|(]';
const labelled = new RegExp(label, 'i');
const beginsLabelled = new RegExp(
  `^[\\s[(<|]*${label}|^首页>|^(?:发表|发布|写|更新)于(?=\\s*(?:19|20)\\d\\d)|^(?:作者|author|role),`,
  'i',
);

/** Between a headline and the first paragraph: dates, sources, counters, the way here. */
export function isHeadLine(text: string): boolean {
  if (opensText(text) || /，.*。\s*$/.test(text)) return false;
  // 记者：哪一段最难？ opens an interview.
  if (text.length > 160 || /[。！？]/.test(text.slice(0, -1)) || /[！？]$/.test(text)) return false;
  const line = plainLine(text);
  if (/^By:? [A-Z]/.test(line) && line.length <= 80 && readBylines(text).length > 0) return true;
  if (beginsLabelled.test(line) || (line.length <= 50 && isBylineAlone(text))) return true;
  const rest = line.replace(day, '');
  if (rest.length === line.length) return false;
  const bare = rest.replace(time, '');
  return (
    bare.length <= 12 ||
    (bare.length <= 70 &&
      (bare.length < rest.length || labelled.test(line) || readBylines(text).length > 0))
  );
}

/** A day and nothing else: what an info line may be, and what a letter is signed with. */
export function isBareDay(text: string): boolean {
  return /^\s*(?:(?:19|20)\d\d|[〇○零一二三四五六七八九]{4})\s*[-/.年].{1,8}[日\d]\s*$/.test(text);
}
