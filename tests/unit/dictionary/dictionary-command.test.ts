// @vitest-environment node
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { replaceFolder } from '../../../scripts/replace-folder';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pangzhu-dictionary-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Name to contents. */
function contentsOf(path: string): Record<string, string> {
  return Object.fromEntries(readdirSync(path).map((n) => [n, readFileSync(join(path, n), 'utf8')]));
}

describe('npm run dictionary', () => {
  const data = join(process.cwd(), 'lib/dictionary/data');

  it.each([
    ['a missing file', () => [join(folder, 'none.txt')], /cannot be read: ENOENT/],
    ['a folder', () => [folder], /cannot be read: it is no file/],
    [
      'another file',
      () => [join(process.cwd(), 'package.json')],
      /made for the issue with SHA-256/,
    ],
    ['no path', () => [], /^Run npm run dictionary -- PATH-TO-ISSUE/],
  ])('refuses %s and changes nothing', (_, args, message) => {
    const before = contentsOf(data);
    const run = spawnSync(
      process.execPath,
      ['--import', 'tsx', 'scripts/dictionary.ts', ...args()],
      {
        encoding: 'utf8',
      },
    );
    expect(run.status).toBe(1);
    expect(run.stdout).toBe('');
    expect(run.stderr).toMatch(message);
    expect(run.stderr).toContain('nothing has changed');
    expect(contentsOf(data)).toEqual(before);
  });
});

describe('replaceFolder', () => {
  it('makes the folder hold exactly the files', () => {
    const target = join(folder, 'data');
    replaceFolder(target, new Map([['a.json', '1']]));
    replaceFolder(
      target,
      new Map([
        ['b.json', '2'],
        ['c.json', '3'],
      ]),
    );
    expect(contentsOf(target)).toEqual({ 'b.json': '2', 'c.json': '3' });
    expect(readdirSync(folder)).toEqual(['data']);
  });

  it('leaves the old files when a new one cannot be written', () => {
    const target = join(folder, 'data');
    mkdirSync(target);
    writeFileSync(join(target, 'a.json'), '1');
    const files = new Map([
      ['a.json', '2'],
      ['no/such/folder.json', '3'],
    ]);
    expect(() => replaceFolder(target, files)).toThrow(/ENOENT/);
    expect(contentsOf(target)).toEqual({ 'a.json': '1' });
    expect(readdirSync(folder)).toEqual(['data']);
  });
});
