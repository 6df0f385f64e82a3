import type { PageElement } from './page-tree';

/** Whether one template made both elements: the same tag and the same first class or id. Numbers differ: article-1, article-2. */
export function isAlike(one: PageElement, other: PageElement): boolean {
  return one.tag === other.tag && shape(one.names) === shape(other.names);
}

function shape(names: string): string {
  return names.trim().split(/\s+/, 1)[0]?.replace(/\d+/g, '') ?? '';
}
