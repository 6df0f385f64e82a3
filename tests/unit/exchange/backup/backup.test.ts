import fc from 'fast-check';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { backupVersion, sha256 } from '@/lib/exchange/backup/backup-format';
import { packedPart } from '@/lib/exchange/backup/packed-part';
import { openBackup } from '@/lib/exchange/backup/read-backup';
import type { ImportEntry } from '@/lib/exchange/import/import-entry';
import type { PortableNote } from '@/lib/exchange/notes/portable-note';
import { anyNote, anyText } from '../any-note';
import { allOf, each, fileOf } from '../files/bytes';
import { backupOf, someArticle, someNotes } from './backups';
import versionOne from './version-1.json';

const entriesOf = async (bytes: Uint8Array) =>
  await allOf((await openBackup(fileOf(bytes))).entries());
const codeOf = async (bytes: Uint8Array) =>
  await entriesOf(bytes).then(
    () => 'taken',
    (error: unknown) => (error as { code: string }).code,
  );

type Manifest = {
  version: number;
  parts: { name: string; kind: string; rows: number; bytes: number; sha256: string }[];
};

/** The backup with something of it changed by someone who knows the format. */
async function changed(
  change: (manifest: Manifest, files: Record<string, Uint8Array>) => void | Promise<void>,
): Promise<Uint8Array> {
  const files = unzipSync(await backupOf([await someArticle()], someNotes(3)));
  const manifest = JSON.parse(new TextDecoder().decode(files['manifest.json'])) as Manifest;
  await change(manifest, files);
  files['manifest.json'] ??= strToU8(JSON.stringify(manifest));
  if (manifest.version) files['manifest.json'] = strToU8(JSON.stringify(manifest));
  return zipSync(files);
}

const zipped = (files: Readonly<Record<string, string>>) =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));

const blank = {
  value: null,
  unit: null,
  low: null,
  high: null,
  period: null,
  metric: null,
  subject: null,
};
const found = {
  mentions: [
    {
      kind: 'park',
      start: 0,
      end: 2,
      text: '园区',
      entity: null,
      name: '园区',
      confidence: 1,
      reason: 'name',
    },
    // Not the slice that it says it is.
    {
      kind: 'park',
      start: 0,
      end: 2,
      text: '别处',
      entity: 'park:x',
      name: '别处',
      confidence: 1,
      reason: 'name',
    },
  ],
  figures: [
    {
      ...blank,
      kind: 'area',
      start: 4,
      end: 8,
      text: '120亩',
      value: 80_000,
      unit: 'm²',
      bound: 'exact',
      metric: '占地',
    },
    {
      ...blank,
      kind: 'date',
      start: 9,
      end: 11,
      text: '年内',
      bound: 'range',
      period: { from: '2025-01-01', to: '2025-12-31' },
      more: null,
    },
    'of no kind',
  ],
};

describe('a backup', () => {
  it('gives back everything, articles first, whatever their texts', async () => {
    const articles = [await someArticle({ found }), await someArticle({ text: '', textHash: '' })];
    const notes = fc.uniqueArray(anyNote(), { maxLength: 5, selector: ({ id }) => id });
    await fc.assert(
      fc.asyncProperty(notes, anyText({ halves: true }), async (all, text) => {
        const textHash = await sha256(new TextEncoder().encode(text));
        const kept = [...articles, await someArticle({ text, textHash })];
        const entries = await entriesOf(
          await backupOf(kept, all, { searches: each([{ query: '投资>1亿' }]) }),
        );
        expect(entries).toEqual([
          ...kept.map((article, i) => ({ kind: 'article', place: i + 1, article })),
          ...all.map((note, i) => ({ kind: 'note', place: kept.length + i + 1, note })),
          {
            kind: 'other',
            place: kept.length + all.length + 1,
            name: 'searches',
            row: { query: '投资>1亿' },
          },
        ]);
      }),
      { numRuns: 60 },
    );
  });

  it('is the same archive for the same contents, in parts when it is large', async () => {
    const notes = someNotes(3000);
    const bytes = await backupOf([], notes);
    expect(await backupOf([], notes)).toEqual(bytes);
    const { manifest } = await openBackup(fileOf(bytes));
    expect(manifest.parts.map(({ name }) => name)).toEqual(
      manifest.parts.map((_, i) => `notes-${String(i + 1).padStart(4, '0')}.jsonl`),
    );
    expect(manifest.parts.length).toBeGreaterThan(2);
    expect(manifest.parts.reduce((sum, { rows }) => sum + rows, 0)).toBe(3000);
    const read = await entriesOf(bytes);
    expect(read.map((entry) => (entry.kind === 'note' ? entry.note : entry))).toEqual(notes);
  });

  it('keeps its parts in order while several are packed, and packs no more than a few at once', async () => {
    const notes = someNotes(6000);
    let [under, most] = [0, 0];
    /** The first one asked for is ready last. */
    const turns: (() => void)[] = [];
    const bytes = await backupOf([], notes, {}, async (text) => {
      under += 1;
      most = Math.max(most, under);
      const turn = new Promise<void>((resolve) => turns.unshift(resolve));
      setTimeout(() => turns.shift()?.());
      await turn;
      under -= 1;
      return await packedPart(text);
    });
    expect(bytes).toEqual(await backupOf([], notes));
    expect(most).toBeGreaterThan(1);
    expect(most).toBeLessThan(6);
  });

  it('fails when a part cannot be packed', async () => {
    const pack = async (text: string) => {
      if (text.includes('第5000条')) throw new Error('out of memory');
      return await packedPart(text);
    };
    await expect(backupOf([], someNotes(6000), {}, pack)).rejects.toThrow('out of memory');
  });

  it('does not write what can be told from the rest', async () => {
    const note = { ...(someNotes(1)[0] as PortableNote), textHash: (await someArticle()).textHash };
    const otherwise = { ...note, article: { ...note.article, title: '后来改过的标题' } };
    const files = unzipSync(await backupOf([await someArticle({ found })], [note, otherwise]));
    const linesOf = (name: string) => new TextDecoder().decode(files[name]).trim().split('\n');
    const [article = ''] = linesOf('articles-0001.jsonl');
    expect((JSON.parse(article) as { found: unknown }).found).toEqual({
      mentions: [[0, 2, 'park', '园区'], found.mentions[1]],
      figures: [[4, 8, 'area', 80_000, 'm²', '占地'], ...found.figures.slice(1)],
    });
    const [first = '', second = ''] = linesOf('notes-0001.jsonl');
    const { article: _article, textHash: _textHash, ...rest } = note;
    expect(JSON.parse(first)).toEqual({ ...rest, on: 0 });
    // What a note knew of its article is never exchanged for what another did.
    expect(JSON.parse(second)).toEqual(otherwise);
  });

  it('gives back what was found, whatever parts it has', async () => {
    const value = fc.constantFrom<unknown>(null, 0, 1, -1.5, '', '园区', 'name', 'exact', [], {});
    const names = [...Object.keys(found.mentions[0] as object), ...Object.keys(blank)];
    const each = fc.dictionary(fc.constantFrom(...names, 'bound', 'change', 'more'), value, {
      noNullPrototype: true,
    });
    // Empty parts are there in whatever a recogniser found; a mention has no others.
    const mention = each.map((parts) => ({
      entity: null,
      ...parts,
      start: 0,
      end: 2,
      text: '园区',
    }));
    const figure = each.map((parts) => ({ ...blank, ...parts, start: 2, end: 4, text: '占地' }));
    await fc.assert(
      fc.asyncProperty(fc.array(mention), fc.array(figure), async (mentions, figures) => {
        const article = await someArticle({ found: { mentions, figures } });
        const [entry] = await entriesOf(await backupOf([article], []));
        expect(entry).toEqual({ kind: 'article', place: 1, article });
      }),
      { numRuns: 100 },
    );
  });

  it('can be opened by any program', async () => {
    const files = unzipSync(await backupOf([await someArticle()], someNotes(2)));
    expect(Object.keys(files)).toEqual([
      'articles-0001.jsonl',
      'notes-0001.jsonl',
      'manifest.json',
    ]);
    const lines = new TextDecoder().decode(files['notes-0001.jsonl']).trim().split('\n');
    expect(lines.map((line) => JSON.parse(line))).toEqual(someNotes(2));
  });

  it('of the second version, whose articles have no page, is read as it is', async () => {
    const second = await changed((manifest) => {
      manifest.version = 2;
    });
    expect(await entriesOf(second)).toEqual(
      await entriesOf(await backupOf([await someArticle()], someNotes(3))),
    );
  });

  it('of the first version is read as it was meant', async () => {
    const read = await entriesOf(zipped(versionOne));
    const [area] = found.figures as [object];
    const { place: _place, ...article } = read[0] as ImportEntry & { kind: 'article' };
    expect(article).toEqual({
      kind: 'article',
      article: await someArticle({
        found: { mentions: [found.mentions[0]], figures: [area] },
      }),
    });
    const [first, second] = someNotes(2) as [PortableNote, PortableNote];
    const quote = { exact: '园区占地120亩', prefix: '', suffix: '，年内' };
    expect(read.slice(1)).toEqual([
      {
        kind: 'note',
        place: 2,
        note: { ...first, selector: { quote, position: { start: 0, end: 8 } } },
      },
      {
        kind: 'note',
        place: 3,
        note: { ...second, comment: '半个\ud83d字', selector: null, status: 'to-check' },
      },
      { kind: 'other', place: 4, name: 'muted-names', row: { entity: 'park:x', page: null } },
    ]);
  });
});

describe('a backup is refused', () => {
  it('when it is cut anywhere', async () => {
    const whole = await backupOf([await someArticle()], someNotes(2));
    for (let end = 0; end < whole.length; end += 1) {
      expect(await codeOf(whole.slice(0, end)), `cut at ${end}`).toBe('truncated');
    }
  });

  it('when any byte of its parts or its directory is another', async () => {
    const whole = await backupOf([], someNotes(1));
    const before = await entriesOf(whole);
    for (let at = 0; at < whole.length; at += 1) {
      const bytes = whole.slice();
      bytes[at] = (bytes[at] as number) ^ 0x41;
      const read = await entriesOf(bytes).catch(() => null);
      // Dates and the like may differ; what is read is never another thing.
      if (read) expect(read, `changed at ${at}`).toEqual(before);
    }
  });

  it('when something is put behind or before it', async () => {
    const whole = await backupOf([], someNotes(1));
    expect(await codeOf(new Uint8Array([...whole, 0]))).toBe('truncated');
    expect(await codeOf(new Uint8Array([0, ...whole]))).toBe('damaged');
  });

  it('when a later version made it, whatever else it holds', async () => {
    const newer = await changed((manifest) => {
      manifest.version = backupVersion + 1;
      Object.assign(manifest, { parts: 'in a form of tomorrow' });
    });
    expect(await codeOf(newer)).toBe('newer-version');
  });

  it('when it is an archive of something else', async () => {
    expect(await codeOf(zipSync({ 'a.md': strToU8('# 题') }))).toBe('unknown-format');
    expect(
      await codeOf(zipSync({ 'manifest.json': strToU8('{"format":"epub","version":1}') })),
    ).toBe('unknown-format');
    expect(await codeOf(zipSync({ 'manifest.json': strToU8('[') }))).toBe('damaged');
  });

  it.each<[string, (manifest: Manifest, files: Record<string, Uint8Array>) => void]>([
    ['a part is missing', (_, files) => delete files['notes-0001.jsonl']],
    ['a part has another length', ({ parts }) => Object.assign(parts[1] as object, { bytes: 7 })],
    [
      'a part has another hash',
      ({ parts }) => Object.assign(parts[1] as object, { sha256: '0'.repeat(64) }),
    ],
    ['a part has other rows', ({ parts }) => Object.assign(parts[1] as object, { rows: 2 })],
    ['a part is named twice', ({ parts }) => parts.push(parts[1] as Manifest['parts'][0])],
    ['its manifest lacks something', ({ parts }) => Object.assign(parts[1] as object, { kind: 7 })],
    [
      'a part was put in another’s place',
      (_, files) => Object.assign(files, { 'notes-0001.jsonl': files['articles-0001.jsonl'] }),
    ],
  ])('when %s', async (_, change) => {
    expect(await codeOf(await changed(change))).toBe('damaged');
  });

  it('when it would unpack to more than it says, or says it is endless', async () => {
    const bomb = zipSync({ 'manifest.json': new Uint8Array(5_000_000) }, { level: 9 });
    const view = new DataView(bomb.buffer, bomb.byteOffset, bomb.byteLength);
    const directory = view.getUint32(bomb.length - 6, true);
    view.setUint32(directory + 24, 100, true);
    expect(await codeOf(bomb)).toBe('damaged');
    view.setUint32(directory + 24, 4_000_000_000, true);
    expect(await codeOf(bomb)).toBe('too-large');
    const large = await changed(({ parts }) => {
      Object.assign(parts[1] as object, { bytes: 9e9 });
    });
    expect(await codeOf(large)).toBe('damaged');
  });
});

describe('rows of a backup', () => {
  /** A backup whose notes are these lines. */
  async function withLines(kind: string, lines: string[]): Promise<Uint8Array> {
    return await changed((manifest, files) => replace(manifest, files, kind, lines));
  }

  async function replace(
    manifest: Manifest,
    files: Record<string, Uint8Array>,
    kind: string,
    lines: readonly string[],
  ): Promise<void> {
    const bytes = strToU8(lines.map((line) => `${line}\n`).join(''));
    const part = manifest.parts.find((each) => each.kind === kind);
    files[part?.name ?? ''] = bytes;
    Object.assign(part as object, {
      rows: lines.length,
      bytes: bytes.length,
      sha256: await sha256(bytes),
    });
  }

  it('are refused one by one', async () => {
    const [note] = someNotes(1);
    const lines = [
      JSON.stringify(note),
      '{"__proto__":{"id":"x"},"constructor":1}',
      '[]',
      JSON.stringify({ ...note, article: { ...note?.article, url: '' } }),
      JSON.stringify({ ...note, created: '今天' }),
      JSON.stringify({ ...note, created: '2199-01-01T00:00:00.000Z' }),
      JSON.stringify({ ...note, comment: '长'.repeat(100_001) }),
      JSON.stringify({ ...note, id: '../../x y' }),
    ];
    const read = (await entriesOf(await withLines('notes', lines))).slice(1);
    expect(read.map((entry) => (entry.kind === 'refused' ? entry.reason : entry.kind))).toEqual([
      'note',
      'unreadable',
      'unreadable',
      'no-address',
      'bad-date',
      // A clock that ran ahead loses nothing.
      'note',
      'too-long',
      'unreadable',
    ]);
    expect(({} as { id?: string }).id).toBeUndefined();
  });

  it('that name an article which is not there are refused, and those of one that is refused are not', async () => {
    const [{ article, textHash, ...note }] = someNotes(1) as [PortableNote];
    const all = [0, 1, -1, 0.5, '0', null, 'length', '__proto__'].map((on) => ({ ...note, on }));
    const bytes = await withLines('notes', [
      ...all.map((each) => JSON.stringify(each)),
      JSON.stringify({ ...note, on: 0, article: { ...article, title: '别的' }, textHash }),
    ]);
    const read = (await entriesOf(bytes)).slice(1);
    const kept = await someArticle();
    expect(read.map((entry) => (entry.kind === 'note' ? entry.note.article : entry.kind))).toEqual([
      kept.metadata,
      ...Array(7).fill('refused'),
      kept.metadata,
    ]);
    const wrong = JSON.stringify({ ...kept, text: `${kept.text}。` });
    const lines = [wrong, '{}', JSON.stringify(kept)];
    const refused = await changed(async (manifest, files) => {
      await replace(manifest, files, 'articles', lines);
      await replace(
        manifest,
        files,
        'notes',
        [0, 1, 2].map((on) => JSON.stringify({ ...note, on })),
      );
    });
    expect((await entriesOf(refused)).map((entry) => entry.kind)).toEqual([
      'refused',
      'refused',
      'article',
      'note',
      'refused',
      'note',
    ]);
  });

  it('that keep an article which was changed are refused', async () => {
    const article = await someArticle();
    const lines = [JSON.stringify({ ...article, text: article.text.replace('120', '210') })];
    const read = await entriesOf(await withLines('articles', lines));
    expect(read[0]).toEqual({ kind: 'refused', place: 1, reason: 'wrong-hash' });
  });

  it('that are no JSON refuse the whole', async () => {
    expect(await codeOf(await withLines('notes', ['{"id":']))).toBe('damaged');
    expect(await codeOf(await withLines('notes', ['{}\n{}']))).toBe('damaged');
  });
});
