import { type CompiledDictionary, compileDictionary } from '@/lib/dictionary/compile';
import { bundledDictionary, compiledDictionary } from '@/lib/dictionary/load';
import { mergePacks } from '@/lib/dictionary/merge';
import type { Dictionary } from '@/lib/model/dictionary';
import type { Mention } from '@/lib/model/mention';
import type { Steps } from '@/lib/text/steps';
import { recogniseNames } from './names';
import { type Found, findSteps } from './recognise';

/** What the reader of a page asks for names and figures: a script of its own in the built extension. */
export interface PageRecogniser {
  readonly dictionary: Dictionary;
  /** @param published the article's date, ISO 8601; empty where it is not known */
  finding(text: string, published: string): Steps<Found>;
  names(text: string): Mention[];
}

/** @param packs the dictionaries to be used besides the bundled one */
export function pageRecogniser(packs: readonly Dictionary[]): PageRecogniser {
  const bundled = bundledDictionary();
  const dictionary = mergePacks(bundled, ...packs);
  const compiled: CompiledDictionary =
    dictionary === bundled ? compiledDictionary() : compileDictionary(dictionary);
  return {
    dictionary,
    finding: (text, published) => findSteps(text, { dictionary: compiled, published }),
    names: (text) => recogniseNames(text, compiled),
  };
}
