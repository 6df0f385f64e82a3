// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPageText } from '@/lib/text/read-page-text';
import { cases } from './page-text.cases';

function bodyOf(html: string): HTMLElement {
  return new DOMParser().parseFromString(`<body>${html}`, 'text/html').body;
}

/** Cuts every text node of `root` into nodes of one character. */
function splitTexts(root: Node): void {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts) {
    let rest = text;
    while (rest.length > 1) rest = rest.splitText(1);
  }
}

function textNodes(root: Node): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  return texts;
}

describe.each(cases)('$name', ({ html, text }) => {
  it('reads the text', () => {
    expect(readPageText(bodyOf(html)).text).toBe(text);
  });

  it('reads the same from text nodes of one character', () => {
    const body = bodyOf(html);
    splitTexts(body);
    expect(readPageText(body).text).toBe(text);
  });

  it('gives every span back from the ranges that cover it', () => {
    const body = bodyOf(html);
    splitTexts(body);
    const page = readPageText(body);
    for (let start = 0; start < text.length; start += 1) {
      for (let end = start + 1; end <= text.length; end += 1) {
        const span = text.slice(start, end);
        if (/^\s|\s$/.test(span)) continue;
        const ranges = page.toRanges(start, end);
        const whole = body.ownerDocument.createRange();
        const [first, last] = [ranges[0], ranges.at(-1)] as [Range, Range];
        whole.setStart(first.startContainer, first.startOffset);
        whole.setEnd(last.endContainer, last.endOffset);
        expect(page.fromRange(whole)).toEqual({ start, end });
        expect(ranges.join('').replace(/\s/g, '')).toBe(span.replace(/\s/g, ''));
      }
    }
  });

  it('changes nothing', () => {
    const body = bodyOf(html);
    const before = body.innerHTML;
    readPageText(body).toRanges(0, text.length);
    expect(body.innerHTML).toBe(before);
  });
});

describe('ranges', () => {
  it('cover none of what stands between the nodes and is not read', () => {
    const body = bodyOf('<p>甲<button>按钮</button>乙</p>');
    const page = readPageText(body);
    expect(page.text).toBe('甲乙');
    expect(page.toRanges(0, 2).map(String)).toEqual(['甲', '乙']);
  });

  it('are read by the elements they begin and end in', () => {
    const body = bodyOf('<p>甲乙</p><p>丙丁</p>');
    const page = readPageText(body);
    const range = body.ownerDocument.createRange();
    range.selectNodeContents(body);
    expect(page.fromRange(range)).toEqual({ start: 0, end: 6 });
    range.setStart(body, 1);
    expect(page.fromRange(range)).toEqual({ start: 4, end: 6 });
  });

  it('that hold none of the text are none', () => {
    const body = bodyOf('<p>甲乙</p><p id="x">丙丁</p>');
    const [first] = textNodes(body);
    const page = readPageText(body, (node) => node === first);
    const range = body.ownerDocument.createRange();
    range.selectNodeContents(body.querySelector('#x') as Element);
    expect(page.fromRange(range)).toBeNull();
    range.setStart(first as Text, 1);
    range.collapse(true);
    expect(page.fromRange(range)).toBeNull();
  });

  it('of another tree are none', () => {
    const page = readPageText(bodyOf('<p>甲乙</p>'));
    const range = document.createRange();
    range.selectNodeContents(document.createTextNode('丙丁'));
    expect(page.fromRange(range)).toBeNull();
  });

  it('pass over a node that the page has shortened since', () => {
    const body = bodyOf('<p>甲乙丙</p><p>丁戊</p>');
    const page = readPageText(body);
    (textNodes(body)[0] as Text).data = '甲';
    expect(page.toRanges(0, page.text.length).map(String)).toEqual(['丁戊']);
  });
});

describe('offsets', () => {
  it('are found from a place of the page and only from one that was read', () => {
    const body = bodyOf('<p>甲 <b>乙</b></p>\n<p>丙</p>');
    const page = readPageText(body);
    const [first, second, between, last] = textNodes(body) as [Text, Text, Text, Text];
    expect(page.text).toBe('甲 乙\n\n丙');
    expect(page.offsetAt(first, 0)).toBe(0);
    expect(page.offsetAt(first, 1)).toBe(1);
    expect(page.offsetAt(second, 0)).toBe(2);
    expect(page.offsetAt(last, 0)).toBe(5);
    expect(page.offsetAt(between, 0)).toBeNull();
    expect(page.offsetAt(last, 1)).toBeNull();
  });
});

it('reads what is included only, and still parts its blocks', () => {
  const body = bodyOf('<p>甲</p><p>乙</p><p>丙</p>');
  const [first, , last] = textNodes(body);
  expect(readPageText(body, (node) => node === first || node === last).text).toBe('甲\n\n丙');
});

it('reads a form whose controls are named after properties', () => {
  const names = ['parentNode', 'firstChild', 'nextSibling', 'nodeType', 'tagName', 'getAttribute'];
  const controls = names.map((name) => `<input name="${name}">`).join('');
  const body = bodyOf(`<form>${controls}<p>甲乙</p></form><p>丙</p>`);
  expect(readPageText(body).text).toBe('甲乙\n\n丙');
});

it('finds any span again in any markup', () => {
  const piece = fc.oneof(
    fc.constantFrom('湘潭', 'a b', ' ', '\n', '　', '，', '\u200b', '\ud83d', '<', '<br>', '<wbr>'),
    fc.constantFrom(
      '<p>',
      '</p>',
      '<b>',
      '</b>',
      '<ruby>龙<rt>long</rt></ruby>',
      '<pre>a\nb</pre>',
    ),
    fc.string({ maxLength: 5, unit: 'grapheme' }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), fc.nat(), fc.nat(), (pieces, a, b) => {
      const body = bodyOf(pieces.join(''));
      const page = readPageText(body);
      expect(page.text).not.toMatch(/^\s|\s$|\n{3}| {2}/);
      const start = a % (page.text.length + 1);
      const end = start + (b % (page.text.length - start + 1));
      const ranges = page.toRanges(start, end);
      const bare = (text: string) => text.replace(/[\s\u3000]/g, '');
      expect(bare(ranges.join(''))).toBe(bare(page.text.slice(start, end)));
    }),
    { numRuns: 300 },
  );
});
