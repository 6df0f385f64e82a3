// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findArticle } from '@/lib/article/find-article';
import { bare } from '@/lib/article/metadata/bare';
import { withoutSite } from '@/lib/article/metadata/site-names';
import { paragraphs, parsePage } from './pages';

describe('a claim without the names of site and channel', () => {
  it.each([
    ['菜农的新账本_乡村_澄江网', '菜农的新账本'],
    ['菜农的新账本|乡村|澄江_澄易订阅', '菜农的新账本'],
    ['菜农的新账本 - 生活 - 澄江时报电子报', '菜农的新账本'],
    ['菜農的新帳本 - 產經．財經 - 澄江時報電子報', '菜農的新帳本'],
    ['菜農的新帳本 - 產經 - 澄江時報電子報', '菜農的新帳本'],
    ['怎样过好 - 生活', '怎样过好 - 生活'],
    ['生活 - 澄江网', '生活'],
    ['菜农的新账本--经济·科技--澄江网', '菜农的新账本'],
    ['菜农的新账本 | 澄江早报网', '菜农的新账本'],
    ['菜农的新账本 - BJC News 中文', '菜农的新账本'],
    ['菜农的新账本——澄江日报客户端', '菜农的新账本'],
    ['澄江日报数字报-菜农的新账本', '菜农的新账本'],
    ['讣告-澄江大学新闻网', '讣告'],
    ['“窗口每天三小时”——访总工程师沈奕舟', '“窗口每天三小时”——访总工程师沈奕舟'],
    ['从A到B：一座桥的五十年', '从A到B：一座桥的五十年'],
    ['2024-2025年度报告发布', '2024-2025年度报告发布'],
    ['澄江网', '澄江网'],
    ['', ''],
  ])('%s', (claim, title) => {
    expect(withoutSite(claim, new Set())).toBe(title);
  });
});

describe('what is compared of a title', () => {
  const slowly = (text: string) =>
    text
      .normalize('NFKC')
      .replace(/[^\p{L}\p{N}]/gu, '')
      .toLowerCase();
  it.each([
    ['《青石渡》：“何大姐”的 New 账本（2024）！', '青石渡何大姐的new账本2024'],
    ['ＡＢ１２ ①③ Ⅻ', 'ab1213xii'],
    ['が ガ é ﾊﾟ', 'がガéパ'],
    ['……——·｜', ''],
  ])('of %s is %s', (text, compared) => expect(bare(text)).toBe(compared));

  it('is the same for every string as Unicode tells it', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.string({
            unit: fc.constantFrom(...'《》（）！？：；，。、“”‘’…— 　\n\tAz09中一鿿〇々〇~_|'),
          }),
        ),
        (text) => {
          expect(bare(text)).toBe(slowly(text));
        },
      ),
    );
  });
});

const body = paragraphs(4);
const h1 = '青石渡：何大姐的新账本';

describe('a title', () => {
  it.each([
    ['as the heading prints it', `<title>${h1}_乡村_澄江网</title><h1>${h1}</h1>`, h1],
    [
      'by the heading, not og:title with the site',
      `<title>x</title><meta property="og:title" content="${h1} | 地方 | 澄江新闻网"><h1>${h1}</h1>`,
      h1,
    ],
    [
      'by what head and heading agree on',
      `<title>青石渡_澄江网</title><meta property="og:title" content="${h1}"><h1>${h1}</h1>`,
      h1,
    ],
    [
      'not the heading that names the site',
      `<title>${h1}</title><meta property="og:site_name" content="澄江网"><h1>澄江网</h1><h2>${h1}</h2>`,
      h1,
    ],
    [
      'not a heading that names the site, where the title does no more',
      '<title>澄江网</title><h1 class="logo">澄江网</h1><div class="tit">青石渡：何大姐的新账本</div>',
      h1,
    ],
    [
      'what stands over the day, where nothing is named a title',
      `<title></title><p><strong>${h1}</strong></p><p>2024年8月9日 08:00 来源：澄江日报</p>`,
      h1,
    ],
    [
      'parted as the head parts it, where the page breaks it',
      '<title>青石渡的新账本 菜农何大姐的一年_澄江网</title><h1>青石渡的新账本<br>菜农何大姐的一年</h1>',
      '青石渡的新账本 菜农何大姐的一年',
    ],
    [
      'without what is printed smaller beside it',
      `<title>${h1}_澄江网</title><h1>${h1}<small>记澄江边的早市</small></h1>`,
      h1,
    ],
    [
      'not a heading of the side column',
      `<title>${h1}</title><div class="title">${h1}</div><h2>相关阅读</h2>`,
      h1,
    ],
    [
      'with its colon and quotation marks',
      `<title>“先算账”：${h1}-澄江网</title><h1>“先算账”：${h1}</h1>`,
      `“先算账”：${h1}`,
    ],
    ['from the heading where the head says nothing', `<h1>${h1}</h1>`, h1],
    ['from the head where the page prints none', `<title>${h1} - 澄江新闻网</title>`, h1],
  ])('%s', (_, head, title) => {
    const url = 'https://news.site.example/a/1.html';
    const document = parsePage(
      `${head}<div>2024-08-09 06:30 来源：澄江日报</div><div>${body}</div>`,
    );
    expect(findArticle(document, { url })?.metadata.title).toBe(title);
  });

  it('is never its own subtitle', () => {
    const document = parsePage(
      `<title>${h1}</title><h1>${h1}</h1><div class="second-title">${h1}</div>${body}`,
    );
    const { metadata } = findArticle(document, { url: '' }) ?? {};
    expect(metadata?.title).toBe(h1);
    expect(metadata?.subtitle).toBeUndefined();
  });
});
