import type { Dictionary } from '@/lib/model/dictionary';
import { tableOf } from '../table-of';
import { storeIndex } from './store-index';

/**
 * The files of `lib/dictionary/data`, name to contents: one JSON table each, one row a line so that changes can be read, and
 * the index of the names, which is made from them.
 */
export function writeTables(dictionary: Dictionary): Map<string, string> {
  const { schema, source, articles, entities, facts } = dictionary;
  return new Map([
    ['source.json', `${JSON.stringify({ schema, ...source }, null, 2)}\n`],
    ['articles.json', `${tableOf(articles)}\n`],
    ['entities.json', `${tableOf(entities)}\n`],
    ['facts.json', `${tableOf(facts)}\n`],
    ['index.json', `${JSON.stringify(storeIndex(dictionary))}\n`],
  ]);
}
