import { simplified, traditional } from './data/traditional';

export interface FoldOptions {
  /** Quotation marks of all kinds go, so that “龙牌”食品 reads 龙牌食品. */
  readonly dropQuotes?: boolean;
  /** Letters become lower case. */
  readonly lowerCase?: boolean;
  /** Full-width punctuation becomes ASCII (，→ , 。→ . “ → " 、→ ,). Without it only signs that numbers use do. */
  readonly punctuation?: boolean;
}

/** What a table gives for units that are not copied. All other values are the folded unit and above `space`. */
export const marks = {
  gone: 0,
  newline: 0x0a,
  /** U+2029 parts paragraphs by itself, as a blank line does. */
  paragraph: 0x0b,
  space: 0x20,
} as const;

const tables = new Map<string, Uint16Array>();

/** What each UTF-16 unit folds to. Made at first use, in about a millisecond. */
export function tableFor(options: FoldOptions): Uint16Array {
  const key = `${options.dropQuotes ?? false} ${options.lowerCase ?? false} ${options.punctuation ?? false}`;
  let table = tables.get(key);
  if (!table) {
    table = withOptions(options);
    tables.set(key, table);
  }
  return table;
}

let base: Uint16Array | undefined;

/** What is folded whatever the options. */
function baseTable(): Uint16Array {
  if (base) return base;
  base = new Uint16Array(0x10000);
  for (let code = 0; code < base.length; code += 1) base[code] = code;
  setVariants(base);
  for (let i = 0; i < traditional.length; i += 1) {
    base[traditional.charCodeAt(i)] = simplified.charCodeAt(i);
  }
  simplifyVariants(base);
  for (let code = 0xff01; code <= 0xff5e; code += 1) base[code] = code - 0xfee0;
  set(base, '￥', '¥');
  set(base, '﹪', '%');
  set(base, '‧・･•∙⋅●᛫⸱\u00b7\u2027', '·');
  setSpaces(base);
  return base;
}

function withOptions(options: FoldOptions): Uint16Array {
  const table = baseTable().slice();
  const quotes = '“”„‟‘’‚‛«»‹›「」『』﹁﹂﹃﹄〝〞〟｢｣＂＇"';
  if (options.punctuation) {
    set(table, quotes, '"');
    set(table, '。．｡', '.');
    set(table, '、､', ',');
    set(table, '—–―‒‐‑−﹣', '-');
    set(table, '～〜∼', '~');
    set(table, '…⋯', '.');
    set(table, '〈《', '<');
    set(table, '〉》', '>');
    set(table, '【〔〖', '[');
    set(table, '】〕〗', ']');
  } else {
    for (const kept of '，：；！？（）［］｛｝＂＇') set(table, kept, kept);
  }
  if (options.dropQuotes) set(table, quotes, marks.gone);
  if (options.lowerCase) lowerCase(table);
  return table;
}

function set(table: Uint16Array, characters: string, to: string | number): void {
  const value = typeof to === 'number' ? to : to.charCodeAt(0);
  for (let i = 0; i < characters.length; i += 1) table[characters.charCodeAt(i)] = value;
}

function setSpaces(table: Uint16Array): void {
  // Control characters show nothing and stand in text by mistake.
  for (let code = 0; code < 0x20; code += 1) table[code] = marks.gone;
  for (let code = 0x7f; code < 0xa0; code += 1) table[code] = marks.gone;
  set(
    table,
    '\t\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u2800\u3000\u3164\uffa0',
    marks.space,
  );
  set(table, '\n\u0085\u2028', marks.newline);
  set(table, '\u2029', marks.paragraph);
  // Soft hyphen, joiners, bidirectional controls, word joiner, variation selectors, annotation and object marks, byte-order mark.
  set(
    table,
    '\u00ad\u034f\u061c\u180b\u180c\u180d\u180e\u180f\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2061\u2062\u2063\u2064\u2065\u2066\u2067\u2068\u2069\u206a\u206b\u206c\u206d\u206e\u206f\ufeff\ufff9\ufffa\ufffb\ufffc',
    marks.gone,
  );
  for (let code = 0xfe00; code <= 0xfe0f; code += 1) table[code] = marks.gone;
}

/** Radicals of the supplement that look like whole characters; Unicode gives them no decomposition, PDFs write them. */
const radicals =
  '⺁厂⺊卜⺗心⺟母⺠民⻁虎⻄西⻅见⻆角⻉贝⻋车⻒镸⻓长⻔门⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻫齐⻬齐⻮齿⻰龙⻳龟';

/** Characters that Unicode encodes twice and those that are only written differently. */
const written = '髙高囯国産产甯宁陜陕鄉乡値值內内黃黄眞真靑青戶户敎教緖绪淸清硏研吿告尙尚';

/** Compatibility ideographs and the radicals that text copied from PDFs has instead of characters (⼯ ⻓ ⾼). */
function setVariants(table: Uint16Array): void {
  for (let code = 0x2f00; code <= 0x2fd5; code += 1) setDecomposition(table, code);
  for (let code = 0xf900; code <= 0xfad9; code += 1) setDecomposition(table, code);
  for (const pairs of [radicals, written]) {
    for (let i = 0; i < pairs.length; i += 2) table[pairs.charCodeAt(i)] = pairs.charCodeAt(i + 1);
  }
}

function setDecomposition(table: Uint16Array, code: number): void {
  const composed = String.fromCharCode(code).normalize('NFKC');
  // One unit stays one unit, so that offsets stay simple.
  if (composed.length === 1) table[code] = composed.charCodeAt(0);
}

/** Variants of traditional characters become simplified ones too. */
function simplifyVariants(table: Uint16Array): void {
  const again = (code: number) => {
    table[code] = table[table[code] as number] as number;
  };
  for (let code = 0x2f00; code <= 0x2fd5; code += 1) again(code);
  for (let code = 0xf900; code <= 0xfad9; code += 1) again(code);
}

/** The blocks that hold letters with case: Latin, Greek, Cyrillic, Armenian; their extensions. */
const casedBlocks = [
  [0x41, 0x24f],
  [0x370, 0x556],
  [0x1e00, 0x1fff],
  [0xff21, 0xff3a],
] as const;

function lowerCase(table: Uint16Array): void {
  for (const [first, last] of casedBlocks) {
    for (let code = first; code <= last; code += 1) {
      const folded = table[code] as number;
      if (folded <= marks.space) continue;
      const lower = String.fromCharCode(folded).toLowerCase();
      if (lower.length === 1) table[code] = lower.charCodeAt(0);
    }
  }
}
