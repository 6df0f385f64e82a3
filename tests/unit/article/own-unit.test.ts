import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { findArticle } from '@/lib/article/find-article';

const part = (town: string, day: string, more = '') => `<section class="story n${day}">
  <h1>${town}的早班车今天多了两趟</h1><p class="meta">2024-08-${day} 08:30</p>
  <p>家住城北的职工发现，开往${town}的班车从本周一起提前到六点半发车，沿途新设了三个站点。</p>
  <p>“以前要转两趟车，现在出门走五分钟就能上车。”一位职工说，他每天能多睡二十分钟。</p>
  <p>${town}有关负责人介绍，新线路投资320万元，每天可运送1200人次，还将开通夜班车。${more}</p></section>`;

function pageOf(body: string, title: string) {
  const html = `<head><title>${title}</title><meta property="og:title" content="${title}"><meta property="article:published_time" content="2024-08-09T08:30:00+08:00"></head>${body}`;
  return new JSDOM(html, { url: 'http://news.test/20240808/two.html' }).window.document;
}

/** What makes a part by far the longest of its page. */
const long = '沿线的单位都说好。'.repeat(200);

describe('a page that appended the next article', () => {
  const document = pageOf(
    `<main>${part('甲镇', '09')}${part('乙镇', '08', long)}</main>`,
    '甲镇的早班车今天多了两趟',
  );

  it('holds the first alone, however long the next is', () => {
    const text = findArticle(document)?.text.text ?? '';
    expect(text).toContain('开往甲镇的班车');
    expect(text).not.toContain('乙镇');
  });

  it.each([
    ['来源：涟水商报', 'story'],
    ['记者：林知远', 'story'],
    ['作者：林知远', 'story'],
    ['2024年8月9日', 'story'],
    ['08:30', 'story-%'],
  ])('holds the first alone where each says of itself: %s, in a part called %s', (meta, name) => {
    const parts = ['甲镇', '乙镇'].map((town, i) =>
      part(town, '09', i === 1 ? long : '')
        .replace('2024-08-09 08:30', meta)
        .replace('class="story n09"', `class="${name.replace('%', String(i))} ${i}"`),
    );
    const page = pageOf(`<main>${parts.join('')}</main>`, '甲镇的早班车今天多了两趟');
    const text = findArticle(page)?.text.text ?? '';
    expect(text).toContain('开往甲镇的班车');
    expect(text).not.toContain('开往乙镇的班车');
  });

  it('holds the next alone where the page has gone on to it, and nothing that its head says of the first', () => {
    const near = document.querySelectorAll('section')[1]?.querySelectorAll('p')[1] as Element;
    const found = findArticle(document, { stale: { title: document.title }, near });
    expect(found?.text.text).toContain('开往乙镇的班车');
    expect(found?.text.text).not.toContain('甲镇');
    expect(found?.metadata.title).toBe('乙镇的早班车今天多了两趟');
    expect(found?.metadata.published).toMatch(/^2024-08-08/);
  });
});

/** How templates print headlines that are of no first rank. */
describe.each([
  ['in an element of its own name', (text: string) => `<div class="post-title">${text}</div>`],
  ['in a heading within one', (text: string) => `<div class="post-title"><h2>${text}</h2></div>`],
  ['in a heading of second rank', (text: string) => `<h2>${text}</h2>`],
])('headlines %s', (_, headline) => {
  const parts = ['甲镇', '乙镇', '丙镇'].map((town, i) =>
    part(town, `0${i + 1}`, i === 1 ? long : '').replace(/<h1>(.*)<\/h1>/, (_all, text: string) =>
      headline(text),
    ),
  );
  const document = pageOf(`<main>${parts.join('')}</main>`, '甲镇的早班车今天多了两趟');

  it('part the articles of a page', () => {
    const text = findArticle(document)?.text.text ?? '';
    expect(text).toContain('开往甲镇的班车');
    expect(text).not.toMatch(/[乙丙]镇/);
  });

  it.each([
    [0, '甲镇'],
    [1, '乙镇'],
    [2, '丙镇'],
  ])('tell the one in view, when the page has gone on to it: %i', (i, town) => {
    const near = document.querySelectorAll('section')[i]?.querySelectorAll('p')[2] as Element;
    const found = findArticle(document, { stale: { title: document.title }, near });
    expect(found?.metadata.title).toBe(`${town}的早班车今天多了两趟`);
    expect(found?.text.text).toContain(`开往${town}的班车`);
    expect(found?.text.text.match(/[甲乙丙]镇/g)?.every((name) => name === town)).toBe(true);
  });
});

it('a part with a headline and a time is not the whole where what follows has neither', () => {
  const document = pageOf(
    `<main>${part('甲镇', '09')}<section class="story n10"><p>${long}</p></section></main>`,
    '甲镇的早班车今天多了两趟',
  );
  const text = findArticle(document)?.text.text ?? '';
  expect(text).toContain('开往甲镇的班车');
  expect(text).toContain('沿线的单位都说好');
});

it('sections of one article are no articles of their own', () => {
  const section = (heading: string, text: string) =>
    `<section class="story"><h1>${heading}</h1><p>${text}</p><p>${text}</p><p>${text}</p></section>`;
  const text =
    '沿途新设了三个站点，职工说，出门走五分钟就能上车，每天能多睡二十分钟，比以前方便多了。';
  const document = pageOf(
    `<main>${section('甲镇的早班车今天多了两趟', text)}${section('职工怎么说', text.replaceAll('站点', '车站'))}${section('还要开通夜班车', text.replaceAll('三个', '五个'))}</main>`,
    '甲镇的早班车今天多了两趟',
  );
  expect(findArticle(document)?.text.text).toContain('三个车站');
});
