import { describe, expect, it } from 'vitest';
import type { Dictionary } from '@/lib/model/dictionary';
import { allMutes, mute, muteScopes, mutesOf, unmute } from '@/lib/store/mutes';
import { addPack, allPacks, removePack, setPackEnabled } from '@/lib/store/packs';
import { allSearches, removeSearch, saveSearch } from '@/lib/store/searches';
import { freshName, testDatabase } from './test-database';

const page = 'https://news.example/a';

describe('mutes', () => {
  it('hold on one page, by any of its addresses, or everywhere', async () => {
    const db = await testDatabase();
    await mute(db, 'park:x', page);
    await mute(db, 'company:y', null);
    expect(await mutesOf(db, 'http://www.news.example/a?from=x')).toEqual(['company:y', 'park:x']);
    expect(await mutesOf(db, 'https://news.example/b')).toEqual(['company:y']);
    expect(await allMutes(db)).toEqual([
      { entity: 'park:x', page: 'news.example/a' },
      { entity: 'company:y', page: null },
    ]);
  });

  it('are kept once, and taken back one by one', async () => {
    const db = await testDatabase();
    for (let i = 0; i < 2; i += 1) await mute(db, '__proto__', page);
    await mute(db, '__proto__', null);
    expect(await allMutes(db)).toHaveLength(2);
    expect(await mutesOf(db, page)).toEqual(['__proto__']);
    expect([...(await muteScopes(db, page))]).toEqual([['__proto__', 'everywhere']]);
    await mute(db, 'park:x', page);
    expect((await muteScopes(db, page)).get('park:x')).toBe('here');
    await unmute(db, 'park:x', page);
    await unmute(db, '__proto__', page);
    expect(await allMutes(db)).toEqual([{ entity: '__proto__', page: null }]);
    await unmute(db, '__proto__', page);
    await unmute(db, '__proto__', null);
    expect(await allMutes(db)).toEqual([]);
  });

  it.each(['', 'x'.repeat(1_001), null, 5])('are not of %j', async (entity) => {
    const db = await testDatabase();
    await expect(mute(db, entity as string, null)).rejects.toMatchObject({ code: 'invalid' });
  });
});

const dictionary: Dictionary = {
  schema: 1,
  source: { sha256: 'ab', printed: '2025', label: { en: 'Examples', zh_CN: '示例' } },
  articles: [],
  entities: [],
  facts: [],
};

describe('packs', () => {
  it('are kept as they were given, until they are removed', async () => {
    const name = freshName();
    const before = await testDatabase(name);
    const added = await addPack(before, 'a', dictionary);
    before.close();
    const db = await testDatabase(name);
    expect(await allPacks(db)).toEqual([{ ...added, id: 'a', enabled: true, dictionary }]);
    await removePack(db, 'a');
    await removePack(db, 'a');
    expect(await allPacks(db)).toEqual([]);
  });

  it('are switched off and on', async () => {
    const db = await testDatabase();
    await addPack(db, 'a', dictionary);
    await setPackEnabled(db, 'a', false);
    await setPackEnabled(db, 'a', false);
    expect((await allPacks(db))[0]?.enabled).toBe(false);
    await setPackEnabled(db, 'a', true);
    expect((await allPacks(db))[0]?.enabled).toBe(true);
    await expect(setPackEnabled(db, 'b', true)).rejects.toMatchObject({ code: 'not-found' });
  });

  it('are replaced by one with the same id', async () => {
    const db = await testDatabase();
    await addPack(db, 'a', dictionary);
    await addPack(db, 'a', { ...dictionary, source: { ...dictionary.source, printed: '2026' } });
    expect((await allPacks(db)).map((pack) => pack.dictionary.source.printed)).toEqual(['2026']);
    await expect(addPack(db, '', dictionary)).rejects.toMatchObject({ code: 'invalid' });
  });
});

describe('searches', () => {
  it('are kept under a name that can be changed', async () => {
    const db = await testDatabase();
    const first = await saveSearch(db, { id: 'a', name: ' 本周 ', query: 'after:2024-08-01' });
    expect(first.name).toBe('本周');
    const changed = await saveSearch(db, { id: 'a', name: '八月', query: 'after:2024-08' });
    expect(changed.created).toBe(first.created);
    expect(await allSearches(db)).toEqual([changed]);
    await removeSearch(db, 'a');
    await removeSearch(db, 'a');
    expect(await allSearches(db)).toEqual([]);
  });

  it.each([
    { id: 'a', name: ' ', query: '' },
    { id: '', name: '八月', query: '' },
    { id: 'a', name: '八'.repeat(201), query: '' },
    { id: 'a', name: '八月', query: 5 as unknown as string },
  ])('are not %j', async (search) => {
    const db = await testDatabase();
    await expect(saveSearch(db, search)).rejects.toMatchObject({ code: 'invalid' });
    expect(await allSearches(db)).toEqual([]);
  });
});
