// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { issueDecisions } from '@/lib/dictionary/builder/decisions/issue';
import { storeIndex } from '@/lib/dictionary/builder/store-index';
import { type CompiledDictionary, compileDictionary, termsOf } from '@/lib/dictionary/compile';
import storedIndex from '@/lib/dictionary/data/index.json' with { type: 'json' };
import { bundledDictionary, compiledDictionary } from '@/lib/dictionary/load';
import type { Place } from '@/lib/model/entity';
import { entityKinds } from '@/lib/model/entity';
import { bounds } from '@/lib/model/figure';

const { articles, entities, facts, source } = bundledDictionary();
/** Of the issue's file, the last one empty. */
const lineCount = 377;

function found({ terms }: CompiledDictionary, text: string): unknown[] {
  const spans: unknown[] = [];
  terms.scan(text, (...span) => spans.push(span));
  return spans;
}

function expectPlace({ article, lines }: Place): void {
  const home = articles.find((a) => a.id === article);
  expect(home).toBeDefined();
  expect(lines.length).toBeGreaterThan(0);
  expect(lines).toEqual([...new Set(lines)].toSorted((a, b) => a - b));
  for (const line of lines) {
    expect(home?.lines.some(([first, last]) => first <= line && line <= last)).toBe(true);
  }
}

describe('the bundled dictionary', () => {
  it('knows its source', () => {
    expect(source.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(source.printed).toBe('2024-08');
  });

  it('is loaded as what compiling it gives', () => {
    expect(compiledDictionary()).toBe(compiledDictionary());
    expect(storedIndex).toEqual(storeIndex(bundledDictionary()));
    const expected = compileDictionary(bundledDictionary());
    expect(compiledDictionary().entities).toEqual(expected.entities);
    expect(compiledDictionary().home).toEqual(expected.home);
    expect(compiledDictionary().terms.size).toBe(expected.terms.size);
    const text = [...termsOf(bundledDictionary()).keys()].join('\n');
    expect(found(compiledDictionary(), text)).toEqual(found(expected, text));
    expect(found(expected, text).length).toBeGreaterThanOrEqual(expected.terms.size);
  });

  it('has eight articles that share no line', () => {
    expect(articles).toHaveLength(8);
    const ranges = articles.flatMap((a) => a.lines).toSorted((a, b) => a[0] - b[0]);
    let before = 0;
    for (const [first, last] of ranges) {
      expect(first).toBeGreaterThan(before);
      expect(last).toBeGreaterThanOrEqual(first);
      before = last;
    }
    expect(before).toBeLessThan(lineCount);
  });

  it('has every reporter as a person with a role', () => {
    const people = new Map(entities.filter((e) => e.kind === 'person').map((e) => [e.name, e]));
    const named = new Set(articles.flatMap((a) => a.reporters));
    expect(named.size).toBe(10);
    for (const name of named) expect(people.get(name)?.role?.zh_CN).toMatch(/记者|通讯员/);
    for (const person of people.values()) expect(person.role?.en).toBeTruthy();
  });

  it('has all four kinds, in their order, with unique ids', () => {
    expect(new Set(entities.map((e) => e.id)).size).toBe(entities.length);
    const kinds = entities.map((e) => entityKinds.indexOf(e.kind));
    expect(kinds).toEqual(kinds.toSorted((a, b) => a - b));
    expect(new Set(kinds)).toEqual(new Set([0, 1, 2, 3]));
    for (const { id, kind } of entities) expect(id).toMatch(new RegExp(`^${kind}:[a-z0-9-]+$`));
  });

  it.each(entities.map((e) => [e.name, e] as const))('%s is complete', (_, e) => {
    expect(e.initials).toMatch(/^[a-z0-9]+$/);
    expect(e.description.en).toMatch(/^[A-Z].{5,80}$/u);
    expect(e.description.zh_CN).toMatch(/^.{4,27}$/u);
    e.seen.forEach(expectPlace);
    const texts = [e.name, ...e.aliases.map((a) => a.text)];
    expect(new Set(texts).size).toBe(texts.length);
    if (e.name.length <= 2) expect(e.ambiguous).toBe(true);
    for (const { text, ambiguous } of e.aliases) {
      if (text.length <= 2) expect(ambiguous).toBe(true);
    }
  });

  it('leaves only the committees beside printed zones without a place', () => {
    const unseen = entities.filter((e) => e.seen.length === 0).map((e) => e.name);
    expect(unseen.toSorted()).toEqual(['湘潭经开区管委会', '湘潭高新区管委会', '雨湖高新区管委会']);
  });

  it('gives one text to one entity', () => {
    const texts = entities.flatMap((e) => [e.name, ...e.aliases.map((a) => a.text)]);
    expect(new Set(texts).size).toBe(texts.length);
  });

  it.each([
    [
      '湘潭立劲新材料有限公司',
      'company:xiang-tan-li-jin-xin-cai-liao-you-xian-gong-si',
      'xtljxclyxgs',
    ],
    [
      '广西力劲新材料有限公司',
      'company:guang-xi-li-jin-xin-cai-liao-you-xian-gong-si',
      'gxljxclyxgs',
    ],
    ['湘潭高新区', 'park:xiang-tan-gao-xin-qu', 'xtgxq'],
    ['单杨', 'person:shan-yang', 'sy'],
    ['崇德科技', 'company:chong-de-ke-ji', 'cdkj'],
    ['工商银行', 'company:gong-shang-yin-hang', 'gsyh'],
  ])('%s', (name, id, initials) => {
    expect(entities.find((e) => e.name === name)).toMatchObject({ id, initials });
  });

  it.each(facts.map((f, i) => [`${i + 1} ${f.metric} ${f.text}`, f] as const))(
    'fact %s',
    (_, f) => {
      const subject = entities.find((e) => e.id === f.subject);
      expect(subject?.seen.some((place) => place.article === f.source.article)).toBe(true);
      expectPlace(f.source);
      expect(f.metric).toMatch(/^\S+$/);
      expect(f.text).toMatch(/^\S+$/);
      expect(bounds).toContain(f.bound);
      if (f.asOf !== null) expect(f.asOf).toMatch(/^20\d\d(?:-[01]\d(?:-[0-3]\d)?)?$/);
      if (f.value === null) expect(f.asOf).not.toBeNull();
      else expect(Number.isFinite(f.value)).toBe(true);
    },
  );

  it.each([
    ['总投资', 485_000_000, 'CNY', 'exact'],
    ['年产值', 600_000_000, 'CNY', 'exact'],
    ['营业额', 150_000_000, 'CNY', 'more-than'],
    ['投产企业', 150, '家', 'about'],
    ['建筑面积', 22653.81, 'm²', 'exact'],
    ['审批用时', 6, 'workday', 'exact'],
    ['帮代办', 2100, '次', 'about'],
    ['微服务', 523, '次', 'exact'],
  ])('%s is %d %s', (metric, value, unit, bound) => {
    expect(facts.filter((f) => f.metric === metric)).toMatchObject([{ value, unit, bound }]);
  });
});

describe('the decisions', () => {
  const { names, rejectedNames, otherFigures } = issueDecisions;

  it('give a reason each', () => {
    const reasons = [
      ...names.map((n) => n.reason),
      ...names.flatMap((n) => n.aliases.map((a) => a.reason)),
      ...names.flatMap((n) => n.ambiguous ?? []),
      ...rejectedNames.map((n) => n.reason),
      ...otherFigures.map((f) => f.reason),
    ];
    for (const reason of reasons) expect(reason).toMatch(/\w{3}/);
  });
});
