// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { verseLines } from '@/lib/article/body/verses';
import type { PageTree } from '@/lib/article/page/page-tree';
import { pageTreeSteps } from '@/lib/article/page/read-page-tree';
import { finish } from '@/lib/text/steps';
import { parsePage, sentence } from './pages';

const poem = [
  '船还在对岸',
  '灯先过来了',
  '像有人喊了一声',
  '又没有再喊',
  '水声近了些',
  '撑篙的人不说话',
  '数着自己的影子',
  '慢慢靠了岸',
];
const lines = (texts: readonly string[], tag = 'p') =>
  texts.map((text) => `<${tag}>${text}</${tag}>`).join('');

function versesOf(html: string): string[] {
  const tree = finish(pageTreeSteps(parsePage(html))) as PageTree;
  return verseLines(tree).map((line) => tree.lines[line]?.text.trim() ?? '');
}

describe('verses', () => {
  it.each([
    ['a paragraph a line', `<div>${lines(poem)}</div>`],
    ['an element of any kind a line', `<div>${lines(poem, 'div')}</div>`],
    [
      'in stanzas',
      `<div><p>${poem.slice(0, 4).join('<br>')}</p><p>${poem.slice(4).join('<br>')}</p></div>`,
    ],
    ['in one cell', `<table><tr><td>${poem.join('<br>')}</td></tr></table>`],
    ['beside less of running text', `<p>${sentence(3)}</p><div>${lines(poem)}</div>`],
    ['under their headline', `<div><h1>夜渡一首</h1>${lines(poem)}</div>`],
  ])('%s', (_, html) => {
    expect(versesOf(html)).toEqual(poem);
  });

  it('are the longest of several', () => {
    const longer = poem.map((line) => `${line}吧`);
    expect(
      versesOf(
        `<div>${lines(poem)}</div><section>${lines(longer)}</section><div>${lines(poem)}</div>`,
      ),
    ).toEqual(longer);
  });
});

describe('no verses are', () => {
  it.each([
    ['seven lines', lines(poem.slice(1))],
    [
      'what stands beside more of running text',
      `${lines(poem)}<main><p>${sentence(0)}</p><p>${sentence(1)}</p></main>`,
    ],
    ['entries of a list', `<ul>${lines(poem, 'li')}</ul>`],
    ['links', lines(poem.map((line) => `<a href="/">${line}</a>`))],
    ['words of a menu', lines(poem.map((line) => line.slice(0, 3)))],
    ['labels and what they say', lines(poem.map((line) => `对岸：${line}`))],
    ['days and counts', lines(poem.map((line, i) => `${line}${10 + i}次`))],
    ['lines of Latin letters', lines(poem.map(() => 'The lamp came first'))],
    ['long lines', lines(poem.map((line) => `${line}${line}${line}${line}${line}`))],
  ])('%s', (_, html) => {
    expect(versesOf(`<div>${html}</div>`)).toEqual([]);
  });
});
