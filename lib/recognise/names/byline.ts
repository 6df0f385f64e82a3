/** Bylines: （记者 丁玉洁 通讯员 谈维 龙源）, 本报记者 汤俊 摄, 文/王永 图/马贵. */
import { looksLikePerson, surnameEndsAt } from './chinese-names';
import { placesStart } from './places';

/** Opens a byline within this many characters before the name. */
const reach = 40;

const opener =
  /(?:记者|通讯员|特派员|撰稿|撰文|供稿|供图|摄影|编辑|责编|美编|校对|作者|(?:审核|审校|[初复终一二三]审|编审|监制|统筹|策划|制作|签发|剪辑|拍摄|出镜|文案|视频|版式|排版)(?=[:：/|丨])|(?<=[(（【[\n\s□■●]|^)(?:文|图))[:：/|丨]?(?![^(（]*[)）])/gu;

/** What a byline consists of besides names. 文 alone may end a name (王永文), so that it needs its stroke. */
const furniture =
  /(?:本报|本网|本版|特约|实习|见习|全媒体|首席|融媒体|通讯员|特派员|记者|摄影报道|摄影|报道|责任编辑|编辑|责编|美编|校对|作者|供稿|供图|撰稿|撰文|文图|图文|受访者|采访对象|资料图片?|提供|手记|发自|(?:审核|审校|[初复终一二三]审|编审|监制|统筹|策划|制作|签发|剪辑|拍摄|出镜|文案|视频|版式|排版)(?=[:：/|丨])|文(?=[/／:：|丨])|(?<=[/／|丨])文|图|摄(?=$|[)）】\]\s])|[\s、,，:：/|丨·和与及()（）])+/u;

/** The last characters of the words that open bylines. */
const lastOfOpeners = new Uint8Array(0x10000);
for (const character of '者员稿文图影辑编校核审制划发摄镜案频式版筹')
  lastOfOpeners[character.charCodeAt(0)] = 1;

const asker = /(?:^|[\n。？！?!”"])(?:[\u4e00-\u9fff]{0,6}记者|主持人|问|提问|采访者)[:：]/u;

/** A text's bylines. */
export class Bylines {
  #nameAskers: boolean | undefined;

  constructor(private readonly text: string) {}

  /**
   * Whether the name `from`..`to` is one of a byline's: between its opening word and the name, and from the name to the
   * byline's end, there is nothing but names and the furniture of bylines.
   */
  hold(from: number, to: number): boolean {
    const { text } = this;
    if (isSignature(text, from, to) || isCredit(text, from, to)) return true;
    return mayOpenBefore(text, from) && isInByline(text, from, to);
  }

  /** Whether questions stand in the text with who asks them: 记者：…. */
  get nameAskers(): boolean {
    this.#nameAskers ??= asker.test(this.text);
    return this.#nameAskers;
  }
}

/** Turns away most names at little cost. */
function mayOpenBefore(text: string, from: number): boolean {
  for (let index = from - 1; index >= 0 && index >= from - reach; index -= 1) {
    if (lastOfOpeners[text.charCodeAt(index)] === 1) return true;
  }
  return false;
}

function isInByline(text: string, from: number, to: number): boolean {
  const start = Math.max(0, from - reach);
  const before = text.slice(start, from);
  const opened = before.search(opener);
  if (opened < 0) return false;
  if (!before.slice(opened).split(furniture).every(isNames)) return false;
  const tail = /^[^)）】\]。;；!！?？\n"“”]*/u.exec(text.slice(to, to + reach))?.[0] ?? '';
  const closed =
    /^[)）】\]\n]/.test(text.slice(to + tail.length)) || to + tail.length >= text.length;
  const pieces = tail.split(furniture).filter(Boolean);
  return pieces.length === 0 || (closed && pieces.every(isNames));
}

const said = /^[/／](?:文|图|摄影?)/u;
const done =
  /^(?:摄影?|供图|制图|绘图|摄影报道|报道|采写|图文|文图|[文图][/／][文图摄])(?=$|[\n)）\]】])/u;

/**
 * 王永 摄, 丁玉洁 彭舒 文/图, 王永/文 马贵/图: nothing but names stands on the line, and it closes with what they did. Their
 * spaces are folded away.
 */
function isCredit(text: string, from: number, to: number): boolean {
  if (said.test(text.slice(to, to + 4))) {
    return (
      from === 0 ||
      /[\n(（[【]$|[/／](?:文|图|摄影?)$/u.test(text.slice(Math.max(0, from - 3), from))
    );
  }
  const start = Math.max(0, from - namesReach);
  const before = /(?:^|[\n(（[【])(\p{Script=Han}*)$/u.exec(text.slice(start, from));
  if (before?.[1] === undefined || (start > 0 && before.index === 0 && before[0] === before[1]))
    return false;
  // 欧阳王永.
  if (before[1].length === 2 && surnameEndsAt(text, from)) return false;
  const rest = text.slice(to, to + 2 * namesReach);
  for (let length = 0; length <= namesReach; length += 1) {
    if (done.test(rest.slice(length))) return isNames(before[1]) && isNames(rest.slice(0, length));
  }
  return false;
}

/** Three names at most stand before another one or behind it. */
const namesReach = 9;

/** （丁玉洁 王永） at a paragraph's end: the writers sign. */
function isSignature(text: string, from: number, to: number): boolean {
  const before = /[(（]([^()（）]{0,16})$/u.exec(text.slice(Math.max(0, from - 20), from));
  if (!before) return false;
  const rest = /^([^)）]{0,16})[)）](?=\n|$)/u.exec(text.slice(to, to + 20));
  return [before, rest].every((side) => side?.[1]?.split(furniture).every(isNames));
}

/** Nothing, or one or two names run together (谈维龙源: the space between them is folded away). */
function isNames(piece: string): boolean {
  const names = piece.slice(0, placesStart(piece, piece.length));
  if (names === '' || isName(names)) return true;
  for (let i = 2; i <= 3 && i < names.length; i += 1) {
    if (isName(names.slice(0, i)) && isName(names.slice(i))) return true;
  }
  return false;
}

/** In a byline a surname is enough: no other words stand there. */
function isName(piece: string): boolean {
  return (
    looksLikePerson(piece) || (/^\p{Script=Han}{2,3}$/u.test(piece) && surnameEndsAt(piece, 1))
  );
}
