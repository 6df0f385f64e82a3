import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { PageHead } from '@/entrypoints/reader/page/page-head';

const claims = '<meta property="og:title" content="早班车多了两趟">';

function pageOf(head: string) {
  const { window } = new JSDOM(`<head>${head}</head><main></main>`, {
    url: 'https://news.example/a/1001.html',
  });
  const page = window.document;
  const inView = page.querySelector('main') as Element;
  page.elementFromPoint = () => inView;
  const goTo = (path: string) => window.history.replaceState(null, '', path);
  return { page, inView, goTo, head: new PageHead(page) };
}

describe.each([
  ['that claims something', `<title>早班车_涟水在线</title>${claims}`],
  ['that has a title alone', '<title>早班车_涟水在线</title>'],
])('a head %s', (_, html) => {
  it('speaks of the article it came with, whatever is added to the address', () => {
    const { head, goTo } = pageOf(html);
    expect(head.options()).toEqual({});
    goTo('/a/1001.html?utm_source=app#comments');
    expect(head.options()).toEqual({});
  });

  it('does not of another that the page has gone on to, and does again when it is back', () => {
    const { head, goTo, inView } = pageOf(html);
    goTo('/a/1002.html');
    expect(head.options()).toEqual({ stale: { title: '早班车_涟水在线' }, near: inView });
    goTo('/a/1001.html');
    expect(head.options()).toEqual({});
  });

  it('speaks of another once it is changed', () => {
    const { head, goTo, page } = pageOf(html);
    goTo('/a/1002.html');
    page.head.innerHTML = html.replaceAll('早班车', '夜班车');
    expect(head.options()).toEqual({});
    goTo('/a/1003.html');
    expect(head.options()).toMatchObject({ stale: { title: '夜班车_涟水在线' } });
  });
});

it('a head that says nothing is never behind', () => {
  const { head, goTo } = pageOf('');
  goTo('/a/1002.html');
  expect(head.options()).toEqual({});
});
