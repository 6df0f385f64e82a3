/**
 * Folding: one form for texts that a reader holds to be the same, with the way back to the offsets of the text given.
 *
 * Always folded: full-width letters, digits and signs (ASCII), traditional characters (simplified), radicals and compatibility
 * ideographs (the characters they stand for), middle dots, control, zero-width and bidirectional characters (gone), white space
 * (gone beside Chinese and between single full-width digits; else one space; a blank line becomes one `\n`, the only boundary that
 * no name or figure crosses). The rest is up to the caller.
 */
import { type FoldOptions, marks, tableFor } from './fold-table';
import type { Steps } from './steps';

export type { FoldOptions } from './fold-table';

/** The high surrogate of plane 14, whose characters select variants of ideographs and show nothing themselves. */
const ideographicVariation = 0xdb40;

/** A folded text and the way back. Offsets are UTF-16 units. */
export class FoldedText {
  /** @param sources the source offset of each folded unit; null when the text was folded already. */
  constructor(
    readonly text: string,
    private readonly sources: Int32Array | null,
  ) {}

  /** The source's span under the folded span `start`..`end` (end exclusive, both within the folded text). */
  toSource(start: number, end: number): { start: number; end: number } {
    if (end <= start) {
      const at = this.sourceAt(start);
      return { start: at, end: at };
    }
    return { start: this.sourceAt(start), end: this.sourceAt(end - 1) + 1 };
  }

  /** The source offset of the folded unit at `index`; at the folded text's end, the offset after its last unit. */
  sourceAt(index: number): number {
    if (!this.sources) return Math.min(index, this.text.length);
    if (index < this.text.length) return this.sources[index] as number;
    return this.text.length === 0 ? 0 : (this.sources[this.text.length - 1] as number) + 1;
  }

  /** The folded offset of the first unit that stands at or after `source`. */
  fromSource(source: number): number {
    if (!this.sources) return Math.max(0, Math.min(source, this.text.length));
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
  if (isFolded(source, table)) return new FoldedText(source, null);
  const folding = startOf(source);
  foldOn(folding, source, table, source.length);
  const { units, sources, size } = folding;
  return new FoldedText(stringOf(units.subarray(0, size)), sources.subarray(0, size));
}

/** The folded text alone, for those who need no way back. */
export function foldedText(source: string, options: FoldOptions = {}): string {
  const table = tableFor(options);
  if (isFolded(source, table)) return source;
  const folding = source.length > line ? startOf(source) : startOn(scratch);
  foldOn(folding, source, table, source.length);
  return stringOf(folding.units.subarray(0, folding.size));
}

/** Lines and names are folded by the ten thousand: making room for each took half of the time. */
const line = 1024;
const scratch = { units: new Uint16Array(line), sources: new Int32Array(line) };

/** Units between two pauses: one or two milliseconds. */
const stride = 65_536;

/** `fold` in pieces. */
export function* foldSteps(source: string, options: FoldOptions = {}): Steps<FoldedText> {
  if (source.length <= stride) return fold(source, options);
  const table = tableFor(options);
  yield;
  if (isFolded(source, table)) return new FoldedText(source, null);
  const folding = startOf(source);
  while (folding.at < source.length) {
    yield;
    foldOn(folding, source, table, Math.min(source.length, folding.at + stride));
  }
  const { units, sources, size } = folding;
  let text = '';
  for (let from = 0; from < size; from += stride) {
    yield;
    text += stringOf(units.subarray(from, Math.min(size, from + stride)));
  }
  return new FoldedText(text, sources.subarray(0, size));
}

/** Whether folding changes nothing, as it does with most names and single words. */
function isFolded(source: string, table: Uint16Array): boolean {
  for (let i = 0; i < source.length; i += 1) {
    const unit = source.charCodeAt(i);
    if (unit <= marks.space || table[unit] !== unit || unit === ideographicVariation) return false;
  }
  return true;
}

/** How far the folding of a text is. */
interface Folding {
  readonly units: Uint16Array;
  readonly sources: Int32Array;
  /** Of both. */
  size: number;
  /** The next unit of the source. */
  at: number;
  /** Where the white space before it began, -1 when there is none; and how many newlines it holds. */
  spaceAt: number;
  newlines: number;
}

function startOf({ length }: string): Folding {
  return startOn({ units: new Uint16Array(length), sources: new Int32Array(length) });
}

function startOn(room: Pick<Folding, 'units' | 'sources'>): Folding {
  return { ...room, size: 0, at: 0, spaceAt: -1, newlines: 0 };
}

/** Goes on to `end`, or one unit further. Apart from `fold` because the compiler does its loop better alone. */
function foldOn(folding: Folding, source: string, table: Uint16Array, end: number): void {
  // As locals: an imported name is looked up at every use, which doubles the loop's time.
  const { gone, newline, paragraph, space } = marks;
  const { units, sources } = folding;
  let { size, at: i, spaceAt, newlines } = folding;
  for (; i < end; i += 1) {
    const unit = source.charCodeAt(i);
    const folded = table[unit] as number;
    if (folded <= space) {
      if (folded === gone) continue;
      if (spaceAt < 0) spaceAt = i;
      if (folded === newline) newlines += 1;
      else if (folded === paragraph) newlines += 2;
      continue;
    }
    if (unit === ideographicVariation) {
      // Alone it means nothing, and must not meet another half when what stands between them goes.
      if ((source.charCodeAt(i + 1) & 0xfc00) === 0xdc00) i += 1;
      continue;
    }
    if (spaceAt >= 0) {
      const kept = newlines > 1 ? newline : space;
      const digits = isLoneDigit(source, i) && isLoneDigit(source, sources[size - 1] ?? -1);
      const apart = !(digits || endsWide(units, size) || isWide(folded));
      if (size > 0 && (kept === newline || apart)) {
        units[size] = kept;
        sources[size] = spaceAt;
        size += 1;
      }
      spaceAt = -1;
      newlines = 0;
    }
    units[size] = folded;
    sources[size] = i;
    size += 1;
  }
  Object.assign(folding, { size, at: i, spaceAt, newlines });
}

/** Chinese, Japanese or Korean script or its punctuation: white space beside it carries no meaning. */
function isWide(code: number): boolean {
  return (
    (code >= 0x2e80 && code <= 0xa4cf) ||
    (code >= 0xac00 && code <= 0xd7a3) ||
    isWideSurrogate(code) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xfe30 && code <= 0xfe4f) ||
    (code >= 0xff00 && code <= 0xffef) ||
    (code >= 0x2014 && code <= 0x201f) ||
    code === 0x2026
  );
}

/** A full-width digit (point, %) with no other beside it: it stands in a cell of its own like Chinese, as in １ ０ ０. */
function isLoneDigit(source: string, index: number): boolean {
  const isDigit = (code: number) => code >= 0xff10 && code <= 0xff19;
  const code = source.charCodeAt(index);
  if (!isDigit(code)) return code === 0xff0e || code === 0xff05;
  return !isDigit(source.charCodeAt(index - 1)) && !isDigit(source.charCodeAt(index + 1));
}

/** High surrogates of planes 2 and 3, all ideographs. */
function isWideSurrogate(code: number): boolean {
  return code >= 0xd840 && code <= 0xd8bf;
}

function endsWide(units: Uint16Array, size: number): boolean {
  const last = units[size - 1] as number;
  if ((last & 0xfc00) !== 0xdc00) return isWide(last);
  return size > 1 && isWideSurrogate(units[size - 2] as number);
}

/** Keeps a byte-order mark: none is left after folding, but none may be taken for one either. */
const utf16 = new TextDecoder('utf-16le', { ignoreBOM: true });

function stringOf(units: Uint16Array): string {
  // Four times as fast as the rest, but it replaces lone surrogates.
  if (!hasSurrogates(units)) return utf16.decode(units);
  let text = '';
  // Function.apply takes a limited number of arguments.
  for (let i = 0; i < units.length; i += 0x8000) {
    text += String.fromCharCode.apply(null, units.subarray(i, i + 0x8000) as unknown as number[]);
  }
  return text;
}

function hasSurrogates(units: Uint16Array): boolean {
  for (let i = 0; i < units.length; i += 1) {
    if (((units[i] as number) & 0xf800) === 0xd800) return true;
  }
  return false;
}
