import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Notice, PageNotice } from '@/components/in-page/page-notice';
import { speak } from '../../support/i18n';
import { pressByReader } from './trusted-events';

function show(notice: Notice) {
  const calls = { onUndo: vi.fn(), onCopy: vi.fn(), onClose: vi.fn() };
  render(<PageNotice notice={notice} {...calls} />);
  return calls;
}

const text = '总投资4.85亿元\n<b>占地70亩</b>';

beforeEach(() => speak('en'));
afterEach(cleanup);

describe('PageNotice', () => {
  it.each([
    [{ kind: 'saved', wholePage: false, undo: true }, 'status', 'Saved'],
    [{ kind: 'saved', wholePage: true, undo: true }, 'status', 'Page saved'],
    [{ kind: 'undone' }, 'status', 'Not kept'],
    [{ kind: 'copied' }, 'status', 'Copied'],
    [{ kind: 'not-copied', text }, 'alert', 'copy it by hand'],
    [{ kind: 'nothing-selected' }, 'status', 'Select some text first'],
    [{ kind: 'no-text' }, 'alert', 'Select it again'],
    [{ kind: 'too-long', length: 1_000_001, limit: 100_000 }, 'alert', '1,000,001 characters'],
    [{ kind: 'too-long', length: 1_000_001, limit: 100_000 }, 'alert', 'at most 100,000'],
    [{ kind: 'reload', text }, 'alert', 'Reload the page to go on'],
    [{ kind: 'reload', text: '' }, 'alert', 'can no longer save'],
    [{ kind: 'unreachable' }, 'alert', ''],
    [{ kind: 'missing', text }, 'alert', ''],
    [{ kind: 'failed', problem: 'quota', text }, 'alert', 'The disk is full'],
    [{ kind: 'failed', problem: 'not-found', text: '' }, 'alert', 'no longer exists'],
  ] as const)('%o', (notice, role, words) => {
    show(notice);
    expect(screen.getByRole(role).textContent).toContain(words);
  });

  it('takes a save back', () => {
    const { onUndo } = show({ kind: 'saved', wholePage: false, undo: true });
    pressByReader(screen.getByRole('button', { name: 'Undo' }));
    expect(onUndo).toHaveBeenCalledOnce();
  });

  it.each([
    [{ kind: 'saved', wholePage: false, undo: true }, true],
    [{ kind: 'muted', name: '澄湖园区' }, true],
    [{ kind: 'saved', wholePage: false, undo: false }, false],
    [{ kind: 'undone' }, false],
    [{ kind: 'copied' }, false],
    [{ kind: 'failed', problem: 'quota', text }, false],
  ] as const)('%o offers to take it back: %s', (notice, offered) => {
    show(notice);
    expect(screen.queryAllByRole('button', { name: 'Undo' })).toHaveLength(offered ? 1 : 0);
  });

  it('keeps what was selected in sight, as text, and copies all of it', () => {
    const { onCopy } = show({ kind: 'reload', text });
    expect(document.querySelector('blockquote')?.textContent).toBe(text);
    pressByReader(screen.getByRole('button', { name: 'Copy text' }));
    expect(onCopy.mock.calls).toEqual([[text]]);
  });

  it('has nothing to copy where nothing was selected', () => {
    show({ kind: 'reload', text: '' });
    expect(screen.queryByRole('button', { name: 'Copy text' })).toBeNull();
  });

  it('goes when it is closed', () => {
    const { onClose } = show({ kind: 'copied' });
    pressByReader(screen.getByRole('button', { name: 'Close' }));
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('does nothing on events that the page made up', () => {
    for (const notice of [
      { kind: 'saved', wholePage: false, undo: true },
      { kind: 'failed', problem: 'quota', text },
    ] as const) {
      const calls = show(notice);
      for (const button of screen.getAllByRole('button')) fireEvent.click(button);
      for (const call of Object.values(calls)) expect(call).not.toHaveBeenCalled();
      cleanup();
    }
  });
});
