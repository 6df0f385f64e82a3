import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LibraryView } from '@/components/library-view';
import type { NotesState } from '@/components/notes-state';
import type { Problem } from '@/components/problem';
import { speak } from '../../support/i18n';
import { aNote } from './notes';

const hits = ['a', 'b'].map((id) => ({ note: aNote({ id }), matches: [] }));

function show(state: NotesState, problem: Problem | null = null) {
  const calls = { onQuery: vi.fn(), onMore: vi.fn(), onOpen: vi.fn(), onCopy: vi.fn() };
  const changes = {
    remove: vi.fn(async () => problem),
    restore: vi.fn(async () => problem),
  };
  render(
    <LibraryView
      query="投资"
      state={state}
      warning={null}
      onRetry={vi.fn()}
      changes={changes}
      {...calls}
    />,
  );
  return { ...calls, ...changes };
}

beforeEach(() => speak('en'));
afterEach(cleanup);

describe('the library', () => {
  it('asks for more as long as there are more', () => {
    const { onMore } = show({ kind: 'ready', result: { hits, total: 3 } });
    fireEvent.click(screen.getByRole('button', { name: 'Show more' }));
    expect(onMore).toHaveBeenCalledOnce();
    cleanup();
    show({ kind: 'ready', result: { hits, total: 2 } });
    expect(screen.queryByRole('button', { name: 'Show more' })).toBeNull();
  });

  it('goes between the search and the list by key', () => {
    show({ kind: 'ready', result: { hits, total: 2 } });
    const box = screen.getByRole('searchbox');
    fireEvent.keyDown(box, { key: 'ArrowDown' });
    expect(document.activeElement?.className).toContain('note-open');
    fireEvent.keyDown(document.activeElement as Element, { key: 'ArrowUp' });
    expect(document.activeElement).toBe(box);
  });

  it('deletes, and offers to take it back', async () => {
    const { remove, restore } = show({ kind: 'ready', result: { hits, total: 2 } });
    const [first] = screen.getAllByRole('button', { name: 'Delete' });
    fireEvent.click(first as Element);
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(remove).toHaveBeenCalledExactlyOnceWith(hits[0]?.note);
    expect(restore).toHaveBeenCalledExactlyOnceWith(hits[0]?.note);
  });

  it('says why nothing was deleted', async () => {
    show({ kind: 'ready', result: { hits, total: 2 } }, 'blocked');
    fireEvent.click(screen.getAllByRole('button', { name: 'Delete' })[1] as Element);
    expect((await screen.findByRole('alert')).textContent).toContain('Another Pangzhu window');
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });
});
