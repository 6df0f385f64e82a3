import { beforeEach, describe, expect, it } from 'vitest';
import { defaultMarkStyles } from '@/lib/model/mark-style';
import { highlightStyles } from '@/lib/paint/highlight-styles';
import { Painter } from '@/lib/paint/painter';

class FakeHighlight extends Set<AbstractRange> {
  priority = 0;
}
class FakeSheet {
  text = '';
  replaceSync(text: string): void {
    this.text = text;
  }
}

/** A document with a window of its own, as far as painting goes. */
function fakeDocument() {
  const highlights = new Map<string, FakeHighlight>();
  const theirs = new FakeSheet();
  const view = { CSS: { highlights }, Highlight: FakeHighlight, CSSStyleSheet: FakeSheet };
  const document = { defaultView: view as unknown, adoptedStyleSheets: [theirs] };
  return {
    document: document as unknown as Document,
    highlights,
    /** What we adopted beside the page's own. */
    ours: () => document.adoptedStyleSheets.filter((sheet) => sheet !== theirs),
    keepsTheirs: () => document.adoptedStyleSheets.includes(theirs),
    leave: () => Object.assign(document, { defaultView: null }),
  };
}

type Fake = ReturnType<typeof fakeDocument>;

const rangeIn = ({ document }: Fake) =>
  ({ startContainer: { ownerDocument: document } }) as unknown as AbstractRange;

let page: Fake;
let frame: Fake;
let painter: Painter;
beforeEach(() => {
  page = fakeDocument();
  frame = fakeDocument();
  painter = new Painter(page.document);
});

describe('Painter', () => {
  it('paints each range in the document that it stands in', () => {
    const [a, b, c] = [rangeIn(page), rangeIn(frame), rangeIn(page)];
    painter.paint('park', [a, b, c]);
    expect([...(page.highlights.get('pangzhu-park') ?? [])]).toEqual([a, c]);
    expect([...(frame.highlights.get('pangzhu-park') ?? [])]).toEqual([b]);
  });

  it('replaces what was painted so, also where nothing of it stands any more', () => {
    painter.paint('park', [rangeIn(page), rangeIn(frame)]);
    painter.paint('company', [rangeIn(page)]);
    const next = rangeIn(page);
    painter.paint('park', [next]);
    expect([...(page.highlights.get('pangzhu-park') ?? [])]).toEqual([next]);
    expect(page.highlights.has('pangzhu-company')).toBe(true);
    expect(frame.highlights.size).toBe(0);
    expect(frame.ours()).toEqual([]);
  });

  it('leaves highlights of other names and the page’s own style sheets alone', () => {
    const other = new FakeHighlight();
    page.highlights.set('search-results', other);
    painter.paint('park', [rangeIn(page)]);
    painter.clear();
    expect([...page.highlights]).toEqual([['search-results', other]]);
    expect(page.keepsTheirs()).toBe(true);
    expect(page.ours()).toEqual([]);
  });

  it('dresses a document once, as long as anything is painted in it', () => {
    painter.paint('park', [rangeIn(page)]);
    painter.paint('figure', [rangeIn(page)]);
    expect(page.ours()).toHaveLength(1);
    painter.paint('park', []);
    expect(page.ours()).toHaveLength(1);
    painter.paint('figure', []);
    expect(page.ours()).toEqual([]);
    painter.paint('park', []);
    expect(page.keepsTheirs()).toBe(true);
  });

  it('wears the colours that were chosen, in documents of before and after', () => {
    const colours = { ...defaultMarkStyles.colours, park: defaultMarkStyles.colours.person };
    painter.paint('park', [rangeIn(page)]);
    painter.wear(colours);
    painter.paint('park', [rangeIn(page), rangeIn(frame)]);
    const styles = highlightStyles(colours);
    expect(styles).not.toBe(highlightStyles(defaultMarkStyles.colours));
    const texts = [page, frame].flatMap((each) => each.ours().map(({ text }) => text));
    expect(texts).toEqual([styles, styles]);
  });

  it('lays a flash over figures, figures over names, and names over notes in no other way', () => {
    for (const paint of ['flash', 'figure', 'park', 'note-yellow'] as const) {
      painter.paint(paint, [rangeIn(page)]);
    }
    const at = (name: string) => page.highlights.get(`pangzhu-${name}`)?.priority ?? -1;
    expect(at('flash')).toBeGreaterThan(at('figure'));
    expect(at('figure')).toBeGreaterThan(at('park'));
    expect(at('park')).toBe(at('note-yellow'));
  });

  it('forgets a frame that went, and does not begin one that is gone already', () => {
    painter.paint('park', [rangeIn(frame)]);
    frame.highlights.clear();
    frame.leave();
    painter.paint('park', [rangeIn(page), rangeIn(frame)]);
    expect(frame.highlights.size).toBe(0);
    expect(page.highlights.size).toBe(1);
  });

  it('shows nothing until all ranges are made, and pauses on the way', () => {
    const ranges = Array.from({ length: 1_000 }, () => rangeIn(page));
    const steps = painter.paintSteps('park', ranges);
    let pauses = 0;
    while (!steps.next().done) {
      pauses += 1;
      expect(page.highlights.size).toBe(0);
    }
    expect(pauses).toBeGreaterThan(10);
    expect(page.highlights.get('pangzhu-park')?.size).toBe(1_000);
  });
});
