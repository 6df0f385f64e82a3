/** Colours that stand on each other are told apart: WCAG 2.2, 1.4.3 (text, 4.5) and 1.4.11 (controls, 3). */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const css = readFileSync(
  resolve(import.meta.dirname, '../../../components/styles/tokens.css'),
  'utf8',
);
const [bright = '', night = ''] = css.split('@media (prefers-color-scheme: dark)');

/** The colours of one scheme; the dark one changes some of the light ones. */
function coloursOf(...parts: readonly string[]): Map<string, string> {
  const found = parts.flatMap((part) => [...part.matchAll(/--pz-([\w-]+): (#[0-9a-f]{6});/g)]);
  return new Map(found.map(([, name = '', value = '']) => [name, value]));
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

describe.each([
  ['light', coloursOf(bright)],
  ['dark', coloursOf(bright, night)],
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
