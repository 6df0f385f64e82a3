// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { buildDictionary } from '@/lib/dictionary/builder/build-dictionary';
import { writeTables } from '@/lib/dictionary/builder/write-tables';
import { smallDecisions, smallIssue } from './small-issue';

const encode = (text: string) => new TextEncoder().encode(text);
const small = encode(smallIssue);

describe('buildDictionary', () => {
  it('finds names across cut lines, the longest, with their lines', async () => {
    const { entities } = await buildDictionary(small, await smallDecisions());
    const seen = new Map(entities.map((entity) => [entity.name, entity.seen]));
    expect(seen.get('远帆精工科技有限公司')).toEqual([{ article: 'small/1', lines: [7, 8, 10] }]);
    expect(seen.get('周岚')).toEqual([{ article: 'small/1', lines: [5, 7] }]);
    expect(seen.get('北岭产业园')).toEqual([
      { article: 'small/3', lines: [32, 33, 43] },
      { article: 'small/4', lines: [47] },
    ]);
    // Line 13 prints the committee, in whose name the zone's stands.
    expect(seen.get('青禾高新区')).toEqual([{ article: 'small/1', lines: [3, 7, 10] }]);
    expect(seen.get('青禾高新区管委会')).toEqual([{ article: 'small/1', lines: [13] }]);
    expect(seen.get('北岭产业园管委会')).toEqual([]);
  });

  it('carries over what was decided and nothing of the reasons', async () => {
    const { entities } = await buildDictionary(small, await smallDecisions());
    expect(
      entities.find((entity) => entity.kind === 'company' && entity.name.startsWith('远帆')),
    ).toEqual({
      id: 'company:yuan-fan-jing-gong-ke-ji-you-xian-gong-si',
      kind: 'company',
      name: '远帆精工科技有限公司',
      aliases: [{ text: '远帆精工' }, { text: '远帆', ambiguous: true }, { text: '远帆股份' }],
      description: { en: 'Invented', zh_CN: '虚构' },
      initials: 'yfjgkjyxgs',
      seen: [{ article: 'small/1', lines: [7, 8, 10] }],
    });
  });

  it('reads facts from the text', async () => {
    const { facts } = await buildDictionary(small, await smallDecisions());
    const rows = facts.map((f) => [
      f.metric,
      f.text,
      f.value,
      f.unit,
      f.bound,
      f.asOf,
      f.source.lines,
    ]);
    expect(rows).toEqual([
      ['首期投入', '超2.4亿元', 240_000_000, 'CNY', 'more-than', null, [8]],
      ['占地', '30亩', 20_000, 'm²', 'exact', null, [8]],
      ['投用', '9月', null, null, 'exact', '2030-09', [10]],
      ['服务企业', '近120家', 120, '家', 'about', '2030-06', [11]],
      ['代办', '310余次', 310, '次', 'about', '2030-07', [26, 27]],
      ['用时', '2个工作日', 2, 'workday', 'exact', null, [27]],
      ['投产企业', '24家', 24, '家', 'exact', null, [34, 35, 45]],
    ]);
  });

  it('says how each article was made out', async () => {
    const { articles } = await buildDictionary(small, await smallDecisions());
    expect(articles.map((a) => a.lines)).toEqual([
      [
        [1, 4],
        [5, 14],
      ],
      [
        [16, 28],
        [37, 40],
      ],
      [
        [30, 35],
        [42, 45],
      ],
      [[47, 47]],
    ]);
    expect(articles[1]?.decided).toMatch(/another measure.*headline 37-40 has no body below it/);
    expect(articles[2]?.reporters).toEqual(['林小满', '陈溪', '方正']);
  });

  it('writes the same bytes each time, whatever the order of the decisions', async () => {
    const decisions = await smallDecisions();
    const one = writeTables(await buildDictionary(small, decisions));
    const reversed = { ...decisions, names: decisions.names.toReversed() };
    const two = writeTables(await buildDictionary(encode(smallIssue), reversed));
    expect([...two]).toEqual([...one]);
    const rows = one.get('entities.json')?.split('\n') ?? [];
    expect(rows).toHaveLength(decisions.names.length + 3);
  });
});
