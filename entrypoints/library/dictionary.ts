import { signal } from '@preact/signals';
import { bundledDictionary } from '@/lib/dictionary/load';
import { otherNames } from '@/lib/dictionary/other-names';
import { withPacks } from '@/lib/dictionary/with-packs';
import type { Dictionary, Pack } from '@/lib/model/dictionary';
import { allPacks } from '@/lib/store/packs';
import { watchStore } from '@/lib/store/watch-store';

/** The packs that the reader added, and the dictionary that they make with the bundled one. */
export const packs = signal<readonly Pack[]>([]);
export const dictionary = signal<Dictionary>(bundledDictionary());

let names = otherNames(bundledDictionary());

export function followPacks(): void {
  watchStore(allPacks, {
    value(all) {
      packs.value = all;
      dictionary.value = withPacks(all);
      names = otherNames(dictionary.peek());
    },
    // The lists say what is the matter.
    trouble() {},
  });
}

/** Other names for a word of a query. */
export function synonyms(word: string): readonly string[] {
  return names(word);
}
