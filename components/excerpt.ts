import type { Span } from './marked-text';

/** How much is shown of a long text, and how much of it before the first marked stretch. */
const shown = 240;
const before = 24;

/**
 * The part of a long text that is worth showing in a list: its beginning, or the surroundings of the first marked stretch;
 * an ellipsis where something is left off. `spans` are moved along.
 */
export function excerpt(text: string, spans: readonly Span[]): { text: string; spans: Span[] } {
  if (text.length <= shown) return { text, spans: [...spans] };
  const first = spans.reduce((least, { start }) => Math.min(least, start), text.length);
  const far = first < text.length && first > shown / 2;
  const from = far ? whole(text, Math.min(first - before, text.length - shown)) : 0;
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

/** `at`, or one less where it would part a surrogate pair. */
function whole(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff ? at - 1 : at;
}
