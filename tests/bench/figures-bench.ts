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

/** A run of ours is too short for the engine to have compiled it well before some have passed; one of the rival's is not. */
const warm = 20;

/** @param sentences the same for both */
export function benchFigures(sentences: readonly string[]): void {
  const some = sentences.slice(0, 60);
  let ours = 0;
  let theirs = 0;
  const oursMs =
    leastMs(() => {
      ours = sentences.reduce((sum, sentence) => sum + recogniseFigures(sentence).length, 0);
    }, warm) / sentences.length;
  const rivalMs =
    leastMs(() => {
      theirs = some.reduce(
        (sum, sentence) =>
          sum + rivals.reduce((n, recognise) => n + recognise(sentence, Culture.Chinese).length, 0),
        0,
      );
    }, 3) / some.length;
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
