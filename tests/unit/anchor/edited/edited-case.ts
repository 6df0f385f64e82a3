import type { Located } from '@/lib/model/selector';

type State = Located['state'];

/** A quote of an invented text, and what an editor made of the text since. */
export interface EditedCase {
  readonly name: string;
  readonly was: string;
  readonly quote: string;
  readonly now: string;
  /** What may be said of it: one state, or several where careful readers would differ. */
  readonly states: readonly State[];
  /** What stands there now, where it is found; null where readers would differ. */
  readonly found: string | null;
  readonly names?: readonly string[];
  /** Where it stands more than once: which of them, from 0. */
  readonly which?: number;
}

type Pairs = readonly (readonly [was: string, now: string])[];
type Options = Partial<Pick<EditedCase, 'found' | 'names' | 'which'>>;

/** Cases of one text, in which things are replaced, each the first time it stands there. */
export function editsOf(was: string) {
  return (
    name: string,
    quote: string,
    pairs: Pairs,
    states: State | readonly State[],
    options: Options = {},
  ): EditedCase => {
    for (const [part] of pairs) if (!was.includes(part)) throw new Error(`not there: ${part}`);
    const replaced = (text: string) =>
      pairs.reduce((all, [part, by]) => all.replace(part, () => by), text);
    return {
      ...rewritten(name, was, quote, replaced(was), states, replaced(quote)),
      ...options,
    };
  };
}

/** A case in which the whole text is given as it is now. */
export function rewritten(
  name: string,
  was: string,
  quote: string,
  now: string,
  states: State | readonly State[],
  found: string | null = null,
): EditedCase {
  return { name, was, quote, now, states: [states].flat() as State[], found };
}
