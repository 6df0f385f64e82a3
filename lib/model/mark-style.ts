import { entityKinds } from './entity';

/** What is marked on a page by itself: names by their kinds, and figures. */
export const markKinds = [...entityKinds, 'figure'] as const;
export type MarkKind = (typeof markKinds)[number];

/**
 * The colours that marks may have: mid tones that stand out on white and on black alike (contrast ≥ 3:1 to both). Hexadecimal.
 */
export const markColours = {
  green: '#16875d',
  blue: '#2f74d0',
  purple: '#a855c7',
  teal: '#0f8a96',
  amber: '#b7791f',
  red: '#d1433a',
  grey: '#7b7b7b',
} as const;
export type MarkColour = keyof typeof markColours;

/** How marks look, and which are not shown. */
export interface MarkStyles {
  readonly hidden: readonly MarkKind[];
  readonly colours: Readonly<Record<MarkKind, MarkColour>>;
}

export const defaultMarkStyles: MarkStyles = {
  hidden: [],
  colours: {
    park: 'green',
    company: 'blue',
    person: 'purple',
    institution: 'teal',
    figure: 'amber',
  },
};
