// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { isArticlePage } from '@/lib/article/probe';
import { paragraphs, parsePage } from './pages';
import { addressOf, articles, others } from './probe.cases';

describe.each([
  { is: true, pages: articles },
  { is: false, pages: others },
])('an article: $is', ({ is, pages }) => {
  it.each(pages)('$name', (page) => {
    const document = parsePage(page.html);
    const before = document.documentElement.outerHTML;
    expect(isArticlePage(document, addressOf(page))).toBe(is);
    expect(document.documentElement.outerHTML).toBe(before);
  });
});

it('a page that is being edited is none', () => {
  const document = parsePage(paragraphs(9));
  document.designMode = 'on';
  expect(isArticlePage(document, 'https://a.example/1234567.html')).toBe(false);
  document.designMode = 'off';
  expect(isArticlePage(document, 'https://a.example/1234567.html')).toBe(true);
});

it('stops at the first proof', () => {
  const document = parsePage(`${paragraphs(12)}<p id="last">末段</p>`);
  const last = document.querySelector('#last')?.firstChild as Text;
  let asked = false;
  Object.defineProperty(last, 'data', {
    get() {
      asked = true;
      return '末段';
    },
  });
  expect(isArticlePage(document, 'https://a.example/1234567.html')).toBe(true);
  expect(asked).toBe(false);
});
