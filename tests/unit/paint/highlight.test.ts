import { describe, expect, it } from 'vitest';
import { defaultMarkStyles } from '@/lib/model/mark-style';
import { highlightNames } from '@/lib/paint/highlight-names';
import { highlightStyles } from '@/lib/paint/highlight-styles';
import { spanAt } from '@/lib/paint/hit-test';

describe('highlight names', () => {
  it('are the contract’s', () => {
    expect(highlightNames).toEqual(
      expect.arrayContaining([
        'pangzhu-park',
        'pangzhu-company',
        'pangzhu-person',
        'pangzhu-institution',
        'pangzhu-figure',
        'pangzhu-note-yellow',
      ]),
    );
  });

  it('each have a rule, and no rule paints another name', () => {
    const styled = [
      ...highlightStyles(defaultMarkStyles.colours).matchAll(/::highlight\(([^)]+)\)/g),
    ].map(([, name]) => name);
    expect(styled.sort()).toEqual([...highlightNames].sort());
  });
});

describe('spanAt', () => {
  const spans = [
    { start: 2, end: 5 },
    { start: 5, end: 6 },
    { start: 9, end: 12 },
  ];
  it.each([
    [0, null],
    [2, 0],
    [4, 0],
    [5, 1],
    [6, null],
    [8, null],
    [11, 2],
    [12, null],
  ] as const)('at %i', (offset, index) => {
    expect(spanAt(spans, offset)).toBe(index === null ? null : spans[index]);
  });

  it('finds nothing in nothing', () => {
    expect(spanAt([], 0)).toBeNull();
  });
});
