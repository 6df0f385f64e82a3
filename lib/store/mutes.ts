import { pageKey } from '@/lib/model/page-key';
import type { PangzhuDatabase } from './database';
import { read, write } from './save';
import { StoreError } from './store-error';

/** Longer than any id. */
const longest = 1_000;

/** A name that is not to be marked on a page, or anywhere. */
export interface Mute {
  /** An entity's id, or what else the caller knows a name by. */
  readonly entity: string;
  /** `pageKey` of the page; null for everywhere. */
  readonly page: string | null;
}

/**
 * Keeps a name from being marked. Doing it again changes nothing.
 *
 * @param url of the page, any variant of it; null for everywhere
 * @throws StoreError
 */
export async function mute(db: PangzhuDatabase, entity: string, url: string | null): Promise<void> {
  if (typeof entity !== 'string' || entity === '' || entity.length > longest) {
    throw new StoreError('invalid');
  }
  const row = { entity, page: keyOf(url) };
  await write(db, ['mutes'], async ({ mutes }) => {
    if (!(await mutes.get(row))) await mutes.add(row);
  });
}

/** Takes back what `mute` did with the same arguments, if it did. @throws StoreError */
export async function unmute(
  db: PangzhuDatabase,
  entity: string,
  url: string | null,
): Promise<void> {
  await write(db, ['mutes'], ({ mutes }) => mutes.where({ entity, page: keyOf(url) }).delete());
}

/** The names that are not to be marked on this page: those muted on it and everywhere, each once. @throws StoreError */
export async function mutesOf(db: PangzhuDatabase, url: string): Promise<string[]> {
  return [...(await muteScopes(db, url)).keys()];
}

/** The same, each with where it is muted: `everywhere` also when it is on this page besides. @throws StoreError */
export async function muteScopes(
  db: PangzhuDatabase,
  url: string,
): Promise<Map<string, 'here' | 'everywhere'>> {
  const rows = await read(db, ['mutes'], ({ mutes }) =>
    mutes.where('page').anyOf('', pageKey(url)).toArray(),
  );
  const scopes = new Map<string, 'here' | 'everywhere'>();
  for (const { entity, page } of rows) {
    if (page === '') scopes.set(entity, 'everywhere');
    else if (!scopes.has(entity)) scopes.set(entity, 'here');
  }
  return scopes;
}

/** All that is muted, the oldest first. @throws StoreError */
export async function allMutes(db: PangzhuDatabase): Promise<Mute[]> {
  const rows = await read(db, ['mutes'], ({ mutes }) => mutes.toArray());
  return rows.map(({ entity, page }) => ({ entity, page: page === '' ? null : page }));
}

function keyOf(url: string | null): string {
  return url === null ? '' : pageKey(url);
}
