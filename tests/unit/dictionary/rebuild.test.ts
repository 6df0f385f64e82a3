// @vitest-environment node
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildDictionary } from '@/lib/dictionary/builder/build-dictionary';
import { issueDecisions } from '@/lib/dictionary/builder/decisions/issue';
import { writeTables } from '@/lib/dictionary/builder/write-tables';
import { seedIssue } from './seed-issue';

const issue = (await seedIssue()) ?? new Uint8Array();

describe.skipIf(issue.length === 0)('beside the issue', () => {
  it('lib/dictionary/data is what the issue and the decisions make, byte for byte', async () => {
    const folder = join(process.cwd(), 'lib/dictionary/data');
    const tables = writeTables(await buildDictionary(issue, issueDecisions));
    expect(readdirSync(folder).toSorted()).toEqual([...tables.keys()].toSorted());
    for (const [name, contents] of tables) {
      expect(readFileSync(join(folder, name), 'utf8')).toBe(contents);
    }
  });

  it('no file of the project holds a sentence of it', () => {
    // Longer than its longest name, which has 19 characters.
    const run = 24;
    const text = plain(new TextDecoder().decode(issue));
    const runs = new Set<string>();
    for (let i = 0; i + run <= text.length; i += 1) runs.add(text.slice(i, i + run));
    const found = trackedFiles().flatMap((file) => {
      const contents = plain(readFileSync(file, 'utf8'));
      for (let i = 0; i + run <= contents.length; i += 1) {
        const slice = contents.slice(i, i + run);
        if (runs.has(slice)) return [`${file}: ${slice}`];
      }
      return [];
    });
    expect(found).toEqual([]);
    expect(runs.size).toBeGreaterThan(4000);
  });
});

const plain = (text: string) => text.replace(/\s/g, '');

function trackedFiles(): string[] {
  const list = execFileSync(
    'git',
    ['ls-files', '-z', '--cached', '--others', '--exclude-standard'],
    {
      encoding: 'utf8',
      maxBuffer: 2 ** 26,
    },
  );
  return list
    .split('\0')
    .filter((file) => file !== '' && statSync(file, { throwIfNoEntry: false })?.isFile());
}
