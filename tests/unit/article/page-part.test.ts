// @vitest-environment jsdom
/** An article on several pages: which this one is. */
import { describe, expect, it } from 'vitest';
import { findArticle } from '@/lib/article/find-article';
import { paragraphs, parsePage } from './pages';

const title = '湘中园区新开工四十二个项目';

function partOf(pager: string, url = 'https://news.site.example/c/2024-08/09/content_123456.htm') {
  const html = `<title>${title}</title><h1>${title}</h1><div class="c">${paragraphs(4)}</div>${pager}`;
  return findArticle(parsePage(html), { url })?.part;
}
const link = (href: string, text: string | number) => `<a href="${href}">${text}</a> `;

describe('which page of an article this is', () => {
  it.each([
    [
      'the first of three',
      `<div><span>1</span> ${link('content_123456_2.htm', 2)}${link('content_123456_3.htm', 3)}${link('content_123456_2.htm', '下一页')}</div>`,
      undefined,
      { number: 1, of: 3 },
    ],
    [
      'the last of three',
      `<div>${link('content_123456.htm', 1)}${link('content_123456_2.htm', 2)}<b>3</b></div>`,
      'https://news.site.example/c/2024-08/09/content_123456_3.htm',
      { number: 3, of: 3 },
    ],
    [
      'the second of two',
      `<div>${link('content_123456.htm', 1)}<b>2</b></div>`,
      'https://news.site.example/c/2024-08/09/content_123456_2.htm',
      { number: 2, of: 2 },
    ],
    [
      'numbers in brackets',
      `<div>[1] ${link('n2/2024/0809/c1-4012-2.html', '【2】')}</div>`,
      'https://news.site.example/n2/2024/0809/c1-4012.html',
      null,
    ],
    [
      'numbers in brackets beside this address',
      `<div>[1] ${link('c1-4012-2.html', '【2】')}</div>`,
      'https://news.site.example/n2/2024/0809/c1-4012.html',
      { number: 1, of: 2 },
    ],
    [
      'all linked, the address tells',
      `<div>${link('?id=7&page=1', 1)}${link('?id=7&page=2', 2)}</div>`,
      'https://news.site.example/show.php?id=7&page=2',
      { number: 2, of: 2 },
    ],
    [
      'pages of comments',
      `<div>1 ${link('/comments/9?p=2', 2)}${link('/comments/9?p=3', 3)}</div>`,
      undefined,
      null,
    ],
    [
      'other articles by number',
      `<div>1 ${link('content_123457.htm', 2)}${link('content_123458.htm', 3)}</div>`,
      undefined,
      null,
    ],
    ['numbers without links', '<div>1 2 3</div>', undefined, null],
    [
      'a number that is missing',
      `<div>${link('content_123456_2.htm', 2)}${link('content_123456_5.htm', 5)}</div>`,
      undefined,
      null,
    ],
    [
      'numbers in words',
      `<div>${link('?id=7&page=1', '第1页')}${link('?id=7&page=2', '第2页')}<b>第3页</b></div>`,
      'https://news.site.example/show.php?id=7&page=3',
      { number: 3, of: 3 },
    ],
    [
      'how many there are, and the address tells which',
      `<div>共3页 ${link('content_123456.htm', '上一页')}${link('content_123456_3.htm', '下一页')}</div>`,
      'https://news.site.example/c/2024-08/09/content_123456_2.htm',
      { number: 2, of: 3 },
    ],
    [
      'how many there are, on the first',
      `<div>共3页 ${link('content_123456_2.htm', '下一页')}</div>`,
      undefined,
      { number: 1, of: 3 },
    ],
    [
      'both in words',
      `<div><span>第2页/共3页</span> ${link('/a/7/3', '下一页')}</div>`,
      'https://news.site.example/a/7/2',
      { number: 2, of: 3 },
    ],
    [
      'both as a fraction',
      `<div>${link('?id=7', '‹')}<span>2/3</span>${link('?id=7&p=3', '›')}</div>`,
      'https://news.site.example/show.php?id=7&p=2',
      { number: 2, of: 3 },
    ],
    [
      'a fraction beside other articles',
      `<div>${link('content_123457.htm', '‹')}<span>2/3</span></div>`,
      undefined,
      null,
    ],
    ['a fraction without links', '<div>2/3</div>', undefined, null],
    [
      'more than there are',
      `<div>共3页 ${link('content_123456_5.htm', '下一页')}</div>`,
      'https://news.site.example/c/2024-08/09/content_123456_4.htm',
      null,
    ],
    [
      'a page that is not beside this one',
      `<div>2/9 ${link('content_123456_7.htm', '延伸阅读')}</div>`,
      'https://news.site.example/c/2024-08/09/content_123456_2.htm',
      null,
    ],
    [
      'places of this page',
      `<div>${link('#c1', 1)}${link('#c2', 2)}${link('#c3', 3)}</div>`,
      undefined,
      null,
    ],
    ['no row of numbers', '', undefined, null],
    ['an address that is none', `<div>1 ${link('2', 2)}</div>`, 'no address', null],
  ])('%s', (_, pager, url, part) => expect(partOf(pager, url)).toEqual(part));

  it('is not told far below the text', () => {
    const far = '<p>另一栏</p>'.repeat(12);
    expect(partOf(`${far}<div>1 ${link('content_123456_2.htm', 2)}</div>`)).toBeNull();
  });
});
