import { afterEach, describe, expect, it } from 'vitest';
import { defaultMarkStyles, type MarkStyles } from '@/lib/model/mark-style';
import { markStyles, markStylesItem } from '@/lib/settings/mark-styles';

afterEach(() => markStylesItem.removeValue());

const read = async (stored: unknown) => {
  await markStylesItem.setValue(stored as MarkStyles);
  return await markStyles();
};
const chosen: MarkStyles = {
  hidden: ['figure', 'park'],
  colours: { ...defaultMarkStyles.colours, person: 'grey' },
};

describe('how marks look', () => {
  it('is the default until something is chosen, and then what was chosen', async () => {
    expect(await markStyles()).toEqual(defaultMarkStyles);
    expect(await read(chosen)).toEqual(chosen);
  });

  it.each(['park', 'company', 'person', 'institution', 'figure'] as const)(
    'is the default where the colour of a %s is none, or missing',
    async (kind) => {
      const { [kind]: _, ...others } = chosen.colours;
      expect(await read({ ...chosen, colours: others })).toEqual(defaultMarkStyles);
      const colours = { ...chosen.colours, [kind]: 'url(https://a.example)' };
      expect(await read({ ...chosen, colours })).toEqual(defaultMarkStyles);
    },
  );

  it.each([
    ['nothing', {}],
    ['a kind that there is none of', { ...chosen, hidden: ['street'] }],
    ['another shape', []],
    [
      'a name from the prototype',
      { ...chosen, colours: { ...chosen.colours, park: 'constructor' } },
    ],
  ])('is the default where %s was stored', async (_, stored) => {
    expect(await read(stored)).toEqual(defaultMarkStyles);
  });
});
