/** Who may import whom: the table of the README's "How it works", held for every file of lib/, components/ and entrypoints/. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const allowed: Record<string, readonly string[]> = {
  model: [],
  text: ['model'],
  messaging: ['model'],
  settings: ['model'],
  dictionary: ['model', 'text'],
  article: ['model', 'text'],
  anchor: ['model', 'text'],
  search: ['model', 'text'],
  exchange: ['model', 'text'],
  recognise: ['model', 'text', 'dictionary'],
  paint: ['model', 'text'],
  store: ['model', 'text', 'search'],
  components: ['model'],
};

const root = resolve(import.meta.dirname, '../..');
const sources = listSources(['lib', 'components', 'entrypoints']);
const edges = sources.flatMap((file) => importsOf(file).map((target) => ({ file, target })));

describe('the house', () => {
  it.each(Object.keys(allowed))('%s imports only from where it may', (room) => {
    const wrong = edges
      .filter(({ file }) => roomOf(file) === room)
      .filter(({ target }) => {
        const to = roomOf(target);
        return to !== room && !(allowed[room] ?? []).includes(to);
      })
      .map(({ file, target }) => `${file} must not import ${target}`);
    expect(wrong).toEqual([]);
  });

  it('nobody imports the entry points', () => {
    const wrong = edges.filter(
      ({ file, target }) => roomOf(target) === 'entrypoints' && roomOf(file) !== 'entrypoints',
    );
    expect(wrong).toEqual([]);
  });

  it('an entry point imports nothing of another', () => {
    const entry = (file: string) => file.split('/')[1]?.replace(/\..*/, '');
    const wrong = edges.filter(
      ({ file, target }) =>
        roomOf(file) === 'entrypoints' &&
        roomOf(target) === 'entrypoints' &&
        entry(file) !== entry(target),
    );
    expect(wrong).toEqual([]);
  });

  it('every room is in the map, and none is a drawer for odds and ends', () => {
    const rooms = new Set(sources.map(roomOf).filter((room) => room !== 'entrypoints'));
    expect([...rooms].filter((room) => !(room in allowed))).toEqual([]);
  });

  it('the rooms that must be pure know neither the browser nor the page', () => {
    const pure = ['recognise', 'anchor', 'search', 'exchange', 'dictionary', 'model'];
    const wrong = sources
      .filter((file) => pure.includes(roomOf(file)))
      .filter((file) =>
        /from '(wxt|dexie|preact|node:)|\b(document|window|browser|chrome)\./.test(codeOf(file)),
      );
    expect(wrong).toEqual([]);
  });

  it('files are named in kebab case and have at most 250 lines', () => {
    const wrong = sources.filter(
      (file) =>
        !/^[a-z0-9-]+\.tsx?$/.test(file.split('/').at(-1) ?? '') ||
        readFileSync(join(root, file), 'utf8').split('\n').length > 251,
    );
    expect(wrong).toEqual([]);
  });
});

function listSources(folders: readonly string[]): string[] {
  return folders
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map(
        (file) => `${folder}/${file.replaceAll('\\', '/')}`,
      ),
    )
    .filter((file) => /\.tsx?$/.test(file))
    .filter((file) => !file.includes('/data/'))
    .sort();
}

function roomOf(file: string): string {
  const [top = '', room = ''] = file.split('/');
  return top === 'lib' ? room : top;
}

/** The source without its comments, so that prose about a window does not count. */
function codeOf(file: string): string {
  return readFileSync(join(root, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
}

/** The project's own files that `file` imports, as paths from the root. */
function importsOf(file: string): string[] {
  const found = [...codeOf(file).matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(
    (match) => match[1] ?? '',
  );
  return found
    .filter((target) => target.startsWith('@/') || target.startsWith('.'))
    .map((target) =>
      target.startsWith('@/')
        ? target.slice(2)
        : relative(root, resolve(root, dirname(file), target)).replaceAll('\\', '/'),
    );
}
