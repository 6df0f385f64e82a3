import { type MarkKind, type MarkStyles, markColours, markKinds } from '@/lib/model/mark-style';

/**
 * How the paints look. The page is of any colour, so names and figures are underlined in mid tones that stand out on white
 * and on black (contrast ≥ 3:1 to both) over the faintest tint; each kind has a line style of its own, for readers who do
 * not tell the colours apart. `::highlight()` takes no borders and no animation, and inherits nothing from `:root` custom
 * properties in older engines: the values are literal. They are inherited from the root, whose font size says nothing of the
 * text's: so no `em`.
 */
const lines = {
  park: 'solid 2px',
  company: 'solid 1.25px',
  person: 'dotted 2px',
  institution: 'double 1px',
  figure: 'dashed 1.25px',
} as const satisfies Record<MarkKind, string>;

const marker = {
  yellow: '255 214 10',
  green: '52 199 89',
  blue: '64 156 255',
  pink: '255 100 150',
} as const;

/**
 * Where highlights inherit (Chromium from 134), a rule for the root is one for all, and the browser takes half the time to
 * dress a page in it.
 */
const dressed = import.meta.env.FIREFOX ? '' : ':root';

function rule(name: string, declarations: string): string {
  return `${dressed}::highlight(pangzhu-${name}) { ${declarations} }`;
}

/** The one style sheet that a marked page gets. */
export function highlightStyles(colours: MarkStyles['colours']): string {
  const names = markKinds.map((kind) => {
    const colour = markColours[colours[kind]];
    const line = `text-decoration: underline ${lines[kind]} ${colour};`;
    return rule(kind, `${line} background-color: ${colour}1a;`);
  });
  return [...names, ...notes].join('\n');
}

const notes = [
  ...Object.entries(marker).map(([colour, rgb]) =>
    rule(`note-${colour}`, `background-color: rgb(${rgb} / 0.38);`),
  ),
  // Grey, as no two notes that overlap are.
  rule(
    'note-changed',
    'background-color: rgb(128 128 128 / 0.24); text-decoration: underline wavy #d9720b 1.25px;',
  ),
  // Opaque and with its own ink: the grey of a selection that lost the focus comes on top.
  rule('flash', 'background-color: #ffb84d; color: #1d1c1a;'),
];
