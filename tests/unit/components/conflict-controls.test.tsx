import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ConflictControls } from '@/components/notes/conflict-controls';
import { useNoteUndo } from '@/components/notes/note-undo';
import type { Problem } from '@/components/parts/problem';
import type { NoteConflict } from '@/lib/model/note-conflict';
import { speak } from '../../support/i18n';
import { aNote } from './notes';

beforeEach(() => speak('en'));
afterEach(cleanup);

const other = aNote({ id: 'other', modified: '2025-04-14T02:00:00.000Z' });
const copy = aNote({ id: 'copy', conflictOf: 'other' });
const conflict: NoteConflict = {
  other,
  fields: [
    {
      field: 'comment',
      difference: [
        { kind: 'same', text: '产值' },
        { kind: 'removed', text: '5亿元' },
        { kind: 'added', text: '6亿元' },
      ],
    },
    {
      field: 'tags',
      difference: [
        { kind: 'removed', text: '招商' },
        { kind: 'added', text: '产值' },
      ],
    },
    { field: 'colour', was: 'yellow', now: 'blue' },
    { field: 'status', was: 'to-check', now: undefined },
  ],
};

const buttons = () => screen.getAllByRole('button').map(({ textContent }) => textContent);

describe('a conflict', () => {
  it('shows field by field what only one of the versions says', () => {
    render(<ConflictControls conflict={conflict} onChoose={vi.fn()} />);
    expect(screen.getByRole('group', { name: 'Two versions' }).textContent).toContain(
      'Apr 14, 2025',
    );
    const rows = [...document.querySelectorAll('.conflict-fields > div')].map((row) => ({
      label: row.querySelector('dt')?.textContent,
      removed: row.querySelector('del')?.textContent ?? null,
      added: row.querySelector('ins')?.textContent ?? null,
    }));
    expect(rows).toEqual([
      { label: 'Note', removed: '5亿元', added: '6亿元' },
      { label: 'Tags', removed: '招商', added: '产值' },
      { label: 'Meaning', removed: 'Quote', added: 'Question' },
      { label: 'How far you are with it', removed: 'To check', added: null },
    ]);
    expect(buttons()).toEqual(['Keep this', 'Keep other', 'Keep both']);
  });

  it('says so when both say the same', () => {
    render(<ConflictControls conflict={{ other, fields: [] }} onChoose={vi.fn()} />);
    expect(document.body.textContent).toContain('The version saved Apr 14, 2025 says the same.');
    expect(document.querySelector('dl')).toBeNull();
  });

  it('offers nothing that is gone', () => {
    const onChoose = vi.fn(async () => {});
    render(<ConflictControls conflict={{ other: null, fields: [] }} onChoose={onChoose} />);
    expect(document.body.textContent).toContain('has been deleted since');
    expect(buttons()).toEqual(['Keep it']);
    fireEvent.click(screen.getByRole('button'));
    expect(onChoose.mock.calls).toEqual([['copy']]);
  });

  it('is settled once, however often the buttons are pressed meanwhile', async () => {
    let finish = () => {};
    const onChoose = vi.fn(() => new Promise<void>((resolve) => (finish = resolve)));
    render(<ConflictControls conflict={conflict} onChoose={onChoose} />);
    for (const button of screen.getAllByRole('button')) fireEvent.click(button);
    expect(onChoose.mock.calls).toEqual([['copy']]);
    await act(async () => finish());
    fireEvent.click(screen.getByRole('button', { name: 'Keep both' }));
    expect(onChoose.mock.calls).toEqual([['copy'], ['both']]);
  });
});

describe('a conflict that is settled', () => {
  function show(held: NoteConflict, failure: Problem | null = null) {
    const changes = {
      remove: vi.fn(async () => null),
      restore: vi.fn(async () => null),
      settleConflict: vi.fn(async () => failure),
    };
    function View() {
      const { onSettleConflict, notice } = useNoteUndo(changes);
      return (
        <>
          <ConflictControls
            conflict={held}
            onChoose={(keep) => onSettleConflict(copy, keep, held)}
          />
          {notice}
        </>
      );
    }
    render(<View />);
    return changes;
  }

  it.each([
    ['Keep this', 'copy', 'The other version deleted', other],
    ['Keep other', 'other', 'This version deleted', copy],
  ])('says what went, and brings it back: %s', async (name, keep, words, gone) => {
    const { settleConflict, restore } = show(conflict);
    fireEvent.click(screen.getByRole('button', { name }));
    expect((await screen.findByRole('status')).textContent).toContain(words);
    expect(settleConflict.mock.calls).toEqual([[copy, keep]]);
    const undo = screen.getByRole('button', { name: 'Undo' });
    await waitFor(() => expect(document.activeElement).toBe(undo));
    fireEvent.click(undo);
    expect(restore.mock.calls).toEqual([[gone]]);
  });

  it.each([
    ['Keep both', conflict, 'Both versions kept'],
    ['Keep it', { other: null, fields: [] }, 'Kept'],
  ])('has nothing to bring back: %s', async (name, held, words) => {
    show(held);
    fireEvent.click(screen.getByRole('button', { name }));
    expect((await screen.findByRole('status')).textContent).toBe(words);
    const close = screen.getByRole('button', { name: 'Close' });
    await waitFor(() => expect(document.activeElement).toBe(close));
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });

  it('says why it was not', async () => {
    show(conflict, 'quota');
    fireEvent.click(screen.getByRole('button', { name: 'Keep this' }));
    expect((await screen.findByRole('alert')).textContent).toContain('The disk is full');
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Close' }));
    expect(screen.queryByRole('alert')).toBeNull();
  });
});
