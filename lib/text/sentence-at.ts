import { joinedColumns } from './columns';

const ends = /[。！？!?；;\n]/;
/** So much of a longer sentence is given before and behind, in UTF-16 units. */
const reach = 200;
/** So far around it the text is looked at for whether it is a column whose lines part no sentence. */
const neighbourhood = 600;
const besideChinese = /(?<=[\u2e80-\uffef])\s+|\s+(?=[\u2e80-\uffef])/g;

/** The sentence that a span of a text stands in, its closing mark with it; of a long one the part around the span. */
export function sentenceAt(text: string, start: number, end: number): string {
  const from = Math.max(0, start - neighbourhood);
  const around = text.slice(from, end + neighbourhood);
  const joined = joinedColumns(around);
  const [first, last] = [start - from, end - from];
  const before =
    joined
      .slice(Math.max(0, first - reach), first)
      .split(ends)
      .at(-1) ?? '';
  const behind = joined.slice(last, last + reach);
  const close = ends.exec(behind);
  const after = close ? behind.slice(0, close.index + 1) : behind;
  const sentence = (before + joined.slice(first, last) + after).trim();
  return joined === around ? sentence : sentence.replace(besideChinese, '');
}
