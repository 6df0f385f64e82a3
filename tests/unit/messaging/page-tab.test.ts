import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { pageTab } from '@/lib/messaging/page-tab';

interface FakeTab {
  id?: number;
  /** Hidden from us on the browser's own pages. */
  url?: string;
  active?: boolean;
  lastAccessed?: number;
  /** In another window than the one that asks. */
  elsewhere?: boolean;
}

/** @param own the tab that asks, when it is one */
function withTabs(tabs: readonly FakeTab[], own?: number) {
  fakeBrowser.tabs.query = (async (query: {
    active?: boolean;
    currentWindow?: boolean;
    url?: string[];
  }) =>
    tabs
      .filter((tab) => !query.active || tab.active)
      .filter((tab) => !query.currentWindow || !tab.elsewhere)
      .filter(
        ({ url }) => query.url?.some((each) => url?.startsWith(each.replace('*/*', ''))) ?? true,
      )) as typeof fakeBrowser.tabs.query;
  fakeBrowser.tabs.getCurrent = (async () =>
    tabs.find(({ id }) => id === own)) as typeof fakeBrowser.tabs.getCurrent;
}

const news = { id: 1, url: 'https://news.example/a', lastAccessed: 10 };
const other = { id: 2, url: 'http://other.example/', lastAccessed: 30 };

beforeEach(() => fakeBrowser.reset());

describe('pageTab', () => {
  it('is the active tab where it shows a web page', async () => {
    withTabs([{ ...news, active: true }, other]);
    expect(await pageTab()).toEqual({ id: 1, url: news.url });
  });

  it.each([
    ['a page of the browser', {}],
    ['a page of another extension', { url: 'chrome-extension://other/a.html' }],
  ])('is none while %s is active', async (_, page) => {
    withTabs([news, { id: 3, ...page, active: true }]);
    expect(await pageTab()).toBeNull();
  });

  it('is the page looked at last while the asking page itself is active', async () => {
    withTabs([news, other, { id: 3, active: true, lastAccessed: 40 }], 3);
    expect(await pageTab()).toEqual({ id: 2, url: other.url });
  });

  it('is the page looked at last while another page of ours is active', async () => {
    const url = fakeBrowser.runtime.getURL('/library.html');
    withTabs([other, news, { id: 3, url, active: true }]);
    expect(await pageTab()).toEqual({ id: 2, url: other.url });
  });

  it('is the page looked at last, of those whose time the browser tells', async () => {
    const { lastAccessed: _, ...untold } = other;
    withTabs([untold, news, { id: 3, active: true }], 3);
    expect(await pageTab()).toEqual({ id: 1, url: news.url });
    withTabs([news, untold, { id: 3, active: true }], 3);
    expect(await pageTab()).toEqual({ id: 1, url: news.url });
  });

  it('is another window’s neither when that is active nor when it was looked at last', async () => {
    withTabs([
      { ...other, active: true, elsewhere: true },
      { ...news, active: true },
    ]);
    expect(await pageTab()).toEqual({ id: 1, url: news.url });
    withTabs([news, { ...other, elsewhere: true }, { id: 3, active: true }], 3);
    expect(await pageTab()).toEqual({ id: 1, url: news.url });
  });

  it('is the active one while the asking page stands in a tab that is not', async () => {
    withTabs(
      [{ ...news, active: true }, other, { id: 3, url: fakeBrowser.runtime.getURL('/') }],
      3,
    );
    expect(await pageTab()).toEqual({ id: 1, url: news.url });
  });

  it('is none where the browser gives it no number', async () => {
    withTabs([{ url: news.url, active: true }]);
    expect(await pageTab()).toBeNull();
  });

  it('is none without any tab', async () => {
    withTabs([]);
    expect(await pageTab()).toBeNull();
  });
});
