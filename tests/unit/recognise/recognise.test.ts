import { describe, expect, it } from 'vitest';
import { compileDictionary } from '@/lib/dictionary/compile';
import { recognise } from '@/lib/recognise/recognise';
import { dictionaryOf, entity } from './names/small-dictionary';

const dictionary = compileDictionary(
  dictionaryOf(
    entity('company', '云溪北斗种业有限公司', ['北斗种业']),
    entity('institution', '“521”工作法研究会'),
    entity('institution', '未来医疗100强大会'),
  ),
);

describe('recognise', () => {
  it('finds names, and figures with whom they are about', () => {
    const { mentions, figures } = recognise('北斗种业总投资3.2亿元。', { dictionary });
    expect(mentions).toMatchObject([{ text: '北斗种业' }]);
    expect(figures).toMatchObject([
      { text: '3.2亿元', value: 320_000_000, unit: 'CNY', subject: 'company:云溪北斗种业有限公司' },
    ]);
  });

  it('finds no figure in a name', () => {
    const { mentions, figures } = recognise('未来医疗100强大会和“521”工作法研究会来了30人。', {
      dictionary,
    });
    expect(mentions.map(({ text }) => text)).toEqual(['未来医疗100强大会', '521”工作法研究会']);
    expect(figures.map(({ text }) => text)).toEqual(['30人']);
  });

  it('reads dates against the day of publication', () => {
    const text = '8月7日，北斗种业开工。';
    const published = '2024-08-09';
    expect(recognise(text, { dictionary, published }).figures).toMatchObject([
      { kind: 'date', period: { from: '2024-08-07', to: '2024-08-07' } },
    ]);
    expect(recognise(text, { dictionary }).figures).toMatchObject([{ kind: 'date', period: null }]);
  });

  it('reads names and figures over the broken lines of a column, each a block of its own', () => {
    const lines = [
      '云溪镇的育种基地上周开工，北',
      '斗种业负责人说，总投资四十',
      '六亿元，分两期建设，头一期占',
      '地三百二十亩，明年秋天建成，',
      '第二期要到后年春天才动土，建',
      '成以后每年可以育种一千八百',
      '吨。',
    ];
    const text = lines.join('\n\n');
    const { mentions, figures } = recognise(text, { dictionary });
    expect(mentions).toMatchObject([{ text: '北\n\n斗种业', name: '云溪北斗种业有限公司' }]);
    expect(figures.filter(({ kind }) => /^(?:money|area|weight)$/.test(kind))).toMatchObject([
      { text: '四十\n\n六亿元', value: 4_600_000_000, metric: '总投资' },
      { kind: 'area', text: '三百二十亩' },
      { kind: 'weight', text: '一千八百\n\n吨', value: 1_800_000 },
    ]);
    for (const { start, end, text: said } of [...mentions, ...figures])
      expect(text.slice(start, end)).toBe(said);
  });

  it('finds nothing in nothing', () => {
    expect(recognise('', { dictionary })).toEqual({ mentions: [], figures: [] });
  });
});
