/** When the background has a look whether the search text is in step with the notes, and makes it anew. */
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { rebuildProgress as RebuildProgress } from '@/lib/store/search-text/rebuild-progress';
import { type Background, given, startBackground } from './background';
import { pageIn } from './calls';

const day = 24 * 3_600_000;

let background: Background;
let mendSearchText: (how: { needed: boolean }) => Promise<void>;
let rebuildProgress: typeof RebuildProgress;
beforeAll(async () => {
  background = await startBackground();
  ({ mendSearchText } = await import('@/entrypoints/background/database'));
  ({ rebuildProgress } = await import('@/lib/store/search-text/rebuild-progress'));
});

const looked = (at: number) => fakeBrowser.storage.local.set({ searchTextChecked: at });
const lookedLast = async () =>
  (await fakeBrowser.storage.local.get('searchTextChecked'))['searchTextChecked'];
const found = async () =>
  given(
    await background.call(pageIn(background.openTab()), 'earlierNotes', { names: ['澹台精密'] }),
  );

/** A note whose words the search text does not know. */
async function outOfStep(): Promise<void> {
  const { id } = await background.noted(background.openTab(), '甲句');
  await background.withDatabase((db) => db.notes.update(id, { comment: '澹台精密' }));
}

describe('the search text', () => {
  beforeEach(async () => {
    await mendSearchText({ needed: true });
  });

  it.each([
    ['a week', Date.now() - 8 * day],
    ['a week the other way, for the clock was set back', Date.now() + 8 * day],
  ])('is made anew where it is wrong and %s has passed', async (_, at) => {
    const before = await found();
    await outOfStep();
    await looked(at);
    await mendSearchText({ needed: false });
    expect(await found()).toBe(before + 1);
    expect(Math.abs(Number(await lookedLast()) - Date.now())).toBeLessThan(day);
    expect(await rebuildProgress.getValue()).toBeNull();
  });

  it('is made anew once where a look finds it wrong and somebody else does, too', async () => {
    const before = await found();
    await outOfStep();
    await looked(0);
    const working = vi.spyOn(rebuildProgress, 'setValue');
    const look = mendSearchText({ needed: false });
    await Promise.all([look, mendSearchText({ needed: true }), mendSearchText({ needed: true })]);
    expect(await found()).toBe(before + 1);
    expect(working.mock.calls.filter(([progress]) => progress === null)).toHaveLength(1);
    working.mockRestore();
  });

  it('is made anew where somebody finds it wrong after a look that did not', async () => {
    await looked(Date.now());
    const working = vi.spyOn(rebuildProgress, 'setValue');
    await Promise.all([mendSearchText({ needed: false }), mendSearchText({ needed: true })]);
    expect(working.mock.calls.filter(([progress]) => progress === null)).toHaveLength(1);
    working.mockRestore();
  });

  it('is trusted for a week', async () => {
    const before = await found();
    const at = Date.now() - 6 * day;
    await outOfStep();
    await looked(at);
    await mendSearchText({ needed: false });
    expect(await found()).toBe(before);
    expect(await lookedLast()).toBe(at);
  });

  it('is left as it is where it is right, and that is remembered', async () => {
    const working = vi.spyOn(rebuildProgress, 'setValue');
    await looked(0);
    await mendSearchText({ needed: false });
    expect(working).not.toHaveBeenCalled();
    expect(Number(await lookedLast())).toBeGreaterThan(Date.now() - day);
  });
});
