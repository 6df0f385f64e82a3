import { describe, expect, it } from 'vitest';
import type { ImportEntry } from '@/lib/exchange/import/import-entry';
import { openImportFile } from '@/lib/exchange/import/import-file';
import { someNotes } from '../backup/backups';
import { allOf, fileOf } from '../files/bytes';
import { reading, writers } from './files';

const read = async (content: Uint8Array | string): Promise<ImportEntry[]> =>
  await allOf((await openImportFile(fileOf(content), reading)).entries());
const codeOf = async (content: Uint8Array | string) =>
  await read(content).then(
    () => 'taken',
    (error: unknown) => (error as { code: string }).code,
  );
const notesIn = (entries: readonly ImportEntry[]) =>
  entries.flatMap((entry) => (entry.kind === 'note' ? [entry.note] : []));

describe('openImportFile', () => {
  it.each(writers)('knows a file of the format %s and reads it twice', async (format, write) => {
    const file = await openImportFile(fileOf(await write(someNotes(3))), reading);
    expect(file.format).toBe(format);
    const first = await allOf(file.entries());
    expect(notesIn(first).map(({ comment }) => comment)).toEqual(['第0条', '第1条', '第2条']);
    expect(await allOf(file.entries())).toEqual(first);
  });

  it.each(writers.filter(([format]) => format !== 'hypothesis'))(
    'gets the same notes from %s',
    async (_, write) => {
      expect(notesIn(await read(await write(someNotes(3))))).toEqual(someNotes(3));
    },
  );

  it('reads lists and single annotations of all shapes', async () => {
    const annotation = { type: 'Annotation', created: reading.now, target: 'https://a.example/' };
    const shapes = [
      annotation,
      [annotation],
      { items: [annotation] },
      { first: { items: [annotation] } },
      { '@graph': [annotation] },
    ];
    for (const shape of shapes) {
      const entries = await read(JSON.stringify(shape));
      expect(
        notesIn(entries).map(({ article }) => article.url),
        JSON.stringify(shape),
      ).toEqual(['https://a.example/']);
    }
    const row = { uri: 'https://a.example/', created: reading.now };
    expect(notesIn(await read(JSON.stringify({ total: 1, rows: [row] })))).toHaveLength(1);
  });

  it('says where what it refuses stands', async () => {
    const good = { type: 'Annotation', created: reading.now, target: 'https://a.example/' };
    const entries = await read(
      JSON.stringify([good, { type: 'Annotation' }, { deep: [{}] }, good]),
    );
    expect(
      entries.map((entry) => [entry.place, entry.kind === 'refused' ? entry.reason : entry.kind]),
    ).toEqual([
      [1, 'note'],
      [2, 'no-address'],
      [3, 'unreadable'],
      [4, 'note'],
    ]);
    const table = await read('url,comment\nhttps://a.example/,一\n\n,二\n');
    expect(table.map(({ place, kind }) => [place, kind])).toEqual([
      [2, 'note'],
      [3, 'refused'],
    ]);
  });

  it.each([
    ['nothing', ''],
    ['white space', ' \n '],
    ['other text', '莲城日报 2025年4月12日'],
    ['a table of something else', '姓名,电话\n甲,1\n'],
    ['other JSON', '{"name":"package","version":"1.0.0"}'],
    ['a list of other things', '[{"name":"a"}]'],
    ['a page', '<!doctype html><p>一'],
  ])('refuses %s', async (_, content) => {
    expect(await codeOf(content)).toBe('unknown-format');
  });

  it('leaves out an annotation that is too long to be one, and goes on', async () => {
    const good = { type: 'Annotation', created: reading.now, target: 'https://a.example/' };
    const entries = await read(
      JSON.stringify([good, { ...good, bodyValue: '长'.repeat(2_100_000) }, good]),
    );
    expect(entries.map(({ kind }) => kind)).toEqual(['note', 'refused', 'note']);
  });

  it('gives up a file whose envelope does not end', async () => {
    expect(await codeOf(`{"comment":"${'长'.repeat(3_000_000)}","annotations":[]}`)).toBe(
      'unknown-format',
    );
  });
});

it('takes what Hypothesis’ interface answers, and one annotation alone', async () => {
  const annotation = {
    id: 'Ab3_xyz',
    created: '2025-04-13T01:02:03.123456+00:00',
    uri: 'https://a.example/1',
    text: '核对',
    tags: ['园区'],
    target: [
      { source: 'https://a.example/1', selector: [{ type: 'TextQuoteSelector', exact: '三千人' }] },
    ],
    document: {},
  };
  const alone = notesIn(await read(JSON.stringify(annotation)));
  expect(alone).toHaveLength(1);
  expect(alone[0]).toMatchObject({ comment: '核对', tags: ['园区'] });
  const answer = { total: 1, rows: [annotation] };
  expect(notesIn(await read(JSON.stringify(answer, null, 2)))).toEqual(alone);
});

it('takes a body that is text for a comment, and one that is an address for none', async () => {
  const said = async (body: unknown) => {
    const annotation = { type: 'Annotation', body, target: 'https://a.example/1' };
    return notesIn(await read(JSON.stringify(annotation)))[0]?.comment;
  };
  expect(await said('要核对：数字')).toBe('要核对：数字');
  expect(await said('note: check')).toBe('note: check');
  expect(await said(['一', { value: '二' }])).toBe('一\n\n二');
  expect(await said('https://a.example/picture.png')).toBe('');
});
