import { expect, it } from 'vitest';
import { readPageText } from '@/lib/text/read-page-text';

/** As much of a node as is read: DOM libraries need half a minute to build trees like these, browsers do not. */
class Bare {
  private parent: Bare | null = null;
  private readonly children: Bare[] = [];
  private index = 0;
  constructor(
    readonly tagName: string,
    readonly data = '',
  ) {}
  get nodeType() {
    return this.tagName ? 1 : 3;
  }
  get parentNode() {
    return this.parent;
  }
  get firstChild(): Bare | null {
    return this.children[0] ?? null;
  }
  get nextSibling(): Bare | null {
    return this.parent?.children[this.index + 1] ?? null;
  }
  getAttribute() {
    return null;
  }
  hasAttributes() {
    return false;
  }
  append(child: Bare): Bare {
    child.parent = this;
    child.index = this.children.push(child) - 1;
    return child;
  }
}

it('survives a hundred thousand levels', () => {
  const root = new Bare('DIV');
  let inner = root;
  for (let i = 0; i < 100_000; i += 1) inner = inner.append(new Bare('DIV'));
  inner.append(new Bare('', '深'));
  expect(readPageText(root as unknown as Node).text).toBe('深');
});

it('survives a hundred thousand siblings', () => {
  const root = new Bare('DIV');
  for (let i = 0; i < 100_000; i += 1) root.append(new Bare('P')).append(new Bare('', '宽'));
  expect(readPageText(root as unknown as Node).text).toHaveLength(299_998);
});

it('survives five million characters', () => {
  const root = new Bare('DIV');
  root.append(new Bare('', '园区 '.repeat(1_700_000)));
  expect(readPageText(root as unknown as Node).text).toHaveLength(5_099_999);
});
