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

/** The rival takes its time: so many sentences are enough, taken evenly. */
const most = 60;

export function benchFigures(sentences: readonly string[]): void {
  const step = Math.ceil(sentences.length / most);
  const some = sentences.filter((_, i) => i % step === 0);
  let ours = 0;
  let theirs = 0;
  const oursMs =
    leastMs(() => {
      ours = some.reduce((sum, sentence) => sum + recogniseFigures(sentence).length, 0);
    }, warm) / some.length;
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
      what: `the same ${some.length} sentences, ${ours} found`,
      oursMs,
      rival: `Recognizers-Text, ${theirs} found`,
      rivalMs,
      bar: 100,
    },
  ]);
}
