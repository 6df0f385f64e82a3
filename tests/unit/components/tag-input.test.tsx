import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { TagInput } from '@/components/tag-input';
import { limits } from '@/lib/model/note';
import { speak } from '../../support/i18n';

let current: { tags: readonly string[]; typed: string };

function Holder() {
  const [held, setHeld] = useState(current);
  current = held;
  return <TagInput {...held} known={[]} onChange={(tags, typed) => setHeld({ tags, typed })} />;
}

function show(tags: readonly string[] = []): HTMLInputElement {
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
