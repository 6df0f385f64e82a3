import { signal } from '@preact/signals';
import type { SearchLink } from '@/components/library/lists/saved-searches';
import { allSearches, removeSearch } from '@/lib/store/searches';
import { openedDatabase, watchStore } from '@/lib/store/watch-store';

/** The searches that the reader keeps. What is kept of one is the address that shows it. */
export const searches = signal<readonly SearchLink[]>([]);

export function followSearches(): void {
  watchStore(allSearches, {
    value(kept) {
      // Imported ones may hold anything: only addresses of this page lead anywhere.
      const links = kept.filter(({ query }) => query.startsWith('#/'));
      searches.value = links.map(({ id, name, query }) => ({ id, name, href: query }));
    },
    // The lists say what is the matter.
    trouble() {},
  });
}

export async function removeSearchLink(id: string): Promise<void> {
  await removeSearch(await openedDatabase(), id);
}
