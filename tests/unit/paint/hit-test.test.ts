import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { offsetAtPoint, pointOf } from '@/lib/paint/hit-test';
import type { PageText } from '@/lib/text/page-text';

/** One line of `length` characters, ten pixels wide and twenty high each, that begins at 100, 50. */
function line(length: number) {
  const node = document.createTextNode('字'.repeat(length));
  const text = {
    offsetAt: (at: Node, offset: number) =>
      at === node && offset >= 0 && offset < length ? offset : null,
    toRanges: (start: number, end: number) =>
      Array.from({ length: Math.max(0, end - start) }, (_, i) => ({
        getClientRects: () => [
          { left: 100 + (start + i) * 10, right: 110 + (start + i) * 10, top: 50, bottom: 70 },
        ],
      })),
  } as unknown as PageText;
  return { node, text };
}

let caret: { offsetNode: Node; offset: number } | null;
beforeEach(() => {
  Object.assign(document, { caretPositionFromPoint: () => caret });
});
afterEach(() => {
  Reflect.deleteProperty(document, 'caretPositionFromPoint');
});

const at = (text: PageText, x: number, y: number) =>
  offsetAtPoint(text, { document, x, y, shadowRoots: [] });

describe('offsetAtPoint', () => {
  const { node, text } = line(4);

  it.each([
    ['the first half of a character', 1, 112, 1],
    ['the second half, where the caret stands behind it', 2, 118, 1],
    ['the last character', 4, 138, 3],
    ['its very edges', 0, 100, 0],
  ])('finds %s', (_, offset, x, expected) => {
    caret = { offsetNode: node, offset };
    expect(at(text, x, 60)).toBe(expected);
  });

  it.each([
    ['beyond the line’s end', 4, 141, 60],
    ['before its beginning', 0, 99, 60],
    ['above it', 1, 112, 49],
    ['below it', 1, 112, 71],
  ])('finds nothing %s, where the caret is the nearest', (_, offset, x, y) => {
    caret = { offsetNode: node, offset };
    expect(at(text, x, y)).toBeNull();
  });

  it.each([
    ['no caret', () => null],
    ['a picture', () => ({ offsetNode: document.createElement('img'), offset: 0 })],
    ['another text', () => ({ offsetNode: document.createTextNode('字'), offset: 0 })],
  ])('finds nothing on %s', (_, made) => {
    caret = made();
    expect(at(text, 102, 60)).toBeNull();
  });

  it('finds nothing in an element, though a text claims it', () => {
    caret = { offsetNode: document.createElement('p'), offset: 0 };
    const greedy = { ...text, offsetAt: () => 0 } as unknown as PageText;
    expect(at(greedy, 102, 60)).toBeNull();
  });
});

describe('pointOf', () => {
  const event = (path: unknown[], view: unknown) =>
    ({ composedPath: () => path, view, clientX: 3, clientY: 4 }) as unknown as MouseEvent;

  it('is of the document that was pointed at, with the shadow roots on the way', () => {
    const root = document.createElement('div').attachShadow({ mode: 'open' });
    const link = document.createElement('a');
    const frame = document.implementation.createHTMLDocument('');
    expect(
      pointOf(event([link, root, document.body, document], { document: frame }), document),
    ).toEqual({ document: frame, x: 3, y: 4, shadowRoots: [root] });
  });

  it('is of the page where the event has no window', () => {
    expect(pointOf(event([], null), document).document).toBe(document);
  });
});
