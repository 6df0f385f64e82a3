import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asksForAll, parseQuery } from '@/lib/search/query/query';
import { queryCases } from './query-cases';

function said(typed: string) {
  const { terms, ...rest } = parseQuery(typed);
  return {
    ...rest,
    terms: terms.map(
      ({ scope, needles, negative }) => `${negative ? '-' : ''}${scope} ${needles.join('|')}`,
    ),
  };
}

describe('what is typed', () => {
  it.each(queryCases)('%j', (typed, expected) => {
    const empty = {
      terms: [],
      figures: [],
      kinds: [],
      from: 0,
      until: Number.POSITIVE_INFINITY,
      unclear: [],
    };
    expect(said(typed)).toEqual({ ...empty, ...expected });
  });

  it('asks for everything when nothing of it narrows', () => {
    expect(['', ' ', 'by:', 'before:x'].map((typed) => asksForAll(parseQuery(typed)))).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect(
      ['a', '-a', 'kind:park', 'after:1'].map((typed) => asksForAll(parseQuery(typed))),
    ).toEqual([false, false, false, true]);
    expect(['before:2024', '>5'].map((typed) => asksForAll(parseQuery(typed)))).toEqual([
      false,
      false,
    ]);
  });

  it('never throws, and has no empty needle', () => {
    const mark = fc.constantFrom(
      '"',
      '“',
      '”',
      '-',
      '#',
      ':',
      '：',
      'by:',
      'site:',
      'after:',
      ' ',
      '>',
      '\ud842',
    );
    const typed = fc.array(fc.oneof(mark, fc.string({ unit: 'binary' })), { maxLength: 30 });
    fc.assert(
      fc.property(typed, (parts) => {
        const { terms } = parseQuery(parts.join(''));
        return terms.every(({ needles }) => needles.length > 0 && !needles.includes(''));
      }),
      { numRuns: 2_000, seed: 6 },
    );
  });

  it('reads fifty words of a pasted book, and says what it left', () => {
    const { terms, unclear } = parseQuery(`${'词 '.repeat(50)}${'页 '.repeat(200_000)}`);
    expect(terms).toHaveLength(50);
    expect(unclear).toEqual([{ word: '页', about: 'length' }]);
  });

  it('reads a million unclosed quotation marks', () => {
    expect(parseQuery('“「"『'.repeat(250_000)).terms.length).toBeLessThan(2);
  });
});

describe('what docs/search.md says', () => {
  const page = readFileSync(resolve(import.meta.dirname, '../../../docs/search.md'), 'utf8');
  const typed = (text: string) => [...text.matchAll(/`([^`]+)`/g)].map(([, words = '']) => words);
  const [, ...rows] = page.split('\n').filter((line) => line.startsWith('| '));
  const examples = rows.flatMap((row) => typed(row.split('|')[1] as string));
  const dates = typed(/^Dates:.*$/m.exec(page)?.[0] ?? '');

  it.each(examples)('%j is understood', (words) => {
    const query = parseQuery(words);
    expect(query.unclear).toEqual([]);
    expect(asksForAll(query)).toBe(false);
    // An operator or a comparison is no word to look for.
    const operator = /[:：<>=#]/.test(words);
    expect(query.terms.some(({ scope }) => scope === 'any')).toBe(!operator);
  });

  it.each(dates)('%j is a date', (date) => {
    expect(parseQuery(`after:${date}`)).toMatchObject({ unclear: [], terms: [] });
    expect(parseQuery(`after:${date}`).from).toBeGreaterThan(20_239_999);
  });

  it('has examples', () => {
    expect([examples.length, dates.length]).toEqual([25, 7]);
  });
});

describe('synonyms', () => {
  const synonyms = (word: string) => (word === '湘潭高新区' ? ['湘潭高新', ''] : []);

  it('stand beside the word, not in its place', () => {
    expect(parseQuery('湘潭高新区 产值', { synonyms }).terms).toEqual([
      { scope: 'any', needles: ['湘潭高新区', '湘潭高新'], negative: false },
      { scope: 'any', needles: ['产值'], negative: false },
    ]);
  });

  it('are not sought for tags and bylines', () => {
    expect(
      parseQuery('#湘潭高新区 by:湘潭高新区', { synonyms }).terms.map((t) => t.needles),
    ).toEqual([['湘潭高新区'], ['湘潭高新区']]);
  });
});
