import { describe, expect, it } from 'vitest';
import { cslItem } from '@/lib/exchange/citation/csl-item';
import { gbt7714List, gbt7714Reference } from '@/lib/exchange/citation/gbt7714';
import type { ArticleMetadata } from '@/lib/model/article';
import { articleOf } from './articles';

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

it('numbers a list', () => {
  const list = gbt7714List([item(), item(online)]);
  expect(list.split('\n').map((line) => line.slice(0, 7))).toEqual([
    '[1] 林知远',
    '[2] 林知远',
    '',
  ]);
});
