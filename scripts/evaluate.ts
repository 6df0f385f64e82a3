/**
 * `npm run evaluate -- SET PATH [OPTION…]`: how near to others' gold the reader comes, case by case. SET is pages or revisions (folders) or
 * figures (a file of JSON lines; `sample=300 seed=7` prints some of the figures that nobody has labelled).
 */
import { evaluateFigures } from './evaluate/figures';
import { evaluatePages } from './evaluate/pages';
import { evaluateRevisions } from './evaluate/revisions';

const sets: Readonly<Record<string, (path: string, options: readonly string[]) => void>> = {
  pages: evaluatePages,
  figures: evaluateFigures,
  revisions: evaluateRevisions,
};

const [name = '', path, ...options] = process.argv.slice(2);
const evaluate = sets[name];
if (!evaluate || !path) {
  console.error(
    `Usage: npm run evaluate -- SET PATH [OPTION…]; SET is one of ${Object.keys(sets).join(', ')}.`,
  );
  process.exit(2);
}
evaluate(path, options);
