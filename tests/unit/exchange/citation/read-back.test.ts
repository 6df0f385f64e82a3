/** What other programs read: citation-js takes the place of Zotero, JabRef and their like. */
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bibtexEntry } from '@/lib/exchange/citation/bibtex';
import { type CslItem, cslItem } from '@/lib/exchange/citation/csl-item';
import { printedName } from '@/lib/exchange/citation/csl-name';
import { risRecord } from '@/lib/exchange/citation/ris';
import type { ArticleMetadata } from '@/lib/model/article';
import { articleOf } from './articles';
import { hardCitations } from './hard-citations';

interface Read {
  readonly title?: string;
  readonly author?: readonly Record<string, string>[];
  readonly issued?: { 'date-parts': number[][] };
  readonly URL?: string;
  readonly page?: string;
  readonly 'page-first'?: string;
  readonly 'container-title'?: string;
  readonly publisher?: string;
}

const formats: [string, (items: CslItem[]) => string][] = [
  ['BibTeX', (items) => items.map(bibtexEntry).join('\n')],
  ['RIS', (items) => items.map(risRecord).join('')],
  ['CSL-JSON', (items) => JSON.stringify(items)],
];

function readBack(source: string): Read[] {
  return new Cite(source).data as Read[];
}

/** Names as they are printed: what a format cannot tell apart (`literal` and a family name alone) is the same. */
function names(item: { readonly author?: readonly object[] }): string[] {
  return (item.author ?? []).map((name) => printedName(name).replace(/[, ]+/g, ' '));
}

function expectSame(read: Read | undefined, item: CslItem): void {
  expect(read?.title).toBe(item.title);
  expect(names(read ?? {})).toEqual(names(item));
  expect(read?.issued?.['date-parts']).toEqual(item.issued?.['date-parts']);
  expect(read?.URL).toBe(item.URL);
}

const item = (told: Partial<ArticleMetadata> = {}) =>
  cslItem(articleOf(told), '2025-05-01T12:00:00.000Z');

/** Letters that formats trip over, more often than others. */
const awkward = fc.string({
  unit: fc.oneof(
    fc.constantFrom(...'{}\\%&#_$^~"\'`<>@=,;-–—?!|/()[]*+.:'),
    fc.constantFrom('\n', '\r\n', '\t', ' ', '　', '\u2028', '\u0000', ' and ', '  - ', 'TY  - '),
    fc.constantFrom(
      '莲',
      '城',
      '“',
      '”',
      '《',
      '·',
      '𠮷',
      '😀',
      '👩‍👩‍👧',
      '\u202e',
      '\u200f',
      '\u2067',
      'é',
      'A',
      'z',
      '7',
    ),
    fc.constantFrom(
      '\\textbf{',
      '\\url{',
      '$x^2$',
      '\\begin{it}',
      '<i>',
      '--',
      "''",
      '``',
      'ER  - ',
    ),
  ),
  minLength: 1,
  maxLength: 30,
});
const someTitle = awkward.filter((text) => /[\p{L}\p{S}]/u.test(text));
const someName = fc.oneof(
  fc.constantFrom(
    '林知远',
    '欧阳禾',
    '新华社',
    '让·勒格朗',
    'Nora Lindqvist',
    'Anneke van der Linde',
  ),
  awkward.filter((text) => /\p{L}/u.test(text) && !/[,-]| {2}/.test(text)),
);
const someDate = fc
  .date({ min: new Date('1950-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .chain((date) =>
    fc.constantFrom(4, 7, 10, 24).map((length) => date.toISOString().slice(0, length)),
  );
const someUrl = fc
  .tuple(fc.webUrl({ withQueryParameters: true, withFragments: true }), awkward)
  .map(
    ([url, rest]) =>
      new URL(`${url}${url.includes('?') ? '&' : '?'}q=${encodeURIComponent(rest)}`).href,
  );

describe.each(formats)('%s', (_, write) => {
  it('is read with the same title, authors, dates and address', () => {
    for (const told of [{}, { outlet: '莲城在线' }, { published: '2025-04' }, { bylines: [] }]) {
      expectSame(readBack(write([item(told)]))[0], item(told));
    }
  });

  it.each(hardCitations)('is read as it was written of $what', ({ told }) => {
    const hard = item({ url: 'https://lotus.example/a1.html', ...told });
    const [read] = readBack(write([hard]));
    expectSame(read, hard);
    expect(read?.['container-title'] ?? read?.publisher).toBe(hard['container-title']);
    if (hard.page) expect(read?.page ?? read?.['page-first']).toBe(hard.page);
  });

  it('is read as the same kind of thing', () => {
    const kinds = readBack(write([item(), item({ outlet: '莲城在线' })])) as { type?: string }[];
    expect(kinds.map(({ type }) => type)).toEqual([expect.stringMatching(/^article/), 'webpage']);
  });

  it('keeps titles and names with any signs in them', () => {
    const told = fc.record({ title: someTitle, bylines: fc.array(someName, { maxLength: 5 }) });
    fc.assert(
      fc.property(told, (article) => {
        expectSame(readBack(write([item(article)]))[0], item(article));
      }),
      { numRuns: 300 },
    );
  });

  it('keeps dates and addresses', () => {
    fc.assert(
      fc.property(fc.record({ published: someDate, url: someUrl }), (article) => {
        expectSame(readBack(write([item(article)]))[0], item(article));
      }),
    );
  });

  it('holds many, each by itself', () => {
    const items = ['一', '} @article{x', 'ER  - \r\nTY  - BOOK', '"}]'].map((title, i) =>
      item({ title, url: `https://lotus.example/${i}` }),
    );
    const read = readBack(write(items));
    expect(read).toHaveLength(items.length);
    items.forEach((each, i) => {
      expectSame(read[i], each);
    });
  });
});

it.each(['BibTeX', 'CSL-JSON'])('%s tells when an article was read', (name) => {
  const write = formats.find(([format]) => format === name)?.[1];
  const [read] = readBack(write?.([item()]) ?? '') as { accessed?: object }[];
  expect(read?.accessed).toMatchObject({ 'date-parts': [[2025, 5, 1]] });
});

it('writes RIS as it is specified', () => {
  expect(risRecord(item({ url: 'https://lotus.example/a' }))).toBe(
    `TY  - NEWS\r\nID  - ${item({ url: 'https://lotus.example/a' }).id}\r\nAU  - 林, 知远\r\nAU  - 欧阳, 禾\r\n` +
      'TI  - 开放日迎来三千学生\r\nT2  - 莲城日报\r\nY1  - 2025/04/12\r\n' +
      'UR  - https://lotus.example/a\r\nY2  - 2025/05/01\r\nER  - \r\n',
  );
});

it('writes no brace and no backslash into an address of BibTeX', () => {
  const entry = bibtexEntry(item({ url: 'https://lotus.example/a?q={1}}#\\x' }));
  expect(entry).toContain('  url = {https://lotus.example/a?q=%7B1%7D%7D#%5Cx},\n');
});

it('writes BibTeX whose braces are balanced, and no mark that TeX would take for a command', () => {
  fc.assert(
    fc.property(someTitle, (title) => {
      const entry = bibtexEntry(item({ title }));
      let depth = 0;
      for (const mark of entry) {
        if (mark === '{') depth += 1;
        if (mark === '}') depth -= 1;
        expect(depth).toBeGreaterThanOrEqual(0);
      }
      expect(depth).toBe(0);
      const value = /title = \{(.*)\},$/m.exec(entry)?.[1] ?? '';
      expect(value.replace(/\\(?:[%&#_$]|text\w+\{\})/g, '').replace(/\{\}/g, '')).not.toMatch(
        /[\\{}%&#_$^~]/,
      );
    }),
  );
});
