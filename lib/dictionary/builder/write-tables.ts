import type { Dictionary } from '@/lib/model/dictionary';

/** The files of `lib/dictionary/data`, name to contents: one JSON table each, one row a line so that changes can be read. */
export function writeTables(dictionary: Dictionary): Map<string, string> {
  const { schema, source, articles, entities, facts } = dictionary;
  return new Map([
    ['source.json', `${JSON.stringify({ schema, ...source }, null, 2)}\n`],
    ['articles.json', tableOf(articles)],
    ['entities.json', tableOf(entities)],
    ['facts.json', tableOf(facts)],
  ]);
}

function tableOf(rows: readonly object[]): string {
  return rows.length === 0
    ? '[]\n'
    : `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]\n`;
}
