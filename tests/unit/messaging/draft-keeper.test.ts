import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DraftKeeper } from '@/lib/messaging/draft-keeper';
import type { NoteBody } from '@/lib/model/note';

const body = (comment: string): NoteBody => ({ comment, tags: [], colour: 'yellow' });

function keeper() {
  const sent: string[] = [];
  const drafts = new DraftKeeper((key, { comment }) => sent.push(`${key} ${comment}`));
  return { drafts, sent };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('DraftKeeper', () => {
  it('keeps what was typed last within two seconds, however long the typing goes on', () => {
    const { drafts, sent } = keeper();
    for (let i = 1; i <= 5; i += 1) {
      drafts.keep('a', body(String(i)));
      vi.advanceTimersByTime(700);
    }
    expect(sent).toEqual(['a 3']);
    vi.advanceTimersByTime(2000);
    expect(sent).toEqual(['a 3', 'a 5']);
    vi.advanceTimersByTime(10_000);
    expect(sent).toHaveLength(2);
  });

  it('keeps everything at once when the page goes away', () => {
    const { drafts, sent } = keeper();
    drafts.keep('a', body('甲'));
    drafts.keep('b', body('乙'));
    dispatchEvent(new Event('pagehide'));
    expect(sent).toEqual(['a 甲', 'b 乙']);
  });

  it('keeps everything at once when the page is hidden, and waits when it is shown again', () => {
    const visible = vi.spyOn(document, 'visibilityState', 'get');
    const { drafts, sent } = keeper();
    drafts.keep('a', body('甲'));
    visible.mockReturnValue('visible');
    document.dispatchEvent(new Event('visibilitychange'));
    expect(sent).toEqual([]);
    visible.mockReturnValue('hidden');
    document.dispatchEvent(new Event('visibilitychange'));
    expect(sent).toEqual(['a 甲']);
  });

  it('keeps nothing twice, and waits two seconds again after it had to hurry', () => {
    const { drafts, sent } = keeper();
    drafts.keep('a', body('甲'));
    vi.advanceTimersByTime(1500);
    dispatchEvent(new Event('pagehide'));
    drafts.keep('a', body('乙'));
    vi.advanceTimersByTime(1500);
    expect(sent).toEqual(['a 甲']);
    vi.advanceTimersByTime(500);
    expect(sent).toEqual(['a 甲', 'a 乙']);
    dispatchEvent(new Event('pagehide'));
    expect(sent).toHaveLength(2);
  });

  it('forgets what was saved or thrown away', () => {
    const { drafts, sent } = keeper();
    drafts.keep('a', body('甲'));
    drafts.keep('b', body('乙'));
    drafts.drop('a');
    vi.advanceTimersByTime(2000);
    expect(sent).toEqual(['b 乙']);
  });
});
