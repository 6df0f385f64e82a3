/**
 * What a person sees and does, for scripts and browser tests. Our controls in a page stand in closed shadow roots, which a
 * page's scripts (and so Playwright's selectors) cannot enter; the accessibility tree can, as a screen reader does.
 */
import type { CDPSession, Page } from '@playwright/test';

interface AccessibleNode {
  readonly nodeId: string;
  readonly parentId?: string;
  readonly role?: { readonly value?: string };
  readonly name?: { readonly value?: string };
  readonly backendDOMNodeId?: number;
  readonly ignored?: boolean;
}

export interface Seen {
  readonly name: string;
  /** In CSS pixels of the viewport. */
  readonly box: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  };
}

/** Everything of that role on the page whose accessible name holds `name`, wherever it stands. */
export async function seeAll(
  page: Page,
  role: string,
  name: string | RegExp = '',
): Promise<Seen[]> {
  const session = await page.context().newCDPSession(page);
  try {
    const { nodes } = (await session.send('Accessibility.getFullAXTree')) as {
      nodes: AccessibleNode[];
    };
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    const seen: Seen[] = [];
    for (const node of nodes) {
      const text = node.name?.value ?? '';
      const named = typeof name === 'string' ? text.includes(name) : name.test(text);
      if (node.ignored || node.role?.value !== role || !named) continue;
      const box = await nearestBox(session, node, byId);
      if (box) seen.push({ name: text, box });
    }
    return seen;
  } finally {
    await session.detach();
  }
}

/** The first of them, waiting up to `timeout` ms for it to appear. */
export async function see(
  page: Page,
  role: string,
  name: string | RegExp = '',
  timeout = 10_000,
): Promise<Seen> {
  const until = Date.now() + timeout;
  for (;;) {
    const [first] = await seeAll(page, role, name);
    if (first) return first;
    if (Date.now() > until) throw new Error(`no ${role} named ${name} appeared`);
    await page.waitForTimeout(50);
  }
}

/** Clicks the middle of it with the mouse. */
export async function click(page: Page, seen: Seen): Promise<void> {
  const { x, y, width, height } = seen.box;
  await page.mouse.click(x + width / 2, y + height / 2);
}

/** Generated content is no node of the document: it stands where its element does. */
async function nearestBox(
  session: CDPSession,
  node: AccessibleNode,
  byId: ReadonlyMap<string, AccessibleNode>,
) {
  let at: AccessibleNode | undefined = node;
  while (at && at.backendDOMNodeId === undefined)
    at = at.parentId ? byId.get(at.parentId) : undefined;
  return boxOf(session, at?.backendDOMNodeId);
}

async function boxOf(session: CDPSession, backendNodeId: number | undefined) {
  if (backendNodeId === undefined) return null;
  try {
    const { model } = await session.send('DOM.getBoxModel', { backendNodeId });
    const [x = 0, y = 0] = model.border;
    return { x, y, width: model.width, height: model.height };
  } catch {
    return null; // not rendered
  }
}

/** What is painted on the page, by highlight name: the texts of its ranges. */
export async function painted(page: Page): Promise<Record<string, string[]>> {
  return page.evaluate(() =>
    Object.fromEntries(
      [...CSS.highlights].map(([name, highlight]) => [
        name,
        [...highlight].map((range) => String(range)),
      ]),
    ),
  );
}

/** Where a text stands in the viewport, in CSS pixels: the start and end of its first and last line box, and the first's middle. */
export interface TextPlace {
  readonly start: { readonly x: number; readonly y: number };
  readonly middle: { readonly x: number; readonly y: number };
  readonly end: { readonly x: number; readonly y: number };
}

/** Where `text` first stands on the page, within one text node, after scrolling there. */
export async function placeOf(page: Page, text: string): Promise<TextPlace> {
  return page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (
      let node = walker.nextNode() as Text | null;
      node;
      node = walker.nextNode() as Text | null
    ) {
      const at = node.data.indexOf(wanted);
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      const top = range.getBoundingClientRect().top + scrollY;
      scrollTo({ top: top - innerHeight / 2, behavior: 'instant' });
      const boxes = [...range.getClientRects()];
      const first = boxes.at(0);
      const last = boxes.at(-1);
      if (!first || !last) continue;
      const y = first.top + first.height / 2;
      return {
        start: { x: first.left, y },
        middle: { x: first.left + first.width / 2, y },
        end: { x: last.right, y: last.top + last.height / 2 },
      };
    }
    throw new Error(`not on the page: ${wanted}`);
  }, text);
}

/** Selects `text` by dragging the mouse over it, as a person does. @returns what the page then holds to be selected */
export async function dragOver(page: Page, text: string): Promise<string> {
  const { start, end } = await placeOf(page, text);
  await page.mouse.move(start.x + 1, start.y);
  await page.mouse.down();
  await page.mouse.move(start.x + 10, start.y, { steps: 2 });
  await page.mouse.move(end.x, end.y, { steps: 6 });
  await page.mouse.up();
  return page.evaluate(() => String(getSelection()));
}
