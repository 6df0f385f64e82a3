import { describe, expect, it } from 'vitest';
import { defaultMarkStyles, markColours, markKinds } from '@/lib/model/mark-style';
import { noteColours } from '@/lib/model/note';
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

describe('highlight styles', () => {
  /** The declarations of each rule, by the name that it paints. */
  const rulesOf = (colours: typeof defaultMarkStyles.colours) =>
    new Map(
      [
        ...highlightStyles(colours).matchAll(/^:root::highlight\(pangzhu-([^)]+)\) \{ (.*) \}$/gm),
      ].map(([, name = '', declarations = '']) => [name, declarations]),
    );
  const rules = rulesOf(defaultMarkStyles.colours);

  it('tell the kinds apart for who sees no colours', () => {
    const grey = Object.fromEntries(markKinds.map((kind) => [kind, 'red'])) as never;
    const lines = markKinds.map((kind) => rulesOf(grey).get(kind));
    expect(new Set(lines).size).toBe(markKinds.length);
    for (const line of lines)
      expect(line).toMatch(/underline (?:solid|dotted|double|dashed) [\d.]+px #/);
  });

  it('paint each kind in the colour that was chosen', () => {
    for (const kind of markKinds) {
      expect(rules.get(kind)).toContain(markColours[defaultMarkStyles.colours[kind]]);
    }
  });

  it('let the page show through notes, in as many colours as notes have', () => {
    const fills = noteColours.map((colour) => rules.get(`note-${colour}`) ?? '');
    for (const fill of fills)
      expect(fill).toMatch(/^background-color: rgb\(\d+ \d+ \d+ \/ 0\.\d+\);$/);
    expect(new Set(fills).size).toBe(noteColours.length);
  });

  it('do not tell a changed note from others by colour alone', () => {
    expect(rules.get('note-changed')).toContain('underline wavy');
  });

  it('bring the ink of what flashes along with its ground', () => {
    expect(rules.get('flash')).toMatch(/background-color: #[\da-f]{6}; color: #[\da-f]{6};/);
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
