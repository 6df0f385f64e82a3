import { describe, expect, it } from 'vitest';
import type { Figure } from '@/lib/model/figure';
import { recogniseFigures } from '@/lib/recognise/figures';
import { businessPageCases } from './figures/business-pages.cases';
import { calendarCases } from './figures/calendar.cases';
import { companyNewsCases } from './figures/company-news.cases';
import { countCases } from './figures/counts.cases';
import { courtCases } from './figures/court.cases';
import { decoys } from './figures/decoys.cases';
import { edgeCases } from './figures/edges.cases';
import { energyCases } from './figures/energy.cases';
import { farmCases } from './figures/farm.cases';
import { type FigureCase, parseExpected, worth } from './figures/figure-case';
import { financeCases } from './figures/finance.cases';
import { givenMoneyCases } from './figures/given-money.cases';
import { growthCases } from './figures/growth.cases';
import { localLifeCases } from './figures/local-life.cases';
import { measureCases } from './figures/measures.cases';
import { medicineCases } from './figures/medicine.cases';
import { mixedCases } from './figures/mixed.cases';
import { moneyCases } from './figures/money.cases';
import { newsCases } from './figures/news.cases';
import { plainTalkCases } from './figures/plain-talk.cases';
import { priceCases } from './figures/price.cases';
import { reportCases } from './figures/reports.cases';
import { shareCases } from './figures/shares.cases';
import { spokenCases } from './figures/spoken.cases';
import { sportCases } from './figures/sport.cases';
import { statisticsCases } from './figures/statistics.cases';
import { tenderCases } from './figures/tender.cases';
import { timeCases } from './figures/times.cases';
import { tradeCases } from './figures/trade.cases';
import { traditionalCases } from './figures/traditional.cases';
import { trafficCases } from './figures/traffic.cases';
import { weatherCases } from './figures/weather.cases';

const tables: Record<string, readonly FigureCase[]> = {
  money: moneyCases,
  shares: shareCases,
  measures: measureCases,
  counts: countCases,
  times: timeCases,
  news: newsCases,
  finance: financeCases,
  statistics: statisticsCases,
  sport: sportCases,
  weather: weatherCases,
  court: courtCases,
  tender: tenderCases,
  traffic: trafficCases,
  medicine: medicineCases,
  farm: farmCases,
  energy: energyCases,
  price: priceCases,
  spoken: spokenCases,
  traditional: traditionalCases,
  mixed: mixedCases,
  calendar: calendarCases,
  'business pages': businessPageCases,
  'company news': companyNewsCases,
  'local life': localLifeCases,
  growth: growthCases,
  'plain talk': plainTalkCases,
  reports: reportCases,
  'given money': givenMoneyCases,
  trade: tradeCases,
  edges: edgeCases,
};

function read(text: string, published = '2024-08-09'): Figure[] {
  return recogniseFigures(text, published === '' ? {} : { published });
}

const without = (text: string) => text.replace(/\s/g, '');

/** The figures as the tables write them; metrics only where the table tells one. */
function written(figures: readonly Figure[], lines: readonly string[]): unknown[] {
  return figures.map((figure, index) => {
    const { metric } = parseExpected(lines[index] ?? '');
    const { text, kind, bound } = figure;
    return {
      text: without(text),
      kind,
      value: worth(figure),
      bound,
      metric: metric === undefined ? metric : figure.metric,
    };
  });
}

const expected = (lines: readonly string[]) =>
  lines.map((line) => {
    const parsed = parseExpected(line);
    return {
      ...parsed,
      text: without(parsed.text),
      value: Number.isNaN(Number(parsed.value)) ? normal(parsed.value) : parsed.value,
    };
  });

/** 0.00002 m as the language prints it. */
function normal(value: string): string {
  const [amount = '', ...unit] = value.split(' ');
  return /^-?\d*\.?\d+(?:e-?\d+)?$/.test(amount)
    ? [String(Number(amount)), ...unit].join(' ')
    : value;
}

for (const [name, cases] of Object.entries(tables)) {
  describe(`figures: ${name}`, () => {
    for (const [text, lines, published] of cases) {
      it(published === undefined ? text : `${text} (${published || 'undated'})`, () => {
        expect(written(read(text, published), lines)).toEqual(expected(lines));
      });
    }
  });
}

describe('figures: decoys', () => {
  it.each(decoys)('%s', (text) => {
    expect(read(text).map((figure) => `${figure.kind} ${figure.text}`)).toEqual([]);
  });

  it('are as many as the figures', () => {
    const cases = Object.values(tables).reduce((sum, table) => sum + table.length, 0);
    expect(decoys.length + cases).toBeGreaterThanOrEqual(300);
    expect(new Set(decoys).size).toBe(decoys.length);
  });
});

const wide = /[\u2e80-\u9fff]/;
/** The text with `gap` wherever a browser would give it no meaning: between two characters one of which is Chinese. */
function broken(text: string, gap: string): string {
  return [...text].reduce((sum, character) => {
    const last = sum.at(-1) ?? '';
    return sum !== '' && (wide.test(last) || wide.test(character))
      ? sum + gap + character
      : sum + character;
  }, '');
}

const fullWidth = (text: string) =>
  text.replace(/[0-9%]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));

describe('figures: the same text, written otherwise', () => {
  const all = Object.values(tables)
    .flat()
    .filter(([text]) => !text.includes('. 9') && !text.includes('億'));
  it.each(['\n', ' ', '\u200b'])('with %j inside its words', (gap) => {
    for (const [text, lines, published] of all) {
      const figures = read(broken(text, gap), published);
      const cleaned = figures.map((figure) => ({
        ...figure,
        text: figure.text.replaceAll('\u200b', ''),
      }));
      expect(written(cleaned, lines), text).toEqual(expected(lines));
    }
  });

  it('with full-width digits', () => {
    for (const [text, lines, published] of all) {
      const values = read(fullWidth(text), published).map((figure) => [
        figure.kind,
        worth(figure),
        figure.bound,
      ]);
      expect(values, text).toEqual(
        read(text, published).map((figure) => [figure.kind, worth(figure), figure.bound]),
      );
      expect(values.length, text).toBe(lines.length);
    }
  });
});
