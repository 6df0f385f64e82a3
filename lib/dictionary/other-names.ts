import type { Dictionary } from '@/lib/model/dictionary';
import { fold } from '@/lib/text/fold';

/**
 * What else is called by a name: a canonical name's aliases, and the reverse. Ambiguous names stand for nothing else, nor does
 * anything else stand for them: a search would find other things by them.
 *
 * @returns gives the other names of a whole name, as they are written; none for what is no name
 */
export function otherNames(dictionary: Dictionary): (name: string) => readonly string[] {
  const names = new Map<string, string[]>();
  for (const entity of dictionary.entities) {
    const own = [{ text: entity.name, ambiguous: entity.ambiguous }, ...entity.aliases]
      .filter(({ ambiguous }) => !ambiguous)
      .map(({ text }) => text);
    for (const name of own) {
      const others = names.get(keyOf(name)) ?? [];
      // Two bodies may share a name: it then means both.
      names.set(keyOf(name), [...others, ...own.filter((other) => !others.includes(other))]);
    }
  }
  return (name) => {
    const key = keyOf(name);
    return (names.get(key) ?? []).filter((other) => keyOf(other) !== key);
  };
}

function keyOf(name: string): string {
  return fold(name, { lowerCase: true, punctuation: true }).text;
}
