import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { packedFields } from '@/lib/search/searchable-note';

type Fields = typeof packedFields;
type Fold = (text: string) => { text: string };

beforeEach(() => vi.resetModules());
afterEach(() => {
  vi.doUnmock('@/lib/search/searchable');
  vi.doUnmock('@/lib/search/searchable-note');
});

/** The kind of packing that another version of the extension would have. */
async function kindWith(other: {
  fold?: (fold: Fold) => Fold;
  fields?: (fields: Fields) => unknown;
}) {
  vi.resetModules();
  const { fold = (same) => same, fields = (same) => same } = other;
  vi.doMock('@/lib/search/searchable', async (actual) => {
    const searchable = (await actual()) as { foldForSearch: Fold };
    return { ...searchable, foldForSearch: fold(searchable.foldForSearch) };
  });
  vi.doMock('@/lib/search/searchable-note', async (actual) => {
    const note = (await actual()) as { packedFields: Fields };
    return { ...note, packedFields: fields(note.packedFields) };
  });
  const { packingKind } = await import('@/lib/search/packing-kind');
  expect(packingKind()).toBe(packingKind());
  return packingKind();
}

const without = (character: string) => (fold: Fold) => (text: string) => ({
  text: fold(text).text.replace(character, ''),
});

it('tells versions apart that fold one character otherwise, or pack other fields', async () => {
  const now = await kindWith({});
  const others = [
    await kindWith({ fold: without('龙') }),
    await kindWith({ fold: without('\u0101') }),
    await kindWith({ fold: without('\ufffd') }),
    await kindWith({ fields: (fields) => fields.slice(1) }),
    await kindWith({ fields: (fields) => fields.toReversed() }),
  ];
  expect(new Set([now, ...others]).size).toBe(1 + others.length);
  expect(await kindWith({})).toBe(now);
});
