import type { Dictionary } from '@/lib/model/dictionary';
import type { Entity } from '@/lib/model/entity';
import { foldName } from '../compile';
import { tableOf } from '../table-of';

/** The files of `lib/dictionary/data`, name to contents: one JSON table each, one row a line so that changes can be read. */
export function writeTables(dictionary: Dictionary): Map<string, string> {
  const { schema, source, articles, entities, facts } = dictionary;
  return new Map([
    [
      'source.json',
      `${JSON.stringify({ schema, ...source, folded: isFolded(entities) }, null, 2)}\n`,
    ],
    ['articles.json', `${tableOf(articles)}\n`],
    ['entities.json', `${tableOf(entities)}\n`],
    ['facts.json', `${tableOf(facts)}\n`],
  ]);
}

/** Whether all names are written as they are looked for, which saves folding them each time the dictionary is loaded. */
function isFolded(entities: readonly Entity[]): boolean {
  return entities.every(({ name, aliases }) =>
    [name, ...aliases.map(({ text }) => text)].every((text) => foldName(text) === text),
  );
}
