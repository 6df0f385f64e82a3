// @vitest-environment node
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bundledDictionary } from '@/lib/dictionary/load';
import { mergePacks } from '@/lib/dictionary/merge';
import { packConflicts } from '@/lib/dictionary/pack-conflicts';
import { packLimits } from '@/lib/dictionary/pack-schema';
import { readPack } from '@/lib/dictionary/read-pack';
import { writePack } from '@/lib/dictionary/write-pack';
import type { Dictionary, Fact } from '@/lib/model/dictionary';
import { dictionaryOf, entity } from '../recognise/names/small-dictionary';

const fact: Fact = {
  subject: 'company:云溪光学',
  metric: '年产值',
  text: '2亿元',
  value: 2e8,
  unit: 'CNY',
  bound: 'exact',
  asOf: '2024',
  source: { article: '云溪/1', lines: [3] },
};
const small: Dictionary = {
  ...dictionaryOf(
    entity('company', '云溪光学', ['云光?'], ['云溪/1']),
    entity('person', '__proto__'),
  ),
  articles: [
    { id: '云溪/1', label: { en: 'A', zh_CN: '甲' }, reporters: ['高峰'], lines: [[1, 9]] },
  ],
  facts: [fact],
};

/** The small pack's file with something put in: a path of keys and indexes, and the value; undefined takes it out. */
function fileWith(path: string, value: unknown): string {
  const file = JSON.parse(writePack(small)) as Record<string, unknown>;
  const keys = path.split('.');
  const last = keys.pop() as string;
  let at = file;
  for (const key of keys) at = at[key] as Record<string, unknown>;
  at[last] = value;
  return JSON.stringify(file);
}

function errorsOf(text: string, known?: Dictionary) {
  const reading = readPack(text, known);
  return reading.ok ? [] : reading.errors;
}

describe('a pack', () => {
  it.each([
    ['the bundled dictionary', bundledDictionary()],
    ['a small one', small],
    ['an empty one', { ...dictionaryOf() }],
  ])('is read as it was written: %s', (_name, dictionary) => {
    expect(readPack(writePack(dictionary))).toEqual({ ok: true, pack: dictionary });
  });

  it('of the documentation is one', () => {
    const example = /```json\n(.*?)```/s.exec(
      readFileSync('docs/dictionary-packs.md', 'utf8'),
    )?.[1];
    expect(readPack(example ?? '')).toMatchObject({ ok: true, pack: { schema: 1 } });
  });

  it('is one row a line', () => {
    const lines = writePack(small).split('\n');
    expect(lines.filter((line) => line.startsWith('{"id"'))).toHaveLength(3);
    expect(lines.filter((line) => line.startsWith('{"subject"'))).toHaveLength(1);
  });

  it('may speak of the entities and articles of the dictionary it is for', () => {
    const pack = writePack({ ...small, articles: [], entities: [] });
    expect(errorsOf(pack)).toMatchObject([{ code: 'unknown-entity' }, { code: 'unknown-article' }]);
    expect(errorsOf(pack, small)).toEqual([]);
  });
});

describe('what is wrong', () => {
  const name = '名'.repeat(packLimits.name + 1);
  it.each([
    ['source.printed', '2024年', 'wrong-value', 'source', null, null, 'printed'],
    ['source.sha256', 'x', 'wrong-value', 'source', null, null, 'sha256'],
    ['source', undefined, 'missing', 'source', null, null, ''],
    ['articles', undefined, 'missing', 'articles', null, null, ''],
    ['entities', {}, 'wrong-type', 'entities', null, null, ''],
    ['extra', 1, 'unknown-field', null, null, null, 'extra'],
    ['entities.0', null, 'wrong-type', 'entities', 0, null, ''],
    ['entities.0.name', undefined, 'missing', 'entities', 0, 'company:云溪光学', 'name'],
    ['entities.0.name', 7, 'wrong-type', 'entities', 0, 'company:云溪光学', 'name'],
    ['entities.0.name', name, 'too-long', 'entities', 0, 'company:云溪光学', 'name'],
    ['entities.0.name', '“”\u200b', 'empty', 'entities', 0, 'company:云溪光学', 'name'],
    ['entities.0.kind', 'city', 'wrong-value', 'entities', 0, 'company:云溪光学', 'kind'],
    ['entities.0.nick', 'x', 'unknown-field', 'entities', 0, 'company:云溪光学', 'nick'],
    ['entities.0.aliases.0.text', '', 'empty', 'entities', 0, 'company:云溪光学', 'aliases.0.text'],
    [
      'entities.0.aliases',
      Array(packLimits.aliases + 1).fill(0),
      'too-many',
      'entities',
      0,
      'company:云溪光学',
      'aliases',
    ],
    ['entities.1.id', 'company:云溪光学', 'duplicate', 'entities', 1, 'company:云溪光学', 'id'],
    [
      'entities.0.seen.0.lines',
      [0],
      'wrong-value',
      'entities',
      0,
      'company:云溪光学',
      'seen.0.lines.0',
    ],
    ['facts.0.bound', 'roughly', 'wrong-value', 'facts', 0, 'company:云溪光学', 'bound'],
    ['facts.0.value', '2亿', 'wrong-type', 'facts', 0, 'company:云溪光学', 'value'],
    ['facts.0.asOf', '2024-13', 'wrong-value', 'facts', 0, 'company:云溪光学', 'asOf'],
    ['articles.0.lines', [[1, 'x']], 'wrong-type', 'articles', 0, '云溪/1', 'lines.0.1'],
  ] as const)('in %s is told with its place (%#)', (path, value, code, list, row, id, field) => {
    const [first, ...others] = errorsOf(fileWith(path, value));
    expect(others).toEqual([]);
    expect(first).toEqual({ code, list, row, id, field });
  });

  it.each([
    ['', 'not-json'],
    ['{"format":"pangzhu-dictionary"', 'not-json'],
    ['null', 'not-a-pack'],
    ['[]', 'not-a-pack'],
    ['{"schema":1}', 'not-a-pack'],
    ['{"format":"pangzhu-dictionary","schema":2}', 'newer-schema'],
    ['{"format":"pangzhu-dictionary","schema":"x"}', 'not-a-pack'],
    ['['.repeat(1e6), 'too-deep'],
    [`"${'x'.repeat(packLimits.bytes)}"`, 'too-large'],
    [`"${'文'.repeat(Math.ceil(packLimits.bytes / 3))}"`, 'too-large'],
  ])('in a file of %#', (text, code) => {
    expect(errorsOf(text)).toEqual([{ code, list: null, row: null, id: null, field: '' }]);
  });

  it('is told a hundred times at most', () => {
    const pack = JSON.stringify({
      ...(JSON.parse(writePack(small)) as object),
      facts: Array(packLimits.facts).fill(0),
    });
    expect(errorsOf(pack)).toHaveLength(100);
    const facts = Array(packLimits.facts + 1).fill(0);
    expect(errorsOf(fileWith('facts', facts))).toMatchObject([{ code: 'too-many', list: 'facts' }]);
  });

  it('is told where there are more names than can be kept', () => {
    const aliases = Array.from({ length: packLimits.aliases }, (_, i) => ({ text: `名${i}` }));
    const one = entity('park', '园');
    const count = Math.floor(packLimits.names / packLimits.aliases);
    const entities = Array.from({ length: count }, (_, i) => ({
      ...one,
      id: `park:${i}`,
      aliases,
    }));
    expect(errorsOf(writePack(dictionaryOf(...entities)))).toMatchObject([
      { code: 'too-many', list: 'entities', field: 'aliases' },
    ]);
  });
});

describe('a hostile file', () => {
  it.each(['__proto__', 'constructor', 'toString'])('puts nothing into objects by %s', (key) => {
    const text = writePack(small).replace('{"id"', `{"${key}":{"polluted":true},"id"`);
    const reading = readPack(text);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    if (reading.ok) expect(Object.hasOwn(reading.pack.articles[0] as object, key)).toBe(false);
    if (reading.ok) expect(reading.pack).toEqual(small);
  });

  it('is refused when it is cut anywhere', () => {
    const text = writePack(small).trimEnd();
    for (let end = 0; end < text.length; end += 1) {
      expect(errorsOf(text.slice(0, end))).toMatchObject([{ list: null }]);
    }
  });

  it('of any JSON gives a pack or errors, and never throws', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (source, rows) => {
        const file = { format: 'pangzhu-dictionary', schema: 1, source };
        const text = JSON.stringify({ ...file, articles: rows, entities: [rows], facts: rows });
        expect(errorsOf(text).length).toBeGreaterThan(0);
      }),
    );
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => errorsOf(text).length === 1));
  });
});

describe('conflicts', () => {
  it('there are none with itself, in whatever order the fields stand', () => {
    const turned = { ...small, entities: small.entities.map((e) => ({ ...e, id: e.id })) };
    const reversed = turned.entities.map(
      (e) => Object.fromEntries(Object.entries(e).reverse()) as unknown as typeof e,
    );
    expect(packConflicts(small, { ...turned, entities: reversed })).toEqual([]);
  });

  it('are told before what is known is replaced', () => {
    const pack: Dictionary = {
      ...small,
      articles: small.articles.map((article) => ({ ...article, reporters: [] })),
      entities: [
        { ...(small.entities[0] as (typeof small.entities)[0]), initials: 'yxgx' },
        entity('park', '云光'),
      ],
      facts: [{ ...fact, value: 3e8 }],
    };
    expect(packConflicts(small, pack)).toEqual([
      { kind: 'article-replaced', id: '云溪/1', detail: '', other: null },
      { kind: 'entity-replaced', id: 'company:云溪光学', detail: '', other: null },
      { kind: 'name-shared', id: 'park:云光', detail: '云光', other: 'company:云溪光学' },
      { kind: 'fact-replaced', id: 'company:云溪光学', detail: '年产值', other: null },
    ]);
    const merged = mergePacks(small, pack);
    expect(merged.entities.map(({ id }) => id)).toContain('park:云光');
    expect(merged.facts).toEqual(pack.facts);
  });

  it('of a merged pack are gone', () => {
    const pack = dictionaryOf(entity('company', '云溪光学', ['云光科技']));
    expect(packConflicts(mergePacks(small, pack), pack)).toEqual([]);
  });
});
