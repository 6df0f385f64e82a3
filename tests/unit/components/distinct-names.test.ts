import { describe, expect, it } from 'vitest';
import { distinctNames } from '@/components/words/distinct-names';
import type { Mention } from '@/lib/model/mention';

const mention = (start: number, name: string, parts: Partial<Mention> = {}): Mention => ({
  kind: 'company',
  start,
  end: start + name.length,
  text: name,
  entity: null,
  name,
  confidence: 1,
  reason: 'name',
  ...parts,
});

const listed = (...mentions: Mention[]) =>
  [...distinctNames(mentions)].map(([kind, names]) => [
    kind,
    ...names.map(({ name, places }) => `${name} ${places.map(({ start }) => start)}`),
  ]);

describe('distinctNames', () => {
  it('has each name once, with its places, in the order of the page', () => {
    expect(
      listed(mention(3, '乙厂'), mention(9, '甲厂'), mention(20, '乙厂'), mention(30, '甲厂')),
    ).toEqual([['company', '乙厂 3,20', '甲厂 9,30']]);
  });

  it('takes two names of one entity for one, called as it is called first', () => {
    const entity = 'company:jia';
    expect(listed(mention(3, '甲厂', { entity }), mention(9, '甲', { entity }))).toEqual([
      ['company', '甲厂 3,9'],
    ]);
  });

  it('tells names of two kinds apart that nobody knows, and lists no kind without names', () => {
    expect(listed(mention(3, '云岭'), mention(9, '云岭', { kind: 'person' }))).toEqual(
      expect.arrayContaining([
        ['company', '云岭 3'],
        ['person', '云岭 9'],
      ]),
    );
    expect(listed(mention(3, '云岭'))).toHaveLength(1);
    expect(listed()).toEqual([]);
  });
});
