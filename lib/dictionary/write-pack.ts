import type { Dictionary } from '@/lib/model/dictionary';
import { packFormat } from './pack-schema';
import { tableOf } from './table-of';

/** A dictionary as the text of a pack's file, one row a line; `readPack` gives the same dictionary again. */
export function writePack({ schema, source, articles, entities, facts }: Dictionary): string {
  const head = JSON.stringify({ format: packFormat, schema, source }).slice(0, -1);
  const lists = Object.entries({ articles, entities, facts }).map(
    ([name, rows]) => `${JSON.stringify(name)}:${tableOf(rows)}`,
  );
  return `${head},\n${lists.join(',\n')}\n}\n`;
}
