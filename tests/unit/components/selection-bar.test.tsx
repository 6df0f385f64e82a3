import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SelectionBar } from '@/components/in-page/selection-bar';
import { speak } from '../../support/i18n';
import { keyByReader, pressByReader } from './trusted-events';

function show() {
  const calls = {
    onSave: vi.fn(),
    onAnnotate: vi.fn(),
    onTag: vi.fn(),
    onCopy: vi.fn(),
  };
  const shortcuts = { save: 'Alt+Shift+S', 'save-blue': 'Alt+Shift+3', tag: 'Ctrl+Shift+7' };
  render(<SelectionBar colour="green" shortcuts={shortcuts} {...calls} />);
  return { ...calls, buttons: screen.getAllByRole('button') as HTMLButtonElement[] };
}

beforeEach(() => speak('en'));
afterEach(cleanup);

describe('SelectionBar', () => {
  it('does what the reader presses', () => {
    const { onSave, onAnnotate, onTag, onCopy } = show();
    pressByReader(screen.getByRole('button', { name: 'Save' }));
    pressByReader(screen.getByRole('button', { name: 'Save as “Lead”' }));
    pressByReader(screen.getByRole('button', { name: 'Save with a note' }));
    pressByReader(screen.getByRole('button', { name: 'Save with tags' }));
    pressByReader(screen.getByRole('button', { name: 'Copy with its source' }));
    expect(onSave.mock.calls).toEqual([['green'], ['pink']]);
    expect(onAnnotate).toHaveBeenCalledOnce();
    expect(onTag).toHaveBeenCalledOnce();
    expect(onCopy).toHaveBeenCalledOnce();
  });

  it('does nothing on events that the page made up', () => {
    const { buttons, ...calls } = show();
    for (const button of buttons) {
      fireEvent.click(button);
      button.click();
      fireEvent.keyDown(button, { key: 'Enter' });
      fireEvent.keyDown(button, { key: 'Escape' });
    }
    for (const call of Object.values(calls)) expect(call).not.toHaveBeenCalled();
  });

  it('is one stop in the tab order, and the arrow keys go round it', () => {
    const { buttons } = show();
    const stops = () => buttons.filter(({ tabIndex }) => tabIndex === 0);
    const [first, second] = buttons as [HTMLButtonElement, HTMLButtonElement];
    expect(stops()).toEqual([first]);
    first.focus();
    keyByReader(first, 'ArrowRight');
    expect(document.activeElement).toBe(second);
    expect(stops()).toEqual([second]);
    keyByReader(second, 'ArrowLeft');
    keyByReader(first, 'ArrowLeft');
    expect(document.activeElement).toBe(buttons.at(-1));
    keyByReader(buttons.at(-1) as Element, 'Home');
    expect(document.activeElement).toBe(first);
  });

  it('takes no text: the page hears every key', () => {
    show();
    expect(document.querySelector('input, textarea, [contenteditable]')).toBeNull();
  });

  it('names every control and tells the shortcut', () => {
    const { buttons } = show();
    expect(screen.getByRole('toolbar', { name: 'Save the selection' })).toBeTruthy();
    expect(buttons.map((button) => button.title)).toEqual([
      'Save as “Figure” (Alt+Shift+S)',
      'Save as “Quote”',
      'Save as “Figure”',
      'Save as “Question” (Alt+Shift+3)',
      'Save as “Lead”',
      'Save with a note',
      'Save with tags (Ctrl+Shift+7)',
      'Copy with its source',
    ]);
    expect(buttons.map((button) => button.getAttribute('aria-keyshortcuts'))).toEqual([
      'Alt+Shift+S',
      null,
      null,
      'Alt+Shift+3',
      null,
      null,
      'Ctrl+Shift+7',
      null,
    ]);
  });
});
