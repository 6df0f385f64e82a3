import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { TagInput } from '@/components/notes/tag-input';
import { limits } from '@/lib/model/note';
import { speak } from '../../support/i18n';

let current: { tags: readonly string[]; typed: string };
let known: readonly string[];

function Holder() {
  const [held, setHeld] = useState(current);
  current = held;
  return <TagInput {...held} known={known} onChange={(tags, typed) => setHeld({ tags, typed })} />;
}

function show(tags: readonly string[] = [], used: readonly string[] = []): HTMLInputElement {
  known = used;
  current = { tags, typed: '' };
  render(<Holder />);
  return screen.getByRole<HTMLInputElement>('combobox', { name: 'Tags' });
}

const type = (box: Element, value: string, more: InputEventInit = {}) =>
  fireEvent.input(box, { target: { value }, ...more });
/** @returns whether the box takes the text itself */
const paste = (box: Element, text: string) =>
  fireEvent.paste(box, { clipboardData: { getData: () => text } });

const long = '长'.repeat(limits.tag + 1);

beforeEach(() => speak('en'));
afterEach(cleanup);

describe('a separator that comes as text', () => {
  it.each([
    ['甲，', ['甲'], ''],
    ['甲，乙', ['甲'], '乙'],
    ['甲、乙', ['甲'], '乙'],
    ['甲,乙;丙；丁', ['甲', '乙', '丙'], '丁'],
    ['甲\u2028乙', ['甲'], '乙'],
    [' 甲 ，\u3000乙 ', ['甲'], '乙'],
    ['，、,甲，，', ['甲'], ''],
    ['甲，甲，', ['甲'], ''],
    ['，', [], ''],
    ['甲 乙', [], '甲 乙'],
    ['甲 ', [], '甲 '],
    // Nothing is thrown away for being too long: it stays, with the complaint.
    [`甲，${long}，`, [], `甲，${long}，`],
  ])('%j', (value, tags, typed) => {
    const box = show();
    type(box, value);
    expect(current).toEqual({ tags, typed });
    expect(box.value).toBe(typed);
  });

  it('adds to the tags that are there', () => {
    type(show(['甲']), '乙、甲、丙');
    expect(current).toEqual({ tags: ['甲', '乙'], typed: '丙' });
  });

  it('waits for the end of a composition', () => {
    const box = show();
    type(box, '甲，乙', { isComposing: true });
    expect(current).toEqual({ tags: [], typed: '甲，乙' });
    fireEvent.compositionEnd(box);
    expect(current).toEqual({ tags: ['甲'], typed: '乙' });
  });

  it('adds what is typed by its key', () => {
    const box = show();
    type(box, '甲');
    fireEvent.keyDown(box, { key: '、' });
    expect(current).toEqual({ tags: ['甲'], typed: '' });
  });
});

describe('a paste', () => {
  it.each([
    ['甲，乙', ['甲', '乙']],
    ['甲、乙;丙', ['甲', '乙', '丙']],
    ['甲\r\n\r\n 乙 \r\n', ['甲', '乙']],
  ])('of the list %j gives tags', (text, tags) => {
    const box = show();
    expect(paste(box, text)).toBe(false);
    expect(current).toEqual({ tags, typed: '' });
  });

  it('goes where the selection is', () => {
    const box = show();
    type(box, '湘旧区');
    box.setSelectionRange(1, 2);
    paste(box, '潭，园');
    expect(current).toEqual({ tags: ['湘潭', '园区'], typed: '' });
  });

  it.each(['甲 乙', '', `甲，${long}`])('of %j is left to the box', (text) => {
    expect(paste(show(), text)).toBe(true);
    expect(current).toEqual({ tags: [], typed: '' });
  });
});

describe('the keys of the box', () => {
  const used = ['工业园区', '招商', '苏州园区'];
  const marked = () =>
    screen.queryAllByRole('option', { selected: true }).map(({ textContent }) => textContent);
  /** @returns whether the key went on to the editor around it */
  const press = (box: Element, key: string, more: KeyboardEventInit = {}) => {
    let heard = false;
    const hear = () => {
      heard = true;
    };
    document.addEventListener('keydown', hear, { once: true });
    fireEvent.keyDown(box, { key, ...more });
    document.removeEventListener('keydown', hear);
    return heard;
  };

  it('go through the suggestions and round again, by way of what is typed', () => {
    const box = show([], used);
    type(box, '园区');
    const seen = ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowUp'].map((key) => {
      press(box, key);
      return marked()[0] ?? null;
    });
    expect(seen).toEqual(['工业园区', '苏州园区', null, '苏州园区', '工业园区']);
    press(box, 'Enter');
    expect(current).toEqual({ tags: ['工业园区'], typed: '' });
    expect(marked()).toEqual([]);
  });

  it('add what is typed where no suggestion is marked, and never more than a tag may hold', () => {
    const box = show([], used);
    type(box, '园区');
    press(box, 'Enter');
    expect(current).toEqual({ tags: ['园区'], typed: '' });
    type(box, long);
    press(box, 'Enter');
    expect(current).toEqual({ tags: ['园区'], typed: long });
    expect(screen.getByRole('alert').textContent).toContain(String(limits.tag));
  });

  it('forget the marked suggestion when something else is typed', () => {
    const box = show([], used);
    press(box, 'ArrowDown');
    type(box, '招');
    expect(marked()).toEqual([]);
    press(box, 'Enter');
    expect(current.tags).toEqual(['招']);
  });

  it('take the last tag away in an empty box, and characters in another', () => {
    const box = show(['甲', '乙']);
    type(box, '丙');
    press(box, 'Backspace');
    expect(current.tags).toEqual(['甲', '乙']);
    type(box, '');
    press(box, 'Backspace');
    expect(current.tags).toEqual(['甲']);
  });

  it('empty the box by Escape, and leave the editor only by the next one', () => {
    const box = show(['甲'], used);
    type(box, '园');
    expect(press(box, 'Escape')).toBe(false);
    expect(current).toEqual({ tags: ['甲'], typed: '' });
    press(box, 'ArrowDown');
    expect(press(box, 'Escape')).toBe(false);
    expect(marked()).toEqual([]);
    expect(press(box, 'Escape')).toBe(true);
    expect(current.tags).toEqual(['甲']);
  });

  it('are the editor’s with Control, and the input method’s while it is open', () => {
    const box = show();
    type(box, '甲');
    for (const more of [{ ctrlKey: true }, { metaKey: true }, { isComposing: true }]) {
      fireEvent.keyDown(box, { key: 'Enter', ...more });
    }
    expect(current).toEqual({ tags: [], typed: '甲' });
  });
});

describe('the mouse', () => {
  it('adds a suggestion, and takes any tag away', () => {
    show(['甲', '乙'], ['丙']);
    fireEvent.click(screen.getByRole('option', { name: '丙' }));
    expect(current.tags).toEqual(['甲', '乙', '丙']);
    fireEvent.click(screen.getByRole('button', { name: 'Remove tag “乙”' }));
    expect(current.tags).toEqual(['甲', '丙']);
  });
});

describe('a tag that is taken away', () => {
  it('by key leaves the focus in the box, by mouse where it is', () => {
    const box = show(['甲', '乙']);
    const remove = (name: string) => screen.getByRole('button', { name: `Remove tag “${name}”` });
    fireEvent.click(remove('甲'), { detail: 1 });
    expect([current.tags, document.activeElement === box]).toEqual([['乙'], false]);
    fireEvent.click(remove('乙'), { detail: 0 });
    expect([current.tags, document.activeElement === box]).toEqual([[], true]);
  });
});
