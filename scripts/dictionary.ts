/** Builds lib/dictionary/data from the issue: `npm run dictionary -- PATH-TO-ISSUE`. Changes nothing unless all went well. */
import { readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildDictionary } from '@/lib/dictionary/builder/build-dictionary';
import { BuildError } from '@/lib/dictionary/builder/build-error';
import { issueDecisions } from '@/lib/dictionary/builder/decisions/issue';
import { writeTables } from '@/lib/dictionary/builder/write-tables';
import { replaceFolder } from './replace-folder';

const usage = 'Run npm run dictionary -- PATH-TO-ISSUE with the path of the issue’s text file.';

async function main(paths: readonly string[]): Promise<void> {
  const [path] = paths;
  if (path === undefined || paths.length > 1) throw new BuildError([usage]);
  const dictionary = await buildDictionary(readFile(path), issueDecisions);
  const folder = fileURLToPath(new URL('../lib/dictionary/data', import.meta.url));
  replaceFolder(folder, writeTables(dictionary));
  const { articles, entities, facts } = dictionary;
  console.log(
    `lib/dictionary/data: ${articles.length} articles, ${entities.length} names, ${facts.length} facts.`,
  );
}

function readFile(path: string): Uint8Array<ArrayBuffer> {
  try {
    if (!statSync(path).isFile()) throw new Error('it is no file');
    return new Uint8Array(readFileSync(path));
  } catch (error) {
    throw new BuildError([`${path} cannot be read: ${messageOf(error)}. ${usage}`]);
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(messageOf(error));
  console.error('No dictionary was written; nothing has changed.');
  process.exitCode = 1;
});
