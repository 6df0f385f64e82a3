import { type ComponentChild, render } from 'preact';

/**
 * Draws into an element that a page's HTML has filled already with what will be drawn: what is there is used, and keeps the
 * focus and what was typed.
 */
export function takeOver(drawn: ComponentChild, root: Element): void {
  // Preact would put its elements before the white space between them, and what is moved loses the focus.
  const nodes = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_COMMENT);
  const between: ChildNode[] = [];
  while (nodes.nextNode()) between.push(nodes.currentNode as ChildNode);
  for (const node of between) node.remove();
  render(drawn, root);
}
