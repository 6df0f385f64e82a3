import * as v from 'valibot';
import { storage } from 'wxt/utils/storage';
import {
  defaultMarkStyles,
  type MarkColour,
  type MarkStyles,
  markColours,
  markKinds,
} from '@/lib/model/mark-style';

const colour = v.picklist(Object.keys(markColours) as MarkColour[]);
const schema = v.object({
  hidden: v.array(v.picklist(markKinds)),
  colours: v.object({
    park: colour,
    company: colour,
    person: colour,
    institution: colour,
    figure: colour,
  }),
});

export const markStylesItem = storage.defineItem<MarkStyles>('local:markStyles', {
  fallback: defaultMarkStyles,
});

/** How marks look; what was stored by another version and cannot be read is the default. */
export async function markStyles(): Promise<MarkStyles> {
  const stored = await markStylesItem.getValue();
  return v.is(schema, stored) ? stored : defaultMarkStyles;
}
