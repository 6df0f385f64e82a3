import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { NoteEditor } from '@/components/notes/note-editor';
import type { Problem } from '@/components/parts/problem';
import { limits, type NoteBody } from '@/lib/model/note';
import { speak } from '../../support/i18n';

const empty: NoteBody = { comment: '', tags: [], colour: 'yellow' };

interface Setting {
  body?: NoteBody;
  stored?: NoteBody;
  saving?: boolean;
  problem?: Problem;
}

function show({ body = empty, stored = empty, saving = false, problem }: Setting = {}) {
  const calls = { onDraft: vi.fn(), onSave: vi.fn(), onCancel: vi.fn(), onCopy: vi.fn() };
  render(
    <NoteEditor
      quote="总投资4.85亿元"
      body={body}
      stored={stored}
      knownTags={['苏州工业园区', '工业', 'PDF', '待核实']}
      saving={saving}
      problem={problem ?? null}
      {...calls}
    />,
  );
  return {
    ...calls,
    comment: screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Note' }),
    tag: screen.getByRole<HTMLInputElement>('combobox', { name: 'Tags' }),
  };
}

const type = (field: Element, value: string) => fireEvent.input(field, { target: { value } });
const press = (field: Element, key: string, more: KeyboardEventInit = {}) =>
  fireEvent.keyDown(field, { key, ...more });
const offered = () => screen.queryAllByRole('option').map((option) => option.textContent);

beforeEach(() => speak('en'));
afterEach(cleanup);

describe('NoteEditor', () => {
  it('is ready to write in', () => {
    const { comment } = show();
    expect(document.activeElement).toBe(comment);
  });

  it('saves what is written on Ctrl+Enter, with the tag that is still being typed', () => {
    const { comment, tag, onSave } = show();
    type(comment, '核实');
    fireEvent.click(screen.getByRole('radio', { name: 'Lead' }));
    type(tag, ' 招商 ');
    press(tag, 'Enter', { ctrlKey: true });
    expect(onSave.mock.calls).toEqual([[{ comment: '核实', tags: ['招商'], colour: 'pink' }]]);
  });

  it('tells of every change', () => {
    const { comment, tag, onDraft } = show();
    type(comment, '甲');
    type(tag, '乙');
    press(tag, 'Enter');
    expect(onDraft.mock.calls.map(([body]) => body)).toEqual([
      { ...empty, comment: '甲' },
      // A tag half typed is kept too.
      { ...empty, comment: '甲', tags: ['乙'] },
      { ...empty, comment: '甲', tags: ['乙'] },
    ]);
  });

  it('keeps its own keys from the browser, and no others', () => {
    const { comment } = show();
    type(comment, '甲');
    expect(press(comment, 'Enter', { ctrlKey: true })).toBe(false);
    expect(press(comment, 'Enter')).toBe(true);
    expect(press(comment, 'a', { ctrlKey: true })).toBe(true);
    expect(press(comment, 'Escape')).toBe(false);
  });

  it('leaves at once on Escape when nothing is written', () => {
    const { comment, onCancel } = show();
    press(comment, 'Escape');
    expect(onCancel).toHaveBeenCalledOnce();
  });

  it.each([
    ['a note', (fields: ReturnType<typeof show>) => type(fields.comment, '核实')],
    [
      'a tag',
      (fields: ReturnType<typeof show>) => {
        type(fields.tag, '招商');
        press(fields.tag, 'Enter');
      },
    ],
  ])('asks before %s is thrown away', (_, write) => {
    const fields = show();
    write(fields);
    press(fields.comment, 'Escape');
    expect(fields.onCancel).not.toHaveBeenCalled();
    const question = screen.getByRole('alertdialog');
    expect(document.activeElement?.textContent).toBe('Keep writing');
    // Wherever the keys go by now, one Escape too many throws nothing away.
    for (const place of [question, fields.comment]) {
      press(place, 'Escape');
      expect(screen.queryByRole('alertdialog')).toBeNull();
      expect(document.activeElement).toBe(fields.comment);
      press(fields.comment, 'Escape');
    }
    fireEvent.click(screen.getByRole('button', { name: 'Discard' }));
    expect(fields.onCancel).toHaveBeenCalledOnce();
  });

  it('does not ask about what is stored already', () => {
    const stored = { ...empty, comment: '旧', tags: ['甲'] };
    const { comment, onCancel } = show({ body: stored, stored });
    press(comment, 'Escape');
    expect(onCancel).toHaveBeenCalledOnce();
  });

  it('asks about a draft that was never stored', () => {
    const { comment, onCancel } = show({ body: { ...empty, comment: '昨天写的' } });
    press(comment, 'Escape');
    expect(onCancel).not.toHaveBeenCalled();
  });

  it('says why nothing was saved, and gives the text out', () => {
    const { onCopy } = show({
      body: { ...empty, comment: '核实', tags: ['甲', '乙'] },
      problem: 'quota',
    });
    expect(screen.getByRole('alert').textContent).toContain('The disk is full');
    fireEvent.click(screen.getByRole('button', { name: 'Copy text' }));
    expect(onCopy.mock.calls).toEqual([['核实\n甲 乙']]);
  });

  it('saves once at a time', () => {
    const { comment, onSave } = show({ saving: true });
    press(comment, 'Enter', { ctrlKey: true });
    expect(onSave).not.toHaveBeenCalled();
  });

  it('does not save a note that is too long, and says by how much', () => {
    const { comment, onSave } = show();
    type(comment, '字'.repeat(limits.comment + 7));
    expect(screen.getByRole('alert').textContent).toBe('Too long by 7');
    press(comment, 'Enter', { ctrlKey: true });
    expect(onSave).not.toHaveBeenCalled();
  });

  it('leaves the keys of an input method alone', () => {
    const { comment, tag, onSave, onCancel, onDraft } = show();
    type(tag, 'zhao');
    onDraft.mockClear();
    press(tag, 'Enter', { isComposing: true });
    press(comment, 'Enter', { isComposing: true, ctrlKey: true });
    press(comment, 'Escape', { isComposing: true });
    for (const call of [onSave, onCancel, onDraft]) expect(call).not.toHaveBeenCalled();
  });
});

describe('its tags', () => {
  it.each(['Enter', ',', '，', ';', '；'])('are added with %s', (key) => {
    const { tag, onDraft } = show();
    type(tag, '招商');
    press(tag, key);
    expect(onDraft.mock.lastCall?.[0].tags).toEqual(['招商']);
    expect(tag.value).toBe('');
  });

  it('are taken away with Backspace in the empty box, or with their button', () => {
    const { tag, onDraft } = show({ body: { ...empty, tags: ['甲', '乙', '丙'] } });
    press(tag, 'Backspace');
    fireEvent.click(screen.getByRole('button', { name: 'Remove tag “甲”' }));
    expect(onDraft.mock.lastCall?.[0].tags).toEqual(['乙']);
    type(tag, '丁');
    press(tag, 'Backspace');
    expect(screen.queryByRole('button', { name: 'Remove tag “乙”' })).not.toBeNull();
  });

  it('are suggested by any part of them, whatever the case or width', () => {
    const { tag } = show({ body: { ...empty, tags: ['待核实'] } });
    expect(offered()).toEqual(['苏州工业园区', '工业', 'PDF']);
    type(tag, '工业园');
    expect(offered()).toEqual(['苏州工业园区']);
    type(tag, 'ｐｄ');
    expect(offered()).toEqual(['PDF']);
    type(tag, '无');
    expect(offered()).toEqual([]);
  });

  it('are chosen from the suggestions by arrow keys or by a click', () => {
    const { tag, onDraft } = show();
    type(tag, '工业');
    press(tag, 'ArrowDown');
    press(tag, 'ArrowDown');
    expect(tag.getAttribute('aria-activedescendant')).toBe(screen.getAllByRole('option')[1]?.id);
    press(tag, 'Enter');
    fireEvent.click(screen.getByRole('option', { name: 'PDF' }));
    expect(onDraft.mock.lastCall?.[0].tags).toEqual(['工业', 'PDF']);
  });

  it('are ordinary strings, whatever they are', () => {
    const { tag, onDraft } = show();
    for (const text of ['__proto__', 'constructor', '<b>', '=1+1']) {
      type(tag, text);
      press(tag, 'Enter');
    }
    expect(onDraft.mock.lastCall?.[0].tags).toEqual(['__proto__', 'constructor', '<b>', '=1+1']);
    expect(document.querySelector('b')).toBeNull();
  });

  it('are neither empty nor twice there nor too long', () => {
    const { tag, onDraft, onSave } = show({ body: { ...empty, tags: ['甲'] } });
    for (const text of ['', '  ', '甲']) {
      type(tag, text);
      press(tag, 'Enter');
    }
    expect(onDraft.mock.lastCall?.[0].tags).toEqual(['甲']);
    type(tag, '长'.repeat(limits.tag + 1));
    press(tag, 'Enter');
    press(tag, 'Enter', { ctrlKey: true });
    expect(screen.getByRole('alert').textContent).toContain('at most 100');
    expect(onDraft.mock.lastCall?.[0].tags).toEqual(['甲']);
    expect(onSave).not.toHaveBeenCalled();
  });
});
