const ends = /[。！？!?；;\n]/;
/** So much of a longer sentence is given before and behind, in UTF-16 units. */
const reach = 200;

/** The sentence that a span of a text stands in, its closing mark with it; of a long one the part around the span. */
export function sentenceAt(text: string, start: number, end: number): string {
  const before =
    text
      .slice(Math.max(0, start - reach), start)
      .split(ends)
      .at(-1) ?? '';
  const behind = text.slice(end, end + reach);
  const close = ends.exec(behind);
  const after = close ? behind.slice(0, close.index + 1) : behind;
  return (before + text.slice(start, end) + after).trim();
}
