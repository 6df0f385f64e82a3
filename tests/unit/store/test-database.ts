import 'fake-indexeddb/auto';
import { afterEach } from 'vitest';
import { openDatabase, type PangzhuDatabase } from '@/lib/store/database';

const open: PangzhuDatabase[] = [];
let count = 0;

afterEach(() => {
  for (const db of open.splice(0)) db.close();
});

/** A name that no other test of this file uses. */
export function freshName(): string {
  count += 1;
  return `test-${count}`;
}

/** Opens a database that is closed after the test. */
export async function testDatabase(name = freshName()): Promise<PangzhuDatabase> {
  const db = await openDatabase(name);
  open.push(db);
  return db;
}

/** Everything that is stored, table by table. */
export async function contentsOf(db: PangzhuDatabase): Promise<Record<string, unknown[]>> {
  const contents: Record<string, unknown[]> = {};
  for (const table of db.tables) contents[table.name] = await table.toArray();
  return contents;
}
