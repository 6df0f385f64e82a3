import type { Dictionary } from '@/lib/model/dictionary';
import type { Entity } from '@/lib/model/entity';
import { foldedText } from '@/lib/text/fold';
import { initialsOf } from '@/lib/text/initials';

/** Shorter initials are anybody's, and so are those that more entities than this have. */
const fewestInitials = 3;
const mostSharers = 12;

/** The names of one entity that stand for it alone, and the initials that its dictionary gives. */
interface OwnNames {
  readonly names: readonly string[];
  readonly initials: string;
}

/**
 * What else is called by a name: a canonical name's aliases, and the reverse; and what has these pinyin initials (xtgxq →
 * 湘潭高新区 and its other names). Ambiguous names stand for nothing else, nor does anything else stand for them: a search
 * would find other things by them. The tables are made when they are asked for the first time.
 *
 * @returns gives the other names of a whole name, as they are written; none for what is no name
 */
export function otherNames(dictionary: Dictionary): (name: string) => readonly string[] {
  let byName: Map<string, Set<string>> | undefined;
  let byInitials: Map<string, OwnNames[]> | undefined;
  return (name) => {
    const key = keyOf(name);
    byName ??= namesByName(dictionary);
    const others = [...(byName.get(key) ?? [])].filter((other) => keyOf(other) !== key);
    if (others.length > 0 || key.length < fewestInitials || !/^[a-z]+$/.test(key)) return others;
    byInitials ??= namesByInitials(dictionary);
    const sharers = byInitials.get(key) ?? [];
    return sharers.length > mostSharers ? [] : [...new Set(sharers.flatMap(({ names }) => names))];
  };
}

function ownNames({ name, ambiguous, aliases, initials }: Entity): OwnNames {
  const names = [{ text: name, ambiguous }, ...aliases]
    .filter((each) => !each.ambiguous)
    .map(({ text }) => text);
  return { names, initials };
}

function namesByName({ entities }: Dictionary): Map<string, Set<string>> {
  const known = new Map<string, Set<string>>();
  for (const { names } of entities.map(ownNames)) {
    for (const name of names) {
      const key = keyOf(name);
      // Two bodies may share a name: it then means both.
      const others = known.get(key) ?? new Set();
      known.set(key, others);
      for (const other of names) others.add(other);
    }
  }
  return known;
}

function namesByInitials({ entities }: Dictionary): Map<string, OwnNames[]> {
  const known = new Map<string, OwnNames[]>();
  for (const own of entities.map(ownNames)) {
    if (own.names.length === 0) continue;
    const readings = own.names.flatMap((name) => initialsOf(keyOf(name)));
    for (const initials of new Set([own.initials.toLowerCase(), ...readings].map(lettersOf))) {
      if (initials.length < fewestInitials) continue;
      const sharers = known.get(initials);
      if (sharers) sharers.push(own);
      else known.set(initials, [own]);
    }
  }
  return known;
}

function lettersOf(text: string): string {
  return text.replace(/[^a-z]/g, '');
}

function keyOf(name: string): string {
  return foldedText(name, { lowerCase: true, punctuation: true });
}
