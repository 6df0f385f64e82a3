import { describe, expect, it } from 'vitest';
import { cslItem } from '@/lib/exchange/citation/csl-item';
import { gbt7714List, gbt7714Reference } from '@/lib/exchange/citation/gbt7714';
import type { ArticleMetadata } from '@/lib/model/article';
import { articleOf } from './articles';
import { hardCitations } from './hard-citations';

const item = (told: Partial<ArticleMetadata> = {}) =>
  cslItem(articleOf({ url: 'https://lotus.example/a1.html', ...told }), '2025-05-01T12:00:00.000Z');
const online = { outlet: '莲城在线' };

describe('gbt7714Reference', () => {
  it('cites a newspaper that was read on the web', () => {
    expect(gbt7714Reference(item())).toBe(
      '林知远, 欧阳禾. 开放日迎来三千学生[N/OL]. 莲城日报, 2025-04-12[2025-05-01]. https://lotus.example/a1.html.',
    );
  });

  it('cites a newspaper as printed', () => {
    expect(gbt7714Reference(item(), 'print')).toBe(
      '林知远, 欧阳禾. 开放日迎来三千学生[N]. 莲城日报, 2025-04-12.',
    );
  });

  it('cites a page', () => {
    expect(gbt7714Reference(item(online))).toBe(
      '林知远, 欧阳禾. 开放日迎来三千学生[EB/OL]. (2025-04-12)[2025-05-01]. https://lotus.example/a1.html.',
    );
  });

  it('lets the site answer for a page without authors', () => {
    expect(gbt7714Reference(item({ ...online, bylines: [] }))).toBe(
      '莲城在线. 开放日迎来三千学生[EB/OL]. (2025-04-12)[2025-05-01]. https://lotus.example/a1.html.',
    );
  });

  it('leaves out the author of a newspaper article without one', () => {
    expect(gbt7714Reference(item({ bylines: [] }), 'print')).toBe(
      '开放日迎来三千学生[N]. 莲城日报, 2025-04-12.',
    );
  });

  it('leaves out a date that is not known', () => {
    expect(gbt7714Reference(item({ ...online, published: '' }))).toBe(
      '林知远, 欧阳禾. 开放日迎来三千学生[EB/OL]. [2025-05-01]. https://lotus.example/a1.html.',
    );
    expect(gbt7714Reference(item({ published: '', outlet: '莲城日报' }), 'print')).toBe(
      '林知远, 欧阳禾. 开放日迎来三千学生[N]. 莲城日报.',
    );
  });

  it('names three authors of more', () => {
    const bylines = ['林知远', '苏映禾', '陈一苇'];
    expect(gbt7714Reference(item({ bylines }))).toMatch(/^林知远, 苏映禾, 陈一苇\. /);
    expect(gbt7714Reference(item({ bylines: [...bylines, '周野'] }))).toMatch(
      /^林知远, 苏映禾, 陈一苇, 等\. /,
    );
  });

  it('writes foreign names as the standard does', () => {
    const english = {
      language: 'en-GB',
      title: 'Three thousand at open day',
      bylines: ['Nora J. Lindqvist', 'Anneke van der Linde', 'Jean-Luc Moreau', 'Tom Marsh Jr.'],
      outlet: 'The Lotus Times',
    };
    expect(gbt7714Reference(item(english), 'print')).toBe(
      'LINDQVIST N J, VAN DER LINDE A, MOREAU J L, et al. Three thousand at open day[N]. The Lotus Times, 2025-04-12.',
    );
    expect(gbt7714Reference(item({ bylines: ['让·勒格朗', '新华社'] }))).toMatch(
      /^让·勒格朗, 新华社\. /,
    );
  });

  it('keeps a title on its line, and says so when there is none', () => {
    expect(gbt7714Reference(item({ title: '一\n二　三' }))).toContain('. 一 二 三[N/OL]. ');
    expect(gbt7714Reference(item({ title: '' }))).toContain('. 无题名[N/OL]. ');
    const { language: _language, ...untold } = articleOf({ title: '', outlet: '' });
    expect(gbt7714Reference(cslItem(untold, ''))).toContain('. 无题名[EB/OL]. ');
    expect(gbt7714Reference(cslItem({ ...untold, bylines: ['Nora Lindqvist'] }, ''))).toContain(
      '. Untitled[EB/OL]. ',
    );
  });
});

describe('a hard one', () => {
  const paper = '. 莲城日报, 2025-04-12[2025-05-01]. https://lotus.example/a1.html.';
  it.each<[string, Partial<ArticleMetadata>, string]>([
    [
      'title that ends with a mark of its own',
      { title: '谁来养老？' },
      `林知远, 欧阳禾. 谁来养老？[N/OL]${paper}`,
    ],
    [
      'title with brackets and a colon',
      { title: '[图集]开放日：三千人（上）' },
      `林知远, 欧阳禾. [图集]开放日：三千人（上）[N/OL]${paper}`,
    ],
    [
      'title with quotes, percent and a face',
      { title: "“100%” & 'A' 😀" },
      `林知远, 欧阳禾. “100%” & 'A' 😀[N/OL]${paper}`,
    ],
    [
      'title that turns round what follows',
      { title: '开放日\u202e迎来\u2067三千人' },
      `林知远, 欧阳禾. 开放日迎来三千人[N/OL]${paper}`,
    ],
    [
      'traditional names',
      { title: '開放日', bylines: ['歐陽禾', '葉知秋'] },
      `歐陽禾, 葉知秋. 開放日[N/OL]${paper}`,
    ],
    [
      'names with middle dots among others',
      { bylines: ['阿依古丽·买买提', '让·勒格朗', '林知远', '周野'] },
      `阿依古丽·买买提, 让·勒格朗, 林知远, 等. 开放日迎来三千学生[N/OL]${paper}`,
    ],
    [
      'agency beside its reporter',
      { bylines: ['新华社', '林知远'] },
      `新华社, 林知远. 开放日迎来三千学生[N/OL]${paper}`,
    ],
    [
      'foreign author of a Chinese article',
      { bylines: ['Nora Lindqvist', '林知远', '周野', '苏映禾'] },
      `LINDQVIST N, 林知远, 周野, 等. 开放日迎来三千学生[N/OL]${paper}`,
    ],
    [
      'day that is none',
      { published: '2025-02-31' },
      '林知远, 欧阳禾. 开放日迎来三千学生[N/OL]. 莲城日报, 2025-02[2025-05-01]. https://lotus.example/a1.html.',
    ],
    [
      'page that has neither author nor outlet nor date',
      { bylines: [], outlet: '', published: '' },
      '开放日迎来三千学生[EB/OL]. [2025-05-01]. https://lotus.example/a1.html.',
    ],
    [
      'address that is none of the web',
      { url: 'file:///tmp/a.html' },
      '林知远, 欧阳禾. 开放日迎来三千学生[N]. 莲城日报, 2025-04-12.',
    ],
    [
      'address with Chinese and spaces',
      { url: 'https://lotus.example/新闻 1.html' },
      '林知远, 欧阳禾. 开放日迎来三千学生[N/OL]. 莲城日报, 2025-04-12[2025-05-01]. https://lotus.example/%E6%96%B0%E9%97%BB%201.html.',
    ],
  ])('%s', (_, told, reference) => {
    expect(gbt7714Reference(item(told))).toBe(reference);
  });
});

describe.each(hardCitations)('$what', ({ told, online, print }) => {
  it('is cited as it was read', () => {
    expect(gbt7714Reference(item(told))).toBe(online);
  });

  it('is cited as it was printed', () => {
    const untold = online.replace(/\/OL/, '').replace(/\[\d{4}-\d\d-\d\d\]\. .*/s, '');
    const [before, day = ''] = untold.split(/(?<=\[EB\])\. /);
    expect(gbt7714Reference(item(told), 'print')).toBe(
      print ?? `${[before, day].filter(Boolean).join('. ')}.`,
    );
  });
});

it('numbers a list', () => {
  const list = gbt7714List([item(), item(online)]);
  expect(list.split('\n').map((line) => line.slice(0, 7))).toEqual([
    '[1] 林知远',
    '[2] 林知远',
    '',
  ]);
});
