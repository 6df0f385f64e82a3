/** `npm run evaluate -- SET PATH`: how near to others' gold the reader comes, case by case; SET is one of pages. */
import { evaluatePages } from './evaluate/pages';

const sets: Readonly<Record<string, (path: string) => void>> = { pages: evaluatePages };

const [name = '', path, ...rest] = process.argv.slice(2);
const evaluate = sets[name];
if (!evaluate || !path || rest.length > 0) {
  console.error(
    `Usage: npm run evaluate -- SET PATH; SET is one of ${Object.keys(sets).join(', ')}.`,
  );
  process.exit(2);
}
evaluate(path);
