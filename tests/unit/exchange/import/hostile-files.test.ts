/** Files that were cut, changed, or made to harm: refused with a reason, and never half taken. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FileError } from '@/lib/exchange/files/file-error';
import type { ImportEntry } from '@/lib/exchange/import/import-entry';
import { openImportFile } from '@/lib/exchange/import/import-file';
import { planImport } from '@/lib/exchange/import/import-plan';
import { someNotes } from '../backup/backups';
import { allOf, fileOf } from '../files/bytes';
import { reading, writers } from './files';

const read = async (bytes: Uint8Array): Promise<ImportEntry[]> =>
  await allOf((await openImportFile(fileOf(bytes), reading)).entries());

/** What a file gives when it is read to its end; null when it is refused. Anything but a refusal is thrown on. */
async function takenFrom(bytes: Uint8Array): Promise<ImportEntry[] | null> {
  try {
    return await read(bytes);
  } catch (error) {
    if (error instanceof FileError) return null;
    throw error;
  }
}

describe.each(writers)('a file of the format %s', (format, write) => {
  it('is never half taken, wherever it is cut', async () => {
    const whole = await write(someNotes(2));
    const notes = (await read(whole)).filter(({ kind }) => kind === 'note');
    for (let end = 0; end < whole.length; end += 1) {
      const taken = await takenFrom(whole.slice(0, end));
      if (format !== 'csv') {
        // Only the line break behind a JSON file can be gone.
        if (taken) expect(whole.slice(end), `cut at ${end}`).toEqual(new Uint8Array([10]));
        continue;
      }
      // A table has no end of its own: what is taken are whole rows.
      const rows = (taken ?? []).filter(({ kind }) => kind === 'note');
      expect(rows, `cut at ${end}`).toEqual(notes.slice(0, rows.length));
      expect(taken?.filter(({ kind }) => kind === 'refused') ?? []).toEqual([]);
    }
  });

  it('never throws anything but a refusal, whatever is changed in it', async () => {
    const whole = await write(someNotes(2));
    const place = fc.nat(whole.length - 1);
    const change = fc.oneof(
      fc.record({ at: place, bytes: fc.uint8Array({ maxLength: 4 }), drop: fc.nat(4) }),
      fc.record({
        at: place,
        bytes: fc.constantFrom(
          ...['"', '}', ']', '{', '\\', ',', '\n', '\u0000', '__proto__'].map((text) =>
            new TextEncoder().encode(text),
          ),
        ),
        drop: fc.nat(1),
      }),
      fc.record({ at: place, bytes: fc.constant(new Uint8Array()), drop: fc.nat(200) }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
        let bytes = whole;
        for (const { at, bytes: put, drop } of changes) {
          bytes = new Uint8Array([...bytes.slice(0, at), ...put, ...bytes.slice(at + drop)]);
        }
        for (const entry of (await takenFrom(bytes)) ?? []) {
          if (entry.kind !== 'note') continue;
          expect(entry.note.id).toMatch(/^[\w.:-]{1,100}$/);
          expect(entry.note.article.url).not.toBe('');
        }
      }),
      { numRuns: 300 },
    );
    expect(Object.prototype).not.toHaveProperty('polluted');
  });

  it('is compared with what is stored', async () => {
    const bytes = await write(someNotes(4));
    const entries = async () => (await openImportFile(fileOf(bytes), reading)).entries();
    const notes = (await read(bytes)).flatMap((entry) =>
      entry.kind === 'note' ? [entry.note] : [],
    );
    const nothing = async () => new Map();
    expect(await planImport(await entries(), nothing)).toMatchObject({
      new: 4,
      same: 0,
      conflicting: 0,
    });
    const stored = new Map(
      notes.slice(1).map((note, i) => [note.id, i === 0 ? { ...note, comment: '另' } : note]),
    );
    const lookUp = async (ids: readonly string[]) =>
      new Map(
        ids.flatMap((id) => (stored.has(id) ? [[id, stored.get(id) as (typeof notes)[0]]] : [])),
      );
    expect(await planImport(await entries(), lookUp)).toMatchObject({
      new: 1,
      same: 2,
      conflicting: 1,
    });
  });
});

it('takes bytes of any kind for nothing', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
      expect(await takenFrom(bytes)).toBeNull();
      expect(await takenFrom(new Uint8Array([0x50, 0x4b, 3, 4, ...bytes]))).toBeNull();
    }),
  );
});

it('is not brought down by depth', async () => {
  const deep = new TextEncoder().encode(
    `{"annotations":[{"uri":"https://a.example/","x":${'['.repeat(200_000)}${']'.repeat(200_000)}}]}`,
  );
  const taken = await takenFrom(deep);
  expect(taken === null || taken.length === 1).toBe(true);
});

describe('depth in any part', () => {
  const page = 'https://a.example/';
  const part = { type: 'TextQuoteSelector', exact: '甲' };
  const samples = [
    {
      type: 'Annotation',
      id: 'x',
      created: '2024-08-09T10:00:00Z',
      motivation: 'commenting',
      bodyValue: '乙',
      body: [{ type: 'TextualBody', value: '丙', purpose: 'tagging', items: [] }],
      target: {
        source: { id: page, 'dc:title': '题', 'dc:creator': ['丁'], 'schema:editor': [] },
        selector: [{ type: 'FragmentSelector', refinedBy: part, items: [part] }],
        state: { 'pangzhu:textHash': '' },
        styleClass: 'blue',
      },
      'pangzhu:changes': { '@value': [] },
    },
    {
      uri: page,
      id: 'x',
      created: '2024-08-09T10:00:00Z',
      text: '乙',
      tags: ['丙'],
      target: [{ selector: [part] }],
      document: { title: ['题'] },
    },
  ];
  const depths = ['[', '{"items":', '{"@value":', '{"source":', '{"refinedBy":'].map((open) => {
    const close = open === '[' ? ']' : '}';
    return `${open.repeat(20_000)}1${close.repeat(20_000)}`;
  });

  /** The sample with a mark in place of each of its parts in turn. */
  function variants(value: unknown): unknown[] {
    if (Array.isArray(value))
      return value.flatMap((each, i) => ['#', ...variants(each)].map((v) => value.with(i, v)));
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value).flatMap(([key, each]) =>
      ['#', ...variants(each)].map((v) => ({ ...value, [key]: v })),
    );
  }

  it.each(samples)('brings no reader down (%#)', async (sample) => {
    for (const depth of depths) {
      const items = variants(sample).map((v) => JSON.stringify(v).replaceAll('"#"', depth));
      for (let from = 0; from < items.length; from += 8) {
        const file = new TextEncoder().encode(`[${items.slice(from, from + 8).join(',')}]`);
        const taken = await takenFrom(file);
        expect(taken === null || taken.length > 0).toBe(true);
      }
    }
  });
});
