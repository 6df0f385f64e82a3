import {
  Culture,
  recognizeAge,
  recognizeCurrency,
  recognizeDateTime,
  recognizeDimension,
  recognizeNumber,
  recognizeOrdinal,
  recognizePercentage,
} from '@microsoft/recognizers-text-suite';
import { recogniseFigures } from '@/lib/recognise/figures';
import { leastMs, printComparisons } from './measure';

const rivals = [
  recognizeNumber,
  recognizeOrdinal,
  recognizePercentage,
  recognizeAge,
  recognizeCurrency,
  recognizeDimension,
  recognizeDateTime,
];

/** @param sentences the same for both */
export function benchFigures(sentences: readonly string[]): void {
  const some = sentences.slice(0, 60);
  let ours = 0;
  let theirs = 0;
  const oursMs =
    leastMs(() => {
      ours = sentences.reduce((sum, sentence) => sum + recogniseFigures(sentence).length, 0);
    }) / sentences.length;
  const rivalMs =
    leastMs(() => {
      theirs = some.reduce(
        (sum, sentence) =>
          sum + rivals.reduce((n, recognise) => n + recognise(sentence, Culture.Chinese).length, 0),
        0,
      );
    }, 2) / some.length;
  printComparisons('Figures, a sentence', [
    {
      what: `${sentences.length} sentences, ${ours} found`,
      oursMs,
      rival: `Recognizers-Text, ${some.length} sentences, ${theirs} found`,
      rivalMs,
      bar: 100,
    },
  ]);
}
