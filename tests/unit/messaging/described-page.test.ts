/** What a page's reader found comes in pieces, and is put together. */
import { beforeEach, expect, it, vi } from 'vitest';
import { reportPiece } from '@/entrypoints/reader/page/report-piece';
import { describedPage } from '@/lib/messaging/described-page';
import { ask } from '@/lib/messaging/messenger';

vi.mock('@/lib/messaging/messenger', () => ({ ask: vi.fn() }));

const spans = (count: number) =>
  Array.from({ length: count }, (_, start) => ({ start, end: start + 1 }));
const located = { state: 'exact', start: 1, end: 2 } as const;

function reader(mentions: number, figures: number, notes: number) {
  return {
    page: document,
    article: null,
    recognised: { mentions: spans(mentions), figures: spans(figures) },
    muted: [],
    notes: Array.from({ length: notes }, (_, i) => ({
      note: { id: `n${i}` },
      located,
      text: null,
    })),
    fresh: null,
    readings: 1,
  };
}

/** Has a reader answer, as `change` makes it before each answer. */
function answering(of: ReturnType<typeof reader>, change = (_asked: number) => {}) {
  let asked = 0;
  vi.mocked(ask).mockImplementation((async (_verb: string, { index }: { index: number }) => {
    change(asked);
    asked += 1;
    return { ok: true, value: reportPiece(of as never, index) };
  }) as never);
}

beforeEach(() => {
  vi.mocked(ask).mockReset();
});

it('is whole, in its order', async () => {
  const all = reader(2_500, 1_000, 1);
  answering(all);
  const found = await describedPage(7);
  expect(found?.mentions).toEqual(all.recognised.mentions);
  expect(found?.figures).toEqual(all.recognised.figures);
  expect(found?.notes).toEqual([{ note: 'n0', located, difference: null }]);
  expect(vi.mocked(ask).mock.calls.map(([, data, tab]) => [data, tab])).toEqual([
    [{ index: 0 }, 7],
    [{ index: 1 }, 7],
    [{ index: 2 }, 7],
  ]);
});

it('has every note, and no more of the rest than anybody reads', async () => {
  answering(reader(25_000, 0, 21_500));
  const found = await describedPage(7);
  expect([found?.mentions.length, found?.notes.length]).toEqual([20_000, 21_500]);
});

it('comes in one piece where there is nothing', async () => {
  answering(reader(0, 0, 0));
  expect(await describedPage(7)).toMatchObject({ mentions: [], figures: [], notes: [] });
  expect(ask).toHaveBeenCalledTimes(1);
});

it('is asked for anew when the page was read again meanwhile', async () => {
  const page = reader(2_000, 0, 0);
  answering(page, (asked) => {
    if (asked === 1) Object.assign(page, reader(1_500, 0, 0), { readings: 2 });
  });
  expect((await describedPage(7))?.mentions).toHaveLength(1_500);
});

it('is given up where the page never rests, or has no reader', async () => {
  const page = reader(2_000, 0, 0);
  answering(page, () => {
    page.readings += 1;
  });
  expect(await describedPage(7)).toBeNull();
  vi.mocked(ask).mockResolvedValue({ ok: false, error: 'gone' } as never);
  expect(await describedPage(7)).toBeNull();
});
