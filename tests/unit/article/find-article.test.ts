// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { findArticle } from '@/lib/article/find-article';
import { edges, told } from './edges.cases';
import { bodies, metadata } from './find-article.cases';
import { paragraphs, parsePage, sentence } from './pages';

const url = 'https://news.site.example/parks/20240809/123456.html';

function found(document: Document) {
  const article = findArticle(document, { url });
  if (!article) throw new Error('no article was found');
  return article;
}

describe.each([...bodies, ...metadata, ...edges, ...told])('$name', (expected) => {
  it('is so', () => {
    const { metadata: told, text } = found(parsePage(expected.html));
    if (expected.text) expect(text.text.split(/\n+/)).toEqual(expected.text);
    if (expected.title !== undefined) expect(told.title).toBe(expected.title);
    if (expected.bylines) expect(told.bylines).toEqual(expected.bylines);
    if (expected.outlet !== undefined) expect(told.outlet).toBe(expected.outlet);
    if (expected.published !== undefined) expect(told.published).toBe(expected.published);
  });

  it('and the page is as it was', () => {
    const document = parsePage(expected.html);
    const before = document.documentElement.outerHTML;
    found(document);
    expect(document.documentElement.outerHTML).toBe(before);
  });
});

it('tells lead-in, subtitle, editors, update and language, and who told', () => {
  const { metadata: told } = found(
    parsePage(`<html lang="zh-CN"><title>新开工四十二个项目 - 湘中网</title><meta property="article:modified_time" content="2024-08-10T08:00:00+08:00">
      <p class="kicker">湘中园区①</p><h1>新开工四十二个项目</h1><p class="sub">——年底前交付厂房</p><div class="i">2024-08-09　来源：湘中日报</div>
      <div class="c">${paragraphs(4)}</div><p>责任编辑：邓以南</p></html>`),
  );
  expect(told).toMatchObject({
    title: '新开工四十二个项目',
    leadIn: '湘中园区①',
    subtitle: '年底前交付厂房',
    editors: ['邓以南'],
    updated: '2024-08-10T08:00:00+08:00',
    language: 'zh-CN',
    sources: { title: 'meta', outlet: 'text', published: 'text', updated: 'open-graph' },
  });
});

it('tells the day that a notice is signed with where nothing else tells one', () => {
  const published = (url: string, info: string) =>
    findArticle(
      parsePage(`<title>关于停航的通知</title><h1>关于停航的通知</h1><div>${info}</div>
        <div>${paragraphs(4)}<p>湘中渡口管理处</p><p>二〇二四年八月九日</p></div>`),
      { url },
    )?.metadata.published;
  expect(published('https://a.example/show.asp?id=10086', '')).toBe('2024-08-09');
  expect(published('https://a.example/show.asp?id=10086', '发布时间：2024-08-12')).toBe(
    '2024-08-12',
  );
  expect(published('https://a.example/20240812/10086.html', '')).toBe('2024-08-12');
});

it('tells the page of the paper, which is no part of the text', () => {
  const { metadata: told, text } = found(
    parsePage(`<title>新开工四十二个项目-湘中日报数字报</title><div class="info">湘中日报 2024年08月09日 第A03版：要闻</div>
      <h1>新开工四十二个项目</h1><div class="c">${paragraphs(4)}</div>`),
  );
  expect(told).toMatchObject({ page: 'A03', published: '2024-08-09', sources: { page: 'text' } });
  expect(text.text).not.toContain('A03');
});

it('tells the page beside the headline, not those that lead on below the text', () => {
  const { metadata: told } = found(
    parsePage(`<title>湘中日报数字报-新开工四十二个项目</title><div>第01版：要闻</div><h1>新开工四十二个项目</h1><div class="c">${paragraphs(4)}</div>
      <div>第02版：综合</div>`),
  );
  expect(told.page).toBe('1');
});

it('tells the page far above the headline, and none of several there', () => {
  const page = (pages: string) =>
    found(
      parsePage(`<title>新开工四十二个项目--湘中日报</title>${pages}<ul>${'<li>园区夜校下周开课</li>'.repeat(8)}</ul><h2 class="dzb-title">新开工四十二个项目</h2>
      <div>2024-08-09</div><div class="c">${paragraphs(4)}</div>`),
    ).metadata.page;
  expect(page('<div>第07版:县城 上一版 下一版</div>')).toBe('7');
  expect(page('<div>第07版:县城</div><div>第08版:副刊</div>')).toBeUndefined();
});

it('takes a heading between the headline and its time for the subtitle, and one below the time for none', () => {
  const page = (above: string, below: string) =>
    `<title>新开工四十二个项目_湘中网</title><div class="a"><h1>新开工四十二个项目</h1>${above}<p>2024-08-09 06:30</p><div class="c">${below}${paragraphs(4)}</div></div>`;
  const heading = '<h2>湘中园区建设见闻</h2>';
  expect(found(parsePage(page(heading, ''))).metadata.subtitle).toBe('湘中园区建设见闻');
  const { metadata: told, text } = found(parsePage(page('', heading)));
  expect(told.subtitle).toBeUndefined();
  expect(text.text.startsWith('湘中园区建设见闻')).toBe(true);
});

it('takes no edition of a book in a headline for a page of a paper', () => {
  const { metadata: told } = found(
    parsePage(`<title>园区统计手册 第3版</title><div class="info">湘中日报 2024年08月09日</div>
      <h1>园区统计手册 第3版</h1><div class="c">${paragraphs(4)}</div>`),
  );
  expect(told).not.toHaveProperty('page');
});

it('finds a subtitle below date and reporter where markup names it', () => {
  const { metadata: told, text } = found(
    parsePage(`<title>新开工四十二个项目_湘中网</title><div class="tit"><h1>新开工四十二个项目</h1><div class="info">文｜湘中 何青禾<br>2024年08月09日 10:42</div><div class="info">来源于 湘中网</div>
      <div class="subhead">年底前交付厂房</div></div><div class="c">${paragraphs(4)}</div>`),
  );
  expect(told).toMatchObject({ subtitle: '年底前交付厂房', bylines: ['何青禾'], outlet: '湘中网' });
  expect(text.text).not.toContain('交付厂房');
});

describe('a day without its year', () => {
  const undated = { url: 'https://news.site.example/a/page.html' };
  const page = (id: string, image: string) =>
    parsePage(`<html><head><title>湘中园区新开工四十二个项目</title><meta property="og:image" content="${image}"></head>
      <body id="${id}"><h1>湘中园区新开工四十二个项目</h1><p>[08月09日 11時30分]</p>${paragraphs(4)}</body></html>`);
  it.each([
    [
      'has the year that the page’s id gives that very day',
      'news20240809_k1',
      '',
      '2024-08-09T11:30:00+08:00',
    ],
    [
      'has the year of a picture of that day',
      '',
      'https://a.example/2023/0809/1.jpg',
      '2023-08-09T11:30:00+08:00',
    ],
    ['has none from another day', 'news20240808_k1', 'https://a.example/2023/0808/1.jpg', ''],
  ])('%s', (_, id, image, published) => {
    expect(findArticle(page(id, image), undated)?.metadata.published).toBe(published);
  });
});

describe('a page whose scripts alone know its day', () => {
  const headline = '湘中园区新开工四十二个项目';
  const at = { url: 'https://news.site.example/s/AbCdEf' };
  const published = (scripts: string, line = '') =>
    findArticle(
      parsePage(`<title>${headline}</title><h1>${headline}</h1>${line}${paragraphs(4)}${scripts}`),
      at,
    )?.metadata.published;
  it.each([
    ['seconds', '<script>var ct = "1723197780";</script>', '2024-08-09T18:03:00+08:00'],
    [
      'milliseconds',
      '<script>x={"publishTime":1723197780000}</script>',
      '2024-08-09T18:03:00+08:00',
    ],
    ['words', '<script>x={publish_time:"2024-08-09 18:03"}</script>', '2024-08-09T18:03:00+08:00'],
    [
      'the more exact of two',
      '<script>x={pubDate:"2024-08-09",createTime:"2024-08-09 18:03"}</script>',
      '2024-08-09T18:03:00+08:00',
    ],
    [
      'of many days that beside the headline',
      `<script>x={list:[{pubTime:"2023-02-01 08:00"}],${'"a":1,'.repeat(500)}detail:{title:"${headline}",pubTime:"2024-08-09 18:03"}}</script>`,
      '2024-08-09T18:03:00+08:00',
    ],
    [
      'many days and none beside it',
      '<script>a={ct:"1723197780"};b={ct:"1623197780"}</script>',
      '',
    ],
    ['another time', '<script>var expireTime="2024-08-09 18:03", direct="1723197780"</script>', ''],
    ['a script from elsewhere', '<script src="a.js">var ct = "1723197780"</script>', ''],
  ])('%s', (_, scripts, date) => {
    expect(published(scripts)).toBe(date);
  });

  it('what is printed counts more', () => {
    expect(published('<script>var ct = "1723197780"</script>', '<p>2024-08-07 09:00</p>')).toBe(
      '2024-08-07T09:00:00+08:00',
    );
  });
});

describe('a page of an article in several', () => {
  const titleAt = (address: string, printed: string) =>
    findArticle(parsePage(`<title>${printed}_湘中网</title><h1>${printed}</h1>${paragraphs(4)}`), {
      url: `https://news.site.example/2024/0809/${address}`,
    })?.metadata.title;
  it.each([
    ['77123_2.html', '湘中园区新开工（2）', '湘中园区新开工'],
    ['77123.html?page=3', '湘中园区新开工(3)', '湘中园区新开工'],
    ['77123-2.shtml', '湘中园区新开工 第2页', '湘中园区新开工'],
    ['77123.html', '湘中园区新开工（1/3）', '湘中园区新开工'],
    ['77123.html', '湘中园区调查（2）', '湘中园区调查（2）'],
    ['77123_3.html', '湘中园区调查（2）', '湘中园区调查（2）'],
  ])('%s, %s', (address, printed, title) => {
    expect(titleAt(address, printed)).toBe(title);
  });
});

it.each(['3小时前', '昨天 06:30', '刚刚', '周五'])('%s is no date', (told) => {
  const document = parsePage(
    `<title>湘中园区新开工四十二个项目</title><h1>湘中园区新开工四十二个项目</h1><div class="time">${told}</div>${paragraphs(4)}`,
  );
  const address = 'https://news.site.example/a/page.html';
  expect(findArticle(document, { url: address })?.metadata.published).toBe('');
});

it('stands on the page’s own text nodes', () => {
  const document = parsePage(`<h1>湘中园区新开工四十二个项目</h1><div>${paragraphs(4)}</div>`);
  const { text } = found(document);
  const at = text.text.indexOf(sentence(2));
  const [range] = text.toRanges(at, at + sentence(2).length);
  expect(range?.startContainer).toBe(document.querySelectorAll('p')[2]?.firstChild);
  expect(String(range)).toBe(sentence(2));
});

it('reads pages whose forms and images are named after properties', () => {
  const names = ['parentNode', 'firstChild', 'nextSibling', 'tagName', 'getAttribute', 'className'];
  const document =
    parsePage(`<img name="body"><img name="querySelectorAll"><img name="documentElement"><img name="title">
    <form>${names.map((name) => `<input name="${name}">`).join('')}<h1>湘中园区新开工四十二个项目</h1>${paragraphs(4)}</form>`);
  expect(found(document).text.text.split('\n\n')).toEqual([0, 1, 2, 3].map(sentence));
});

it('finds none on a page without running text', () => {
  expect(findArticle(parsePage('<h1>湘中园区</h1><a href="/">首页</a>'), { url })).toBeNull();
});

it('survives broken markup and a deep page', () => {
  const text = [0, 1, 2, 3, 4].map(sentence).join('');
  expect(found(parsePage(`<table><tr><p>${text}<div></span></b><td>${text}`)).text.text).toContain(
    text,
  );
  expect(
    found(parsePage(`${'<div>'.repeat(400)}<p>${text}</p><p>${text}</p>`)).text.text,
  ).toContain(text);
});
