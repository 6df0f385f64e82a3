import * as v from 'valibot';
import { storage } from 'wxt/utils/storage';
import {
  type ColourNames,
  longestColourName,
  type NoteColour,
  noteColours,
} from '@/lib/model/note';
import type { Words } from './speak';

const nameSchema = v.pipe(
  v.string(),
  v.trim(),
  v.minLength(1),
  v.maxLength(longestColourName),
  // A name stands within a line.
  v.check((name) => !/[\p{Cc}\p{Zl}\p{Zp}]/u.test(name)),
);

export const colourNamesItem = storage.defineItem<ColourNames>('local:colourNames', {
  fallback: {},
});

/** What the reader calls the colours; what is stored of it and is no name is left out. */
export async function colourNames(): Promise<ColourNames> {
  const stored: unknown = await colourNamesItem.getValue();
  const names: { [Colour in NoteColour]?: string } = {};
  for (const colour of noteColours) {
    const name = v.safeParse(v.object({ [colour]: nameSchema }), stored);
    if (name.success) names[colour] = name.output[colour] as string;
  }
  return names;
}

/** The same names with one colour called otherwise; by what is no name, as we call it. */
export function withColourName(names: ColourNames, colour: NoteColour, name: string): ColourNames {
  const { [colour]: _before, ...others } = names;
  const read = v.safeParse(nameSchema, name);
  return read.success ? { ...others, [colour]: read.output } : others;
}

/** The names as words of the interface, in place of its own; null where there are none. */
export async function colourWords(): Promise<Words | null> {
  const names = Object.entries(await colourNames());
  if (names.length === 0) return null;
  return Object.fromEntries(names.map(([colour, name]) => [`colours_${colour}`, name]));
}
