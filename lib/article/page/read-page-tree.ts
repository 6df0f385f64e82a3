/**
 * Reads a page in one iterative walk that changes nothing. Insulates the rest of the room from deep nesting, from shadowed
 * properties and from the cost of asking the DOM twice.
 */
import { type DomAccess, domAccess, propertyOf } from '@/lib/text/dom-access';
import { walkPage } from '@/lib/text/page-walk';
import { isBlockElement, isSkippedElement } from '@/lib/text/read-page-text';
import { finish, type Steps } from '@/lib/text/steps';
import type { PageElement, PageLine, PageMarker, PageTextNode, PageTree } from './page-tree';

/** `visibility: hidden` does not count: public accounts carry it on their text until a script has run. */
const hiddenStyle = /(?:^|;)\s*display\s*:\s*none/i;

/** Whether the author hid the element in its own attributes; style sheets are not asked. */
function isHidden(element: Element, access: DomAccess): boolean {
  if (!access.hasAttributes(element)) return false;
  const style = access.attribute(element, 'style');
  if (style !== null && hiddenStyle.test(style)) return true;
  return access.attribute(element, 'aria-hidden') === 'true';
}

function namesOf(element: Element, access: DomAccess): string {
  const id = access.attribute(element, 'id');
  const names = access.attribute(element, 'class') ?? '';
  return id ? `${names} ${id}` : names;
}

const signs = new Set([...'，。！？；：、“”「」『』,.!?;'].map((sign) => sign.charCodeAt(0)));

function signsIn(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    // Most of a page is ideographs.
    if ((code < 0x4e00 || code > 0x9fff) && signs.has(code)) count += 1;
  }
  return count;
}

/** How often the page is read in pieces before it is read in one go. */
const attempts = 3;

/**
 * Reads the body of `document`; null when it has none.
 *
 * @param withHidden also what inline styles hide: some pages show their article by script
 */
export function* pageTreeSteps(document: Document, withHidden = false): Steps<PageTree | null> {
  const root = propertyOf<Element | null>(document, 'body');
  if (!root) return null;
  const access = domAccess(root);
  for (let attempt = 1; ; attempt += 1) {
    const builder = new Builder(access);
    const walk = walkPage(root, {
      text: (node) => builder.text(node),
      comment: (node) => builder.comment(node),
      open(element) {
        // An article is one document's; what frames hold beside it is another's.
        const skipped =
          /^I?FRAME$/.test(access.tagName(element)) ||
          isSkippedElement(element, access) ||
          (!withHidden && isHidden(element, access));
        if (skipped && element !== root) return false;
        builder.open(element);
        return true;
      },
      close: () => builder.close(),
    });
    // A page that is rebuilt all the time is read in one go.
    if (attempt === attempts ? finish(walk) : yield* walk) return builder.finish();
  }
}

type Open<T> = { -readonly [K in keyof T]: T[K] };

class Builder {
  readonly #elements: PageElement[] = [];
  readonly #texts: PageTextNode[] = [];
  readonly #lines: PageLine[] = [];
  readonly #markers: PageMarker[] = [];
  readonly #stack: number[] = [];
  readonly #blocks: number[] = [];
  readonly #access: DomAccess;
  #links = 0;
  #depth = 0;
  #maxDepth = 0;
  #line: Open<PageLine> | undefined;

  constructor(access: DomAccess) {
    this.#access = access;
  }

  open(element: Element): void {
    const access = this.#access;
    const tag = access.tagName(element);
    const index = this.#elements.length;
    const block = tag === 'BR' || isBlockElement(element, access);
    if (block) this.#endLine();
    this.#elements.push({
      element,
      tag,
      parent: this.#stack.at(-1) ?? -1,
      depth: this.#depth,
      names: access.hasAttributes(element) ? namesOf(element, access) : '',
      end: 0,
      firstLine: this.#lines.length + (this.#line ? 1 : 0),
      endLine: 0,
      firstText: this.#texts.length,
      endText: 0,
      chars: 0,
      linkChars: 0,
      signs: 0,
    });
    this.#stack.push(index);
    if (block) this.#blocks.push(index);
    if (tag === 'A') this.#links += 1;
    this.#depth += 1;
    this.#maxDepth = Math.max(this.#maxDepth, this.#depth);
  }

  close(): void {
    const index = this.#stack.pop() as number;
    const record = this.#elements[index] as PageElement;
    if (this.#blocks.at(-1) === index) {
      this.#endLine();
      this.#blocks.pop();
    }
    if (record.tag === 'A') this.#links -= 1;
    this.#depth -= 1;
    record.end = this.#elements.length;
    record.endText = this.#texts.length;
    record.endLine = this.#lines.length + (this.#line ? 1 : 0);
    const parent = this.#elements[record.parent];
    if (!parent) return;
    parent.chars += record.chars;
    parent.linkChars += record.linkChars;
    parent.signs += record.signs;
  }

  text(node: Text): void {
    const { data } = node;
    if (!/\S/.test(data)) {
      if (this.#line) this.#line.text += ' ';
      return;
    }
    const collapsed = data.replace(/\s+/g, ' ');
    const bare = collapsed.includes(' ') ? collapsed.replace(/ /g, '') : collapsed;
    const parent = this.#stack.at(-1) as number;
    const link = this.#links > 0;
    const found = signsIn(bare);
    this.#line ??= {
      text: '',
      block: this.#blocks.at(-1) ?? 0,
      firstText: this.#texts.length,
      endText: 0,
      chars: 0,
      linkChars: 0,
      signs: 0,
    };
    const line = this.#line;
    line.text += collapsed;
    line.endText = this.#texts.length + 1;
    const element = this.#elements[parent] as PageElement;
    for (const counts of [line, element] as const) {
      counts.chars += bare.length;
      if (link) counts.linkChars += bare.length;
      counts.signs += found;
    }
    this.#texts.push({ node, parent, line: this.#lines.length, chars: bare.length, link });
  }

  comment(node: Comment): void {
    if (node.data.length <= 100) {
      this.#markers.push({ data: node.data.trim().toLowerCase(), text: this.#texts.length });
    }
  }

  finish(): PageTree {
    this.#endLine();
    return {
      elements: this.#elements,
      texts: this.#texts,
      lines: this.#lines,
      markers: this.#markers,
      maxDepth: this.#maxDepth,
    };
  }

  #endLine(): void {
    if (!this.#line) return;
    this.#line.text = this.#line.text.replace(/ +/g, ' ').trim();
    this.#lines.push(this.#line);
    this.#line = undefined;
  }
}
