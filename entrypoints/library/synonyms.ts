import { bundledDictionary } from '@/lib/dictionary/load';
import { otherNames } from '@/lib/dictionary/other-names';

/** Other names for a word of a query. */
export const synonyms = otherNames(bundledDictionary());
