import { compileDictionary } from '@/lib/dictionary/compile';
import { bundledDictionary } from '@/lib/dictionary/load';
import { recognise } from '@/lib/recognise/recognise';
import { leastMs } from './measure';

const million = 1_000_000;
const hostile: Readonly<Record<string, (size: number) => string>> = {
  digits: (size) => '7'.repeat(size),
  'Chinese digits': (size) => '三千'.repeat(size / 2),
  'text without punctuation': (size) => '湘潭高新区今年新增企业'.repeat(size / 11),
  'opening brackets': (size) => '（以下简称“'.repeat(size / 6),
  'a list of names': (size) => '王永、马贵、'.repeat(size / 6),
  'ranges without an end': (size) => '3-5～'.repeat(size / 4),
  spaces: (size) => ' '.repeat(size),
  'lone surrogates': (size) => '\ud840'.repeat(size),
};

/** Doubling any input at most doubles the time; the bar leaves room for noise and for the collector. */
export function benchGrowth(): void {
  const dictionary = compileDictionary(bundledDictionary());
  console.log(
    '\n## Growth\n\n| 2 M ÷ 1 M | bar | | input | 1 M characters |\n|--:|--:|---|---|--:|',
  );
  for (const [name, make] of Object.entries(hostile)) {
    const [one, two] = [make(million), make(2 * million)];
    const first = leastOf(() => recognise(one, { dictionary }));
    const second = leastOf(() => recognise(two, { dictionary }));
    const ratio = second / first;
    console.log(
      `| ${ratio.toFixed(2)} × | 2.6 × | ${ratio <= 2.6 ? 'ok' : 'MISSED'} | ${name} | ${first.toFixed(0)} ms |`,
    );
  }
}

/** Of few milliseconds the machine's own noise is a large part: the shorter, the oftener. */
function leastOf(work: () => unknown): number {
  const first = leastMs(work, 1);
  return Math.min(first, leastMs(work, first < 100 ? 20 : 3));
}
