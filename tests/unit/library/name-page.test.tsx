import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Mention } from '@/lib/model/mention';
import { Catalogue } from '@/lib/search/listing/catalogue';
import type { FoundArticle } from '@/lib/store/articles/all-findings';
import { speak } from '../../support/i18n';

/** Readings of the saved articles, each as far as the test lets it come. */
const readings = vi.hoisted(() => [] as Reading[]);
interface Reading {
  /** How many batches were asked for, and whether nobody wants any more of them. */
  asked: number;
  ended: boolean;
  give: (titles: string[] | null) => void;
}

vi.mock('@/lib/store/articles/all-findings', () => ({
  async *allFindings() {
    const waiting: ((titles: string[] | null) => void)[] = [];
    const reading: Reading = {
      asked: 0,
      ended: false,
      give: (titles) => waiting.shift()?.(titles),
    };
    readings.push(reading);
    try {
      for (;;) {
        reading.asked += 1;
        const titles = await new Promise<string[] | null>((resolve) => waiting.push(resolve));
        if (!titles) return;
        yield { articles: titles.map(articleTitled), all: 3 };
      }
    } finally {
      reading.ended = true;
    }
  },
}));
vi.mock('@/entrypoints/library/listing', () => ({ knownCatalogue: async () => new Catalogue() }));
vi.mock('@/entrypoints/library/dictionary', async () => {
  const { signal } = await import('@preact/signals');
  return { dictionary: signal({ entities: [], facts: [] }) };
});
vi.mock('@/lib/store/watch-store', () => ({ openedDatabase: vi.fn(), watchStore: vi.fn() }));
vi.mock('@/lib/store/notes/find-notes', () => ({ foundNotes: async () => [] }));

import { route } from '@/entrypoints/library/navigation';
import { followName, NamePage } from '@/entrypoints/library/pages/name-page';
import { version } from '@/entrypoints/library/state';

const names = ['石桥纺织', '澄湖电气'];

/** An article that names both. */
function articleTitled(title: string, i: number): FoundArticle {
  const mentions = names.map((name, at): Mention => {
    const span = { start: at * 5, end: at * 5 + 4, text: name };
    return { kind: 'company', entity: null, name, ...span, confidence: 1, reason: 'name' };
  });
  const published = title.slice(0, 10);
  const metadata = { url: `https://news.example/${i}`, title, bylines: [], outlet: '', published };
  const kept = { metadata, text: names.join('、'), textHash: '', captured: '' };
  return { number: i + 1, kept, mentions, figures: [] };
}

let stopFollowing = () => {};

function ask(name: string): void {
  route.value = { ...route.value, view: 'names', item: name };
}

async function reading(number: number): Promise<Reading> {
  return await vi.waitFor(() => {
    const found = readings[number];
    if (!found) throw new Error('not read yet');
    expect(found.asked).toBeGreaterThan(0);
    return found;
  });
}

beforeEach(() => {
  speak('en');
  readings.length = 0;
  version.value = 1;
  stopFollowing = followName();
});
afterEach(() => {
  stopFollowing();
  route.value = { ...route.value, view: 'notes', item: null };
  cleanup();
});

describe('the page of a name', () => {
  it('lists the articles that name it, the latest first and those of one day as they were kept', async () => {
    ask('石桥纺织');
    const first = await reading(0);
    first.give(['2024-03-01 甲', '2024-05-01 乙']);
    await vi.waitFor(() => expect(first.asked).toBe(2));
    first.give(['2024-03-01 丙', '2024-03-01 丁']);
    await vi.waitFor(() => expect(first.asked).toBe(3));
    first.give(null);
    render(<NamePage name="石桥纺织" />);
    const links = await screen.findAllByRole('link', { name: /2024/ });
    const titles = links.map(({ textContent }) => /[甲乙丙丁]/.exec(textContent ?? '')?.[0]);
    expect(titles).toEqual(['乙', '甲', '丙', '丁']);
  });

  it('is read no further once another name is asked for', async () => {
    ask('石桥纺织');
    const first = await reading(0);
    first.give(['2024-03-01 甲']);
    await vi.waitFor(() => expect(first.asked).toBe(2));
    ask('澄湖电气');
    const second = await reading(1);
    first.give(['2024-05-01 乙']);
    await vi.waitFor(() => expect(first.ended).toBe(true));
    expect(first.asked).toBe(2);
    // What comes of the first, late, is not taken for the second.
    expect(second.ended).toBe(false);
    second.give(['2024-06-01 丙']);
    await vi.waitFor(() => expect(second.asked).toBe(2));
    second.give(null);
    render(<NamePage name="澄湖电气" />);
    expect(await screen.findAllByRole('link', { name: /2024/ })).toHaveLength(1);
  });

  it('is read no further once the reader has left it', async () => {
    ask('石桥纺织');
    const first = await reading(0);
    route.value = { ...route.value, view: 'notes', item: null };
    first.give(['2024-03-01 甲']);
    await vi.waitFor(() => expect(first.ended).toBe(true));
    expect(first.asked).toBe(1);
    expect(readings).toHaveLength(1);
  });

  it('is read once more, and not at once, when the database changes meanwhile', async () => {
    ask('石桥纺织');
    const first = await reading(0);
    version.value = 2;
    version.value = 3;
    first.give(['2024-03-01 甲']);
    await vi.waitFor(() => expect(first.asked).toBe(2));
    expect(readings).toHaveLength(1);
    first.give(null);
    const second = await reading(1);
    second.give(null);
    await vi.waitFor(() => expect(second.ended).toBe(true));
    expect(readings).toHaveLength(2);
  });
});
