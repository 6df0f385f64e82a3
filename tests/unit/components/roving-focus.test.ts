import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { moveFocus } from '@/components/parts/roving-focus';

let group: HTMLElement;
beforeEach(() => {
  document.body.innerHTML =
    '<div><button>甲</button><i tabindex="0">x</i><button>乙</button><button>丙</button></div>';
  group = document.body.firstElementChild as HTMLElement;
});
afterEach(() => {
  document.body.innerHTML = '';
});

const buttons = () => [...group.querySelectorAll('button')];

/** Presses a key on a control; whose turn it is now, and whether the browser may still act on the key. */
function press(from: Element, key: string) {
  let moved: HTMLElement | null = null;
  const hear = (event: KeyboardEvent) => {
    moved = moveFocus(event, group);
  };
  group.addEventListener('keydown', hear, { once: true });
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
  from.dispatchEvent(event);
  return [(moved as HTMLElement | null)?.textContent ?? null, event.defaultPrevented];
}

describe('moveFocus', () => {
  it.each([
    ['甲', 'ArrowRight', '乙'],
    ['甲', 'ArrowDown', '乙'],
    ['丙', 'ArrowRight', '甲'],
    ['乙', 'ArrowLeft', '甲'],
    ['甲', 'ArrowUp', '丙'],
    ['乙', 'Home', '甲'],
    ['甲', 'End', '丙'],
  ])('from %s by %s to %s, which alone is in the tab order then', (from, key, to) => {
    const control = buttons().find(({ textContent }) => textContent === from) as Element;
    expect(press(control, key)).toEqual([to, true]);
    expect(document.activeElement?.textContent).toBe(to);
    const stops = buttons().filter(({ tabIndex }) => tabIndex === 0);
    expect(stops.map(({ textContent }) => textContent)).toEqual([to]);
  });

  it('leaves other keys, and what is none of its controls, to the browser', () => {
    const [first] = buttons() as [HTMLButtonElement];
    first.focus();
    expect(press(first, 'a')).toEqual([null, false]);
    expect(press(group.querySelector('i') as Element, 'ArrowRight')).toEqual([null, false]);
    expect(document.activeElement).toBe(first);
  });
});
