/** Builds lib/dictionary/data from the issue: `npm run dictionary -- PATH-TO-ISSUE`. Changes nothing unless all went well. */
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildDictionary } from '@/lib/dictionary/builder/build-dictionary';
import { BuildError } from '@/lib/dictionary/builder/build-error';
import { issueDecisions } from '@/lib/dictionary/builder/decisions/issue';
import { writeTables } from '@/lib/dictionary/builder/write-tables';

const data = fileURLToPath(new URL('../lib/dictionary/data', import.meta.url));

async function main(): Promise<void> {
  const [path, ...others] = process.argv.slice(2);
  if (path === undefined || others.length > 0) {
    throw new BuildError(['Usage: npm run dictionary -- PATH-TO-ISSUE']);
  }
  const dictionary = await buildDictionary(new Uint8Array(readFileSync(path)), issueDecisions);
  replaceFolder(data, writeTables(dictionary));
  const { articles, entities, facts } = dictionary;
  console.log(
    `lib/dictionary/data: ${articles.length} articles, ${entities.length} names, ${facts.length} facts.`,
  );
}

/** Writes the files beside the folder and then swaps the two, so that there is never half a dictionary. */
function replaceFolder(folder: string, files: ReadonlyMap<string, string>): void {
  mkdirSync(folder, { recursive: true });
  const next = join(dirname(folder), `.data-${process.pid}`);
  try {
    mkdirSync(next);
    for (const [name, contents] of files) writeFileSync(join(next, name), contents);
    const old = `${next}-old`;
    renameSync(folder, old);
    try {
      renameSync(next, folder);
    } catch (error) {
      renameSync(old, folder);
      throw error;
    }
    rmSync(old, { recursive: true });
  } finally {
    rmSync(next, { recursive: true, force: true });
  }
}

main().catch((error: unknown) => {
  const reason = error instanceof Error ? error.message : String(error);
  console.error(`No dictionary was written; nothing has changed.\n${reason}`);
  process.exitCode = 1;
});
