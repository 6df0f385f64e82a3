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

  it('finds nothing in nothing', () => {
    expect(recognise('', { dictionary })).toEqual({ mentions: [], figures: [] });
  });
});
