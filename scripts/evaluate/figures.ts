/**
 * The figures against sentences in which others have labelled some of them (JSON lines of `text` and `figures` or
 * `expected`): recall by label, every miss, and a sample of the figures that nobody labelled, to be checked by hand.
 */
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import type { Figure } from '@/lib/model/figure';
import { recogniseFigures } from '@/lib/recognise/figures';
import { seeded } from '@/tests/bench/measure';
import { worth } from '@/tests/unit/recognise/figures/figure-case';

const sentenceSchema = v.pipe(
  v.object({
    text: v.string(),
    figures: v.optional(
      v.array(v.object({ start: v.number(), end: v.number(), label: v.string() })),
    ),
    expected: v.optional(
      v.array(v.object({ offset: v.tuple([v.number(), v.number()]), type: v.string() })),
    ),
  }),
  v.transform(({ text, figures = [], expected = [] }) => ({
    text,
    labels: [
      ...figures,
      ...expected.map(({ offset: [start, end], type }) => ({ start, end, label: type })),
    ],
  })),
);
type Sentence = v.InferOutput<typeof sentenceSchema>;
type Label = Sentence['labels'][number];

/** Least exact and overlap recall, by label. */
const bars: Readonly<Record<string, readonly [exact: number, overlap: number]>> = {
  money: [0.97, 0.998],
  amount: [0.99, 0.998],
  proportion: [0.975, 0.99],
  number: [0.985, 0.997],
  date: [0.98, 0.995],
};

/** What labellers treat unevenly is left off on both sides: bounds and currencies in front, 股, 余, 以上 and 晚 behind. */
const inFront =
  /^(?:[约近超逾破过达为]|大约|约为|接近|将近|超过|突破|不足|不到|不超过|不低于|不少于|不高于|不多于|低于|高于|至少|至多|最高|最低|多达|高达|共计?|合计|累计|总计|人民币|美元|港币|[\s(（])+/;
const behind = /(?:[股余多晚许整\s)）]|以上|以下|以内|左右|上下|人民币)+$/;

function core(text: string, { start, end }: { start: number; end: number }): string {
  const span = text.slice(start, end);
  const from = inFront.exec(span)?.[0].length ?? 0;
  const to = behind.exec(span.slice(from))?.[0].length ?? 0;
  return from + to >= span.length ? `${start} ${end}` : `${start + from} ${end - to}`;
}

const overlaps = (a: { start: number; end: number }, b: { start: number; end: number }) =>
  a.start < b.end && b.start < a.end;

/** @param options `seed=7` and `sample=300` (the extra figures to be printed, the number of them) */
export function evaluateFigures(path: string, options: readonly string[]): void {
  const option = (name: string, otherwise: number) =>
    Number(options.find((one) => one.startsWith(`${name}=`))?.slice(name.length + 1) ?? otherwise);
  const sentences = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => v.parse(sentenceSchema, JSON.parse(line)));
  const read = sentences.map((sentence) => ({
    ...sentence,
    figures: recogniseFigures(sentence.text),
  }));

  const met = read.flatMap(({ text, labels, figures }) =>
    labels.map((label) => meet(text, label, figures)),
  );
  for (const { state, line } of met)
    if (state !== 'exact') console.log(`${state.padEnd(8)} ${line}`);
  printRecall(met);

  const extras = read.flatMap(({ text, labels, figures }) =>
    figures
      .filter((figure) => !labels.some((label) => overlaps(label, figure)))
      .map((figure) => described(text, figure)),
  );
  const sample = sampled(extras, option('sample', 0), option('seed', 1));
  console.log(
    `\n${extras.length} more figures${sample.length > 0 ? `, ${sample.length} of them:` : ''}`,
  );
  for (const line of sample) console.log(line);
}

type State = 'exact' | 'overlap' | 'missed';

function meet(
  text: string,
  label: Label,
  figures: readonly Figure[],
): { label: string; state: State; line: string } {
  const exact = figures.some((figure) => core(text, figure) === core(text, label));
  const near = figures.filter((figure) => overlaps(label, figure)).map((figure) => figure.text);
  const state = exact ? 'exact' : near.length > 0 ? 'overlap' : 'missed';
  const context = `${text.slice(Math.max(0, label.start - 10), label.start)}[${text.slice(label.start, label.end)}]${text.slice(label.end, label.end + 8)}`;
  return {
    label: label.label,
    state,
    line: `${label.label.padEnd(10)} ${context}  ${near.join(' | ')}`,
  };
}

function printRecall(met: readonly { label: string; state: State }[]): void {
  console.log('\n| label | of | exact | bar | overlap | bar | |\n|---|--:|--:|--:|--:|--:|---|');
  for (const label of new Set(met.map((one) => one.label))) {
    const all = met.filter((one) => one.label === label);
    const exact = all.filter(({ state }) => state === 'exact').length / all.length;
    const overlap = all.filter(({ state }) => state !== 'missed').length / all.length;
    const [exactBar, overlapBar] = bars[label] ?? [0, 0];
    const verdict = exact >= exactBar && overlap >= overlapBar ? 'ok' : 'MISSED';
    console.log(
      `| ${label} | ${all.length} | ${exact.toFixed(4)} | ${exactBar} | ${overlap.toFixed(4)} | ${overlapBar} | ${verdict} |`,
    );
  }
}

function described(text: string, figure: Figure): string {
  const { start, end, kind, bound, metric } = figure;
  const context = `${text.slice(Math.max(0, start - 16), start)}[${figure.text}]${text.slice(end, end + 12)}`;
  return [kind, worth(figure), bound, metric ?? '-', context.replace(/\s+/g, ' ')].join('\t');
}

/** `size` of them, the same for the same seed, in their order. */
function sampled(all: readonly string[], size: number, seed: number): string[] {
  const random = seeded(seed);
  return all
    .map((line, index) => ({ line, index, lot: random() }))
    .sort((a, b) => a.lot - b.lot)
    .slice(0, size)
    .sort((a, b) => a.index - b.index)
    .map(({ line }) => line);
}
