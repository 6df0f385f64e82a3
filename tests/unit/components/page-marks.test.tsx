import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Problem } from '@/components/parts/problem';
import { PageMarks } from '@/components/side-panel/page-marks';
import type { Note, PageMark } from '@/lib/model/note';
import { speak } from '../../support/i18n';
import { aNote } from './notes';

const pageNote = (parts: Partial<Note> = {}) => aNote({ id: 'page', selector: null, ...parts });
const choice = (name: string) => screen.getByRole('button', { name });
const isDown = (name: string) => choice(name).getAttribute('aria-pressed') === 'true';
const box = () => screen.getByRole<HTMLInputElement>('combobox');
const chips = () => [...document.querySelectorAll('.tag-chip')].map((chip) => chip.textContent);
const type = (value: string) => fireEvent.input(box(), { target: { value } });

function show(note: Note | null) {
  const onMark = vi.fn<(change: PageMark) => Promise<Problem | null>>(async () => null);
  const view = (next: Note | null) => (
    <PageMarks note={next} knownTags={['苏州工业园区', '招商']} onMark={onMark} />
  );
  const { rerender } = render(view(note));
  return { onMark, comes: (next: Note | null) => rerender(view(next)) };
}

beforeEach(() => speak('en'));
afterEach(cleanup);

describe('the status of an article', () => {
  it('is one of three, pressed again none', async () => {
    const { onMark, comes } = show(pageNote({ status: 'to-check' }));
    expect(['Read', 'To check', 'Used'].map(isDown)).toEqual([false, true, false]);
    fireEvent.click(choice('Used'));
    expect(['Read', 'To check', 'Used'].map(isDown)).toEqual([false, false, true]);
    comes(pageNote({ status: 'used', revision: 2 }));
    await waitFor(() => expect(isDown('Used')).toBe(true));
    fireEvent.click(choice('Used'));
    expect(onMark.mock.calls).toEqual([[{ status: 'used' }], [{ status: null }]]);
    expect(['Read', 'To check', 'Used'].map(isDown)).toEqual([false, false, false]);
  });

  it('follows what another window sets', () => {
    const { comes } = show(null);
    comes(pageNote({ status: 'read', tags: ['招商'] }));
    expect([isDown('Read'), chips()]).toEqual([true, ['招商']]);
    comes(null);
    expect([isDown('Read'), chips()]).toEqual([false, []]);
  });

  it('is as it was when it could not be saved, and says why', async () => {
    const { onMark } = show(null);
    onMark.mockResolvedValue('quota');
    fireEvent.click(choice('Read'));
    expect((await screen.findByRole('alert')).textContent).toContain('The disk is full');
    expect(isDown('Read')).toBe(false);
  });
});

describe('the tags of an article', () => {
  it('are suggested by any part of them, and saved one by one', () => {
    const { onMark } = show(pageNote({ tags: ['甲'] }));
    type('工业园区');
    expect(screen.getAllByRole('option').map(({ textContent }) => textContent)).toEqual([
      '苏州工业园区',
    ]);
    expect(onMark).not.toHaveBeenCalled();
    fireEvent.keyDown(box(), { key: 'ArrowDown' });
    fireEvent.keyDown(box(), { key: 'Enter' });
    expect(onMark.mock.calls).toEqual([[{ add: ['苏州工业园区'], remove: [] }]]);
    expect([chips(), box().value]).toEqual([['甲', '苏州工业园区'], '']);
  });

  it('are taken away', () => {
    const { onMark } = show(pageNote({ tags: ['甲', '乙'] }));
    fireEvent.click(screen.getByRole('button', { name: 'Remove tag “甲”' }));
    expect(onMark.mock.calls).toEqual([[{ add: [], remove: ['甲'] }]]);
    expect(chips()).toEqual(['乙']);
  });

  it('keep what was pressed meanwhile while an earlier change is being saved', async () => {
    const { onMark, comes } = show(null);
    let saved = () => {};
    onMark.mockImplementation(
      () =>
        new Promise((resolve) => {
          saved = () => resolve(null);
        }),
    );
    type('甲');
    fireEvent.keyDown(box(), { key: 'Enter' });
    const first = saved;
    fireEvent.click(choice('Read'));
    comes(pageNote({ tags: ['甲'] }));
    first();
    await Promise.resolve();
    expect([chips(), isDown('Read')]).toEqual([['甲'], true]);
  });

  it('take what is half typed when the reader goes elsewhere, not within', () => {
    const { onMark } = show(null);
    type('湘潭');
    fireEvent.focusOut(box(), { relatedTarget: choice('Read') });
    expect(onMark).not.toHaveBeenCalled();
    // A button went, and the focus with it: nobody went anywhere.
    fireEvent.focusOut(choice('Read'), { relatedTarget: null });
    expect(onMark).not.toHaveBeenCalled();
    fireEvent.focusOut(box(), { relatedTarget: document.body });
    expect(onMark.mock.calls).toEqual([[{ add: ['湘潭'], remove: [] }]]);
  });

  it('take what is half typed when the window is left', () => {
    const { onMark } = show(null);
    type('湘潭');
    fireEvent.focusOut(box(), { relatedTarget: null });
    expect(onMark.mock.calls).toEqual([[{ add: ['湘潭'], remove: [] }]]);
  });
});
