import type { Span } from '@/lib/model/span';

/** How much is shown of a long text, and how much of it before the first marked stretch. */
const shown = 240;
const before = 24;

/** Lists show four lines. What stands behind this many characters may not be in them where they are narrow. */
const seen = 72;
/** A line that ends early takes as much room as one that is full. */
const lineBreak = 24;

/**
 * The part of a long text that is worth showing in a list: its beginning, or the surroundings of the first marked stretch;
 * an ellipsis where something is left off, and no blank lines. The marked stretches are moved along.
 */
export function excerpt(long: string, marked: readonly Span[]): { text: string; spans: Span[] } {
  const { text, spans } = withoutBlankLines(long, marked);
  const first = spans.reduce((least, { start }) => Math.min(least, start), text.length);
  const from = first < text.length && isFar(text, first) ? beginning(text, first) : 0;
  if (from === 0 && text.length <= shown) return { text, spans: [...spans] };
  const to = whole(text, Math.min(text.length, from + shown));
  const lead = from > 0 ? '…' : '';
  const shift = lead.length - from;
  return {
    text: lead + text.slice(from, to) + (to < text.length ? '…' : ''),
    spans: spans
      .filter(({ start, end }) => end > from && start < to)
      .map(({ start, end }) => ({
        start: Math.max(start, from) + shift,
        end: Math.min(end, to) + shift,
      })),
  };
}

/** Blank lines say nothing in a list of four lines. */
function withoutBlankLines(text: string, spans: readonly Span[]): { text: string; spans: Span[] } {
  const gaps = [...text.matchAll(/\n\s*\n/g)].map(({ index, 0: { length } }) => ({
    // The first line break stays.
    start: index + 1,
    end: index + length,
  }));
  const moved = (offset: number) =>
    gaps.reduce((at, { start, end }) => at - Math.max(0, Math.min(offset, end) - start), offset);
  if (gaps.length === 0) return { text, spans: [...spans] };
  return {
    text: text.replace(/\n\s*\n/g, '\n'),
    spans: spans.map(({ start, end }) => ({ start: moved(start), end: moved(end) })),
  };
}

/** Whether so much stands before the first marked stretch that a list would cut it off. */
function isFar(text: string, first: number): boolean {
  if (first > seen) return true;
  let room = first;
  for (let at = text.indexOf('\n'); at >= 0 && at < first; at = text.indexOf('\n', at + 1)) {
    room += lineBreak;
  }
  return room > seen;
}

/** Where to begin, so that the first marked stretch is in the first line: within its own line of the text. */
function beginning(text: string, first: number): number {
  const near = Math.max(0, Math.min(first - before, Math.max(first - seen, text.length - shown)));
  const ownLine = text.lastIndexOf('\n', first - 1) + 1;
  return ownLine > near ? ownLine : whole(text, near);
}

/** `at`, or one less where it would part a surrogate pair. */
function whole(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff ? at - 1 : at;
}
