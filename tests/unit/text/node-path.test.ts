import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { nodeAt, nodePath } from '@/lib/text/node-path';
import { describeRange, resolveRange } from '@/lib/text/range-path';

const documentOf = (body: string) => new JSDOM(`<!doctype html>${body}`).window.document;

/** Every node below the document's element, and itself. */
function nodesOf(document: Document): Node[] {
  const walker = document.createTreeWalker(document, 4294967295);
  const nodes: Node[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) nodes.push(node);
  return nodes;
}

const page = `<body><p>甲<b>乙</b>丙<!-- 注 -->丁</p><x-note>戊</x-note><svg><g:a xmlns:g="u">己</g:a></svg>
<form><input name="parentNode"><input name="firstChild"><input name="nodeType"><p>庚</p></form></body>`;

describe('the path of a node', () => {
  it('leads back to it, for every text and element', () => {
    const document = documentOf(page);
    const nodes = nodesOf(document).filter(({ nodeType }) => nodeType === 1 || nodeType === 3);
    expect(nodes.length).toBeGreaterThan(20);
    const paths = nodes.map((node) => nodePath(node, document));
    expect(new Set(paths).size).toBe(nodes.length);
    for (const [i, path] of paths.entries()) {
      expect(nodeAt(path ?? '', document) === nodes[i], `${path}`).toBe(true);
    }
  });

  it('is what XPath means by it', () => {
    const document = documentOf(page);
    for (const node of nodesOf(document).filter(({ nodeType }) => nodeType === 3)) {
      const path = nodePath(node, document) ?? '';
      // HTML's names are matched without a namespace; those of SVG have one.
      if (path.includes('svg')) continue;
      const { singleNodeValue } = document.evaluate(path, document, null, 9, null);
      expect(singleNodeValue === node, path).toBe(true);
    }
    const ding = nodesOf(document).find(({ nodeValue }) => nodeValue === '丁') as Node;
    expect(nodePath(ding, document)).toBe('/html[1]/body[1]/p[1]/text()[3]');
  });

  it('is none for what is not in the document, nor for comments', () => {
    const document = documentOf(page);
    const loose = document.createElement('div');
    loose.append('辛');
    const shadow = document.body
      .appendChild(document.createElement('div'))
      .attachShadow({ mode: 'open' });
    shadow.append('壬');
    const comment = nodesOf(document).find(({ nodeType }) => nodeType === 8) as Node;
    for (const node of [loose, loose.firstChild, shadow.firstChild, comment, document]) {
      expect(nodePath(node as Node, document)).toBeNull();
    }
  });

  it('is none where it would be endless', () => {
    const document = documentOf('<body></body>');
    let inmost: Element = document.body;
    for (let i = 0; i < 3_000; i += 1) inmost = inmost.appendChild(document.createElement('div'));
    expect(nodePath(inmost, document)).toBeNull();
  });

  it.each([
    '',
    '/',
    '//p',
    '/html[1]/body[1]/p[0]',
    '/html[1]/body[1]/p[9]',
    '/html[1]/body[1]/p[1]/text()[1]/text()[1]',
    '/html[1]/body[1]/p[last()]',
    '/html[1]/body[1]/p[1]x',
    '/__proto__[1]',
    '/html[99999999]',
    '\ud800',
  ])('%j leads nowhere', (path) => {
    expect(nodeAt(path, documentOf(page))).toBeNull();
  });
});

describe('the path of a range', () => {
  const text = (document: Document, words: string) =>
    nodesOf(document).find(({ nodeValue }) => nodeValue === words) as Node;

  it('gives the range back while the page is the same', () => {
    const document = documentOf(page);
    const range = document.createRange();
    range.setStart(text(document, '甲'), 0);
    range.setEnd(text(document, '戊'), 1);
    const path = describeRange([range], document);
    expect(path).toEqual({
      start: { path: '/html[1]/body[1]/p[1]/text()[1]', offset: 0 },
      end: { path: '/html[1]/body[1]/x-note[1]/text()[1]', offset: 1 },
    });
    expect(String(path && resolveRange(path, documentOf(page)))).toBe('甲乙丙丁戊');
  });

  it('gives none where the nodes or offsets are gone', () => {
    const document = documentOf(page);
    const path = { start: { path: '/html[1]/body[1]/p[1]/text()[1]', offset: 0 } };
    const end = (offset: number, p = 1) => ({ path: `/html[1]/body[1]/p[${p}]/text()[1]`, offset });
    expect(resolveRange({ ...path, end: end(2) }, document)).toBeNull();
    expect(resolveRange({ ...path, end: end(0, 5) }, document)).toBeNull();
    expect(describeRange([], document)).toBeNull();
  });
});
