import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { NoteList } from '@/components/notes/note-list';
import { speak } from '../../support/i18n';
import { aNote } from './notes';

function list() {
  const calls = { onOpen: vi.fn(), onCopy: vi.fn(), onRemove: vi.fn(), onLeave: vi.fn() };
  const hits = ['a', 'b'].map((id) => ({ note: aNote({ id }), matches: [] }));
  const drawn = (given: Partial<typeof calls> = {}) => (
    <NoteList
      hits={hits}
      controlsOf={({ id }) => <button type="button">{`control ${id}`}</button>}
      {...calls}
      {...given}
    />
  );
  const { rerender } = render(drawn());
  const openers = [...document.querySelectorAll('.note-open')] as HTMLElement[];
  return {
    ...calls,
    rerender: (given: Partial<typeof calls>) => rerender(drawn(given)),
    openers,
    control: screen.getByRole('button', { name: 'control b' }),
  };
}

const idsOf = (call: ReturnType<typeof vi.fn>) => call.mock.calls.map(([{ id }]) => id);

beforeEach(() => speak('en'));
afterEach(cleanup);

describe('the keys of a list of notes', () => {
  it('do what they say to the note that has the focus, and nothing else', () => {
    const { openers, onOpen, onCopy, onRemove } = list();
    const [, second] = openers as [HTMLElement, HTMLElement];
    expect(fireEvent.keyDown(second, { key: 'Delete' })).toBe(false);
    expect(fireEvent.keyDown(second, { key: 'c', ctrlKey: true })).toBe(false);
    expect(fireEvent.keyDown(second, { key: 'Enter' })).toBe(false);
    expect(fireEvent.keyDown(second, { key: 'Enter', ctrlKey: true })).toBe(false);
    expect([idsOf(onRemove), idsOf(onCopy)]).toEqual([['b'], ['b']]);
    expect(onOpen.mock.calls.map(([{ id }, newTab]) => [id, newTab])).toEqual([
      ['b', false],
      ['b', true],
    ]);
  });

  it('are left to the small buttons within', () => {
    const { control, ...calls } = list();
    for (const key of ['Delete', 'Enter', 'ArrowUp', 'x']) {
      expect(fireEvent.keyDown(control, { key })).toBe(true);
    }
    fireEvent.keyDown(control, { key: 'c', ctrlKey: true });
    const { onOpen, onCopy, onRemove, onLeave } = calls;
    for (const call of [onOpen, onCopy, onRemove, onLeave]) expect(call).not.toHaveBeenCalled();
  });

  it('do what the list does now', () => {
    const { openers, onOpen: before, rerender } = list();
    const onOpen = vi.fn();
    rerender({ onOpen });
    fireEvent.click(openers[0] as HTMLElement);
    expect([before.mock.calls.length, idsOf(onOpen)]).toEqual([0, ['a']]);
  });

  it('lead up out of the list from its first note alone', () => {
    const { openers, onLeave } = list();
    const [first, second] = openers as [HTMLElement, HTMLElement];
    second.focus();
    fireEvent.keyDown(second, { key: 'ArrowUp' });
    expect(document.activeElement).toBe(first);
    expect(onLeave).not.toHaveBeenCalled();
    fireEvent.keyDown(first, { key: 'ArrowUp' });
    expect(onLeave).toHaveBeenCalledOnce();
  });
});
