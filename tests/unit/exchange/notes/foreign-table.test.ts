import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openImportFile } from '@/lib/exchange/import/import-file';
import { columnsByName, instantIn } from '@/lib/exchange/notes/foreign-table';
import type { PortableNote } from '@/lib/exchange/notes/portable-note';
import { anyText } from '../any-note';
import { allOf, fileOf } from '../files/bytes';

const reading = { pageUrl: (url: string) => url, now: '2025-06-01T00:00:00.000Z' };

async function notesIn(content: string | Uint8Array): Promise<PortableNote[]> {
  const entries = await allOf((await openImportFile(fileOf(content), reading)).entries());
  return entries.flatMap((entry) => (entry.kind === 'note' ? [entry.note] : []));
}

/** What a table of one note says. */
async function said(content: string | Uint8Array) {
  const [note] = (await notesIn(content)) as [PortableNote];
  const { selector, comment, tags, article, created } = note;
  const { url, title, bylines, outlet, published } = article;
  return {
    quote: selector?.quote.exact,
    comment,
    tags,
    url,
    title,
    bylines,
    outlet,
    published,
    created,
  };
}

const url = 'https://news.example/1';

describe('tables of other programs', () => {
  it('say the page of a paper in many ways', async () => {
    const rows = ['第6版', 'A03', '03版', ''].map((page, i) => `句${i},${page},${url}`);
    const notes = await notesIn(['引文,版次,网址', ...rows].join('\n'));
    expect(notes.map(({ article }) => article.page)).toEqual(['6', 'A03', '3', undefined]);
  });

  it('a reference manager’s: names with commas, dates, markup', async () => {
    const header =
      '"Key","Item Type","Publication Year","Author","Title","Publication Title","Url","Date","Date Added","Manual Tags","Notes"';
    const row = `"K1","newspaperArticle","2024","Lin, Zhiyuan; 欧阳禾","开放日","莲城日报","${url}","2024/8/9","2024-08-10 01:02:03Z","园区; 招商","<p>第一行</p><p>A &amp; B</p>"`;
    expect(await said(`\ufeff${header}\n${row}\n`)).toEqual({
      quote: undefined,
      comment: '第一行\nA & B',
      tags: ['园区', '招商'],
      url,
      title: '开放日',
      bylines: ['Lin, Zhiyuan', '欧阳禾'],
      outlet: '莲城日报',
      published: '2024-08-09',
      created: '2024-08-10T01:02:03.000Z',
    });
  });

  it('a web annotator’s: addresses without their scheme', async () => {
    const table =
      'Title,Url,Highlight,Comment,Created At,Spaces\n题,news.example/1,引文,评,2024-05-01T00:00:00Z,园区\n';
    expect(await said(table)).toMatchObject({
      url,
      quote: '引文',
      comment: '评',
      tags: ['园区'],
      created: '2024-05-01T00:00:00.000Z',
    });
  });

  it('a person’s, in Chinese, with a line that names the separator', async () => {
    const table = `sep=;\r\n序号;摘录内容;我的备注;标签;原文链接;发布时间;记录时间\r\n1;"甲;乙\r\n第二行";要查;园区、招商;${url};2024年8月9日;2024年8月10日 9:05\r\n`;
    expect(await said(table)).toMatchObject({
      quote: '甲;乙\r\n第二行',
      comment: '要查',
      tags: ['园区', '招商'],
      url,
      published: '2024-08-09',
      created: new Date(2024, 7, 10, 9, 5).toISOString(),
    });
  });

  it.each(['utf-16le', 'utf-16be'])(
    'a spreadsheet’s text, tabs between and in %s',
    async (encoding) => {
      const text = `\ufeff引文\t备注\t网址\r\n甲\t"两\n行"\t${url}\r\n`;
      const bytes = new Uint8Array(text.length * 2);
      const view = new DataView(bytes.buffer);
      for (let i = 0; i < text.length; i += 1)
        view.setUint16(i * 2, text.charCodeAt(i), encoding === 'utf-16le');
      expect(await said(bytes)).toMatchObject({ quote: '甲', comment: '两\n行', url });
    },
  );

  it('without addresses is told to be that, whatever it is called', async () => {
    for (const table of [
      'Highlight,Book Title,Book Author,Note\n甲,题,林知远,备注\n',
      '摘录,备注\n甲,乙\n',
    ]) {
      await expect(openImportFile(fileOf(table), reading)).rejects.toMatchObject({
        code: 'no-addresses',
      });
    }
    const other = 'name,price\n甲,3\n';
    await expect(openImportFile(fileOf(other), reading)).rejects.toMatchObject({
      code: 'unknown-format',
    });
  });
});

describe('columnsByName', () => {
  it('takes a column for one thing, and an exact name before a likely one', () => {
    const columns = columnsByName(['来源网址', '来源', '文章标题', '内容', '原文', 'created_at']);
    expect(Object.fromEntries(columns)).toEqual({
      url: 0,
      outlet: 1,
      title: 2,
      quote: 3,
      created: 5,
    });
  });

  it('looks at no spaces, hyphens and underscores', () => {
    const columns = columnsByName([
      'Page - URL',
      'high_light_text',
      ' Date  added ',
      'Document_Tags',
    ]);
    expect(Object.fromEntries(columns)).toEqual({ url: 0, quote: 1, created: 2, tags: 3 });
  });

  it('takes any names', () => {
    fc.assert(
      fc.property(fc.array(anyText({ halves: true })), (header) => {
        const places = [...columnsByName(header).values()];
        expect(new Set(places).size).toBe(places.length);
        expect(places.every((place) => place >= 0 && place < header.length)).toBe(true);
      }),
    );
  });
});

it.each([
  ['2024年5月1日', '2024-05-01T00:00:00'],
  ['2024年5月1日 8时05分', '2024-05-01T08:05:00'],
  ['2024/5/1 18:05:09', '2024-05-01T18:05:09'],
  ['2024年5月1日 上午8:05', '2024-05-01T08:05:00'],
  ['2024年5月1日下午3时05分', '2024-05-01T15:05:00'],
  ['2024/5/1 下午12:30', '2024-05-01T12:30:00'],
  ['2024/5/1 中午1:00', '2024-05-01T13:00:00'],
  ['2024/5/1 中午11:30', '2024-05-01T11:30:00'],
  ['2024/5/1 某时3:05', '2024-05-01T00:00:00'],
  ['2024-05-01T00:00:00Z', '2024-05-01T00:00:00Z'],
  ['很久以前', '很久以前'],
])('the instant in %j is %j', (cell, instant) => {
  expect(instantIn(cell)).toBe(instant);
});
