import type { Entity, EntityKind, LocalText } from '@/lib/model/entity';
import type { Steps } from '@/lib/text/steps';
import { foldForSearch } from '../searchable';
import type { Catalogue } from './catalogue';
import { sorted } from './sorted';

/** A name that is known, and how often it was met. */
export interface ListedName {
  readonly name: string;
  readonly kind: EntityKind | null;
  readonly description: string;
  /** How many kept articles mention it, and how many notes hold it. */
  readonly articles: number;
  readonly notes: number;
  /** All its names, folded, and its initials: what it is found by. */
  readonly words: string;
}

/** So many names are made ready between two steps. */
const batchSize = 500;

/**
 * The dictionary's names and those that notes hold, the most frequently met first. In steps.
 *
 * @param articles how many articles mention each entity, by its id
 */
export function* listNames(
  entities: readonly Entity[],
  articles: ReadonlyMap<string, number>,
  {
    columns,
    kinds,
    places,
  }: Pick<Catalogue, 'columns' | 'kinds'> & { readonly places: readonly number[] },
  language: keyof LocalText,
): Steps<ListedName[]> {
  const column = columns.name;
  const counts = column.tally(places);
  yield;
  const notesOf = (name: string) => counts[column.numberOf(name) ?? -1] ?? 0;
  const listed = new Map<string, ListedName>();
  for (const [i, { name, kind, description, id, aliases, initials }] of entities.entries()) {
    if (i % batchSize === batchSize - 1) yield;
    const words = [name, ...aliases.map(({ text }) => text), initials].map(folded).join('\n');
    const about = { kind, description: description[language], words };
    listed.set(name, { name, ...about, articles: articles.get(id) ?? 0, notes: notesOf(name) });
  }
  for (const [i, name] of column.vocabulary.entries()) {
    if (i % batchSize === batchSize - 1) yield;
    const notes = counts[i] as number;
    if (notes === 0 || listed.has(name)) continue;
    const about = { kind: kinds.get(name) ?? null, description: '', words: folded(name) };
    listed.set(name, { name, ...about, articles: 0, notes });
  }
  const met = (each: ListedName) => each.articles + each.notes;
  return yield* sorted([...listed.values()], (a, b) => met(b) - met(a));
}

function folded(text: string): string {
  return foldForSearch(text).text;
}
