/**
 * Folding: one form for texts that a reader holds to be the same, with the way back to the offsets of the text given.
 *
 * Always folded: full-width letters, digits and signs (ASCII), traditional characters (simplified), middle dots, zero-width
 * and bidirectional controls (gone), white space (gone beside Chinese; else one space; a blank line becomes one `\n`, the
 * only boundary that no name or figure crosses). The rest is up to the caller.
 */
import { simplified, traditional } from './data/traditional';

export interface FoldOptions {
  /** Quotation marks of all kinds go, so that “龙牌”食品 reads 龙牌食品. */
  readonly dropQuotes?: boolean;
  /** Letters become lower case. */
  readonly lowerCase?: boolean;
  /** Full-width punctuation becomes ASCII (，→ , 。→ . “ → " 、→ ,). Without it only signs that numbers use do. */
  readonly punctuation?: boolean;
}

const GONE = 0;
const SPACE = 0x20;
const NEWLINE = 0x0a;

const tables = new Map<string, Uint16Array>();

/** What each UTF-16 unit folds to; 0 is gone. Made at first use, in about a millisecond. */
function tableFor(options: FoldOptions): Uint16Array {
  const key = `${options.dropQuotes ?? false} ${options.lowerCase ?? false} ${options.punctuation ?? false}`;
  const known = tables.get(key);
  if (known) return known;
  const table = new Uint16Array(0x10000);
  for (let code = 0; code < table.length; code += 1) table[code] = code;
  const set = (characters: string, to: number) => {
    for (let i = 0; i < characters.length; i += 1) table[characters.charCodeAt(i)] = to;
  };

  for (let i = 0; i < traditional.length; i += 1) {
    table[traditional.charCodeAt(i)] = simplified.charCodeAt(i);
  }
  const keptWide = options.punctuation ? '' : '，：；！？（）［］｛｝＂＇';
  for (let code = 0xff01; code <= 0xff5e; code += 1) {
    if (!keptWide.includes(String.fromCharCode(code))) table[code] = code - 0xfee0;
  }
  set('￥', '¥'.charCodeAt(0));
  set('﹪', '%'.charCodeAt(0));
  set('‧・･•∙⋅●\u00b7\u2027', '·'.charCodeAt(0));
  set(
    '\t\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000',
    SPACE,
  );
  set('\n\u2028', NEWLINE);
  set(
    '\u0000\u00ad\u061c\u180e\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2061\u2062\u2063\u2064\u2066\u2067\u2068\u2069\ufeff',
    GONE,
  );
  const quotes = '“”„‟‘’‚‛«»‹›「」『』﹁﹂﹃﹄〝〞＂＇"';
  if (options.dropQuotes) set(quotes, GONE);
  else if (options.punctuation) set(quotes, '"'.charCodeAt(0));
  if (options.punctuation) {
    set('。．｡', '.'.charCodeAt(0));
    set('、､', ','.charCodeAt(0));
    set('—–―‒‐‑−﹣', '-'.charCodeAt(0));
    set('～〜∼', '~'.charCodeAt(0));
    set('…⋯', '.'.charCodeAt(0));
    set('〈《', '<'.charCodeAt(0));
    set('〉》', '>'.charCodeAt(0));
    set('【〔〖', '['.charCodeAt(0));
    set('】〕〗', ']'.charCodeAt(0));
  }
  if (options.lowerCase) {
    for (let code = 0; code < table.length; code += 1) {
      const folded = table[code] as number;
      if (folded >= 0xd800 && folded <= 0xdfff) continue;
      const lower = String.fromCharCode(folded).toLowerCase();
      if (lower.length === 1) table[code] = lower.charCodeAt(0);
    }
  }
  tables.set(key, table);
  return table;
}

/** Chinese, Japanese or Korean script or its punctuation: white space beside it carries no meaning. */
function isWide(code: number): boolean {
  return (
    (code >= 0x2e80 && code <= 0xa4cf) ||
    (code >= 0xac00 && code <= 0xd7a3) ||
    (code >= 0xd840 && code <= 0xd8ff) || // high surrogates of planes 2 and 3
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xfe30 && code <= 0xfe4f) ||
    (code >= 0xff00 && code <= 0xffef) ||
    (code >= 0x2014 && code <= 0x201f) ||
    code === 0x2026
  );
}

/** A folded text and the way back. Offsets are UTF-16 units. */
export class FoldedText {
  constructor(
    readonly text: string,
    private readonly sources: Int32Array,
  ) {}

  /** The source's span under the folded span `start`..`end` (end exclusive, both within the folded text). */
  toSource(start: number, end: number): { start: number; end: number } {
    if (end <= start) {
      const at = this.sourceAt(start);
      return { start: at, end: at };
    }
    return { start: this.sourceAt(start), end: (this.sources[end - 1] as number) + 1 };
  }

  /** The source offset of the folded unit at `index`; at the folded text's end, the offset after its last unit. */
  sourceAt(index: number): number {
    if (index < this.text.length) return this.sources[index] as number;
    return this.text.length === 0 ? 0 : (this.sources[this.text.length - 1] as number) + 1;
  }

  /** The folded offset of the first unit that stands at or after `source`. */
  fromSource(source: number): number {
    let low = 0;
    let high = this.text.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.sources[middle] as number) < source) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** Folds any string, lone surrogates included, in one pass. */
export function fold(source: string, options: FoldOptions = {}): FoldedText {
  const table = tableFor(options);
  const { length } = source;
  const units = new Uint16Array(length);
  const sources = new Int32Array(length);
  let size = 0;
  let spaceAt = -1;
  let newlines = 0;
  for (let i = 0; i < length; i += 1) {
    const code = table[source.charCodeAt(i)] as number;
    if (code === GONE) continue;
    if (code === SPACE || code === NEWLINE || code === 0x2029) {
      if (spaceAt < 0) spaceAt = i;
      if (code === NEWLINE) newlines += 1;
      else if (code === 0x2029) newlines += 2;
      continue;
    }
    if (spaceAt >= 0) {
      if (size > 0) {
        if (newlines > 1) {
          units[size] = NEWLINE;
          sources[size] = spaceAt;
          size += 1;
        } else if (!isWide(units[size - 1] as number) && !isWide(code)) {
          units[size] = SPACE;
          sources[size] = spaceAt;
          size += 1;
        }
      }
      spaceAt = -1;
      newlines = 0;
    }
    units[size] = code;
    sources[size] = i;
    size += 1;
  }
  return new FoldedText(stringOf(units, size), sources.subarray(0, size));
}

function stringOf(units: Uint16Array, size: number): string {
  let text = '';
  // Function.apply takes a limited number of arguments.
  for (let i = 0; i < size; i += 0x8000) {
    text += String.fromCharCode.apply(
      null,
      units.subarray(i, Math.min(size, i + 0x8000)) as unknown as number[],
    );
  }
  return text;
}
