// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { limitDepth } from '@/scripts/annotate/depth';
import { SavedPages } from '@/scripts/annotate/saved-pages';

const pages = new SavedPages();

function depthOf(node: Node): number {
  let deepest = 0;
  for (let child = node.firstChild; child; child = child.nextSibling) {
    deepest = Math.max(deepest, depthOf(child));
  }
  return 1 + deepest;
}

describe('a page', () => {
  it.each([
    ['of ordinary depth', '<div><p>园区<br><img src="a>b"><b>项目</b></p></div>'],
    ['of paragraphs that are not closed', '<p>园区'.repeat(2000)],
    ['of list items that are not closed', `<ul>${'<li>园区'.repeat(2000)}</ul>`],
    ['of many elements in a row', '<div>园区</div>'.repeat(2000)],
    ['with tags in a script', `<script>${'"<div>"'.repeat(2000)}</script><p>园区`],
    ['with tags in a comment', `<!--${'<div>'.repeat(2000)}--><p>园区`],
    ['of stray closing tags', '</div></p>'.repeat(2000)],
    ['of nothing', ''],
  ])('%s stays as it is', (_, html) => {
    expect(limitDepth(html)).toBe(html);
  });

  it.each([
    ['divisions', '<div>', '</div>'],
    ['inline elements', '<b><i>', '</i></b>'],
    ['tables', '<table><tr><td>', '</td></tr></table>'],
    ['elements never closed', '<section class="a>b">', ''],
  ])('of three thousand %s keeps its text and loses its depth', (_, opening, closing) => {
    const html = `<div>甲</div>${opening.repeat(3000)}<p>园区</p><p>项目</p>${closing.repeat(3000)}<div>乙</div>`;
    const { body } = pages.parse(html);
    expect(depthOf(body)).toBeLessThan(800);
    expect(body.textContent).toBe('甲园区项目乙');
    expect(body.innerHTML).toContain('<p>园区</p><p>项目</p>');
  });

  it('closes what it left out', () => {
    const html = `${'<div>'.repeat(511)}<div><em>甲</em></div><div>乙</div>${'</div>'.repeat(511)}<p>丙</p>`;
    const { body } = pages.parse(html);
    expect(body.textContent).toBe('甲乙丙');
    expect(body.lastElementChild?.tagName).toBe('P');
  });
});
