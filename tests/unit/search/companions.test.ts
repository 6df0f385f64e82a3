import { describe, expect, it } from 'vitest';
import type { Mention } from '@/lib/model/mention';
import { Companions } from '@/lib/search/listing/companions';

/** Mentions of these words wherever they stand in a text, in its order. */
function mentionsIn(text: string, ...words: string[]): Mention[] {
  const mentions = words.flatMap((word) =>
    [...text.matchAll(new RegExp(word, 'g'))].map(({ index: start }) => ({
      kind: 'park' as const,
      start,
      end: start + word.length,
      text: word,
      entity: null,
      name: word,
      confidence: 1,
      reason: 'name' as const,
    })),
  );
  return mentions.sort((a, b) => a.start - b.start);
}

describe('companions', () => {
  it('are the names of the same paragraphs, each counted once in each', () => {
    const text = '甲园同乙厂、乙厂。\n甲园。\n丙所和乙厂。\n乙厂、丙所、甲园。';
    const companions = new Companions('甲园');
    companions.add(text, mentionsIn(text, '甲园', '乙厂', '丙所'));
    expect(companions.list()).toEqual([
      { name: '乙厂', kind: 'park', paragraphs: 2 },
      { name: '丙所', kind: 'park', paragraphs: 1 },
    ]);
  });

  it('are counted over all articles', () => {
    const companions = new Companions('甲园');
    for (const text of ['甲园乙厂', '乙厂甲园', '乙厂']) {
      companions.add(text, mentionsIn(text, '甲园', '乙厂'));
    }
    expect(companions.list()).toEqual([{ name: '乙厂', kind: 'park', paragraphs: 2 }]);
  });

  it('come the most frequent first, and by their names where they are as frequent', () => {
    const companions = new Companions('甲园');
    const text = '甲园丁\n甲园丙\n甲园乙\n甲园丙\n甲园乙\n甲园戊\n甲园戊\n甲园戊';
    companions.add(text, mentionsIn(text, '甲园', '丁', '丙', '乙', '戊'));
    const listed = companions.list().map(({ name, paragraphs }) => `${name} ${paragraphs}`);
    expect(listed).toEqual(['戊 3', '丙 2', '乙 2', '丁 1']);
  });

  it('are none of a name that stands alone or nowhere', () => {
    const companions = new Companions('甲园');
    companions.add('甲园', mentionsIn('甲园', '甲园'));
    companions.add('', []);
    expect(companions.list()).toEqual([]);
  });
});
