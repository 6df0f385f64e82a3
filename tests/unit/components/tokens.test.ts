/** Colours that stand on each other are told apart: WCAG 2.2, 1.4.3 (text, 4.5) and 1.4.11 (controls, 3). */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { markColours } from '@/lib/model/mark-style';

const css = readFileSync(
  resolve(import.meta.dirname, '../../../components/styles/tokens.css'),
  'utf8',
);

/** The colours of one scheme: `light-dark(…, …)` has one for each, others are of both. */
function coloursOf(scheme: 'light' | 'dark'): Map<string, string> {
  const hex = '(#[0-9a-f]{6})';
  const both = css.matchAll(new RegExp(`--pz-([\\w-]+): ${hex};`, 'g'));
  const each = css.matchAll(new RegExp(`--pz-([\\w-]+): light-dark\\(${hex}, ${hex}\\);`, 'g'));
  return new Map([
    ...Array.from(both, ([, name = '', value = '']) => [name, value] as const),
    ...Array.from(each, ([, name = '', light = '', dark = '']) => {
      return [name, scheme === 'light' ? light : dark] as const;
    }),
  ]);
}

const papers = ['paper', 'sunken', 'hover'];
const kinds = ['park', 'company', 'person', 'institution', 'figure'];
const colours = ['yellow', 'green', 'blue', 'pink'];
const pairs: readonly [string, string, number][] = [
  ...['ink', 'soft', 'accent', ...kinds].flatMap((ink) =>
    papers.map((paper): [string, string, number] => [ink, paper, 4.5]),
  ),
  ['on-accent', 'accent', 4.5],
  ['on-accent', 'accent-hover', 4.5],
  ['ink', 'tint', 4.5],
  ['accent', 'tint', 4.5],
  ['ink', 'mark', 4.5],
  ['paper', 'ink', 4.5],
  ...colours.map((colour): [string, string, number] => ['on-colour', colour, 4.5]),
  ...['edge', 'focus'].flatMap((line) =>
    papers.map((paper): [string, string, number] => [line, paper, 3]),
  ),
];

describe('the colours that marks may have', () => {
  it.each(Object.entries(markColours))('%s stands out on white and on black', (_, colour) => {
    expect(contrast(colour, '#ffffff')).toBeGreaterThanOrEqual(3);
    expect(contrast(colour, '#000000')).toBeGreaterThanOrEqual(3);
  });
});

describe.each([
  ['light', coloursOf('light')],
  ['dark', coloursOf('dark')],
])('the %s scheme', (_, scheme) => {
  it.each(pairs)('%s on %s', (ink, paper, least) => {
    expect(contrast(scheme.get(ink), scheme.get(paper))).toBeGreaterThanOrEqual(least);
  });
});

function contrast(a: string | undefined, b: string | undefined): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hex = ''): number {
  const [r = NaN, g = NaN, b = NaN] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
