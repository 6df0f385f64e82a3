import { pinyin } from 'pinyin-pro';

/**
 * A name's syllables, toneless, lower case; Latin letters and digits stay as they are, other signs go.
 *
 * @param reading syllables parted by spaces, used instead of the rule's.
 */
export function syllablesOf(name: string, person: boolean, reading?: string): string[] {
  const syllables = reading
    ? reading.split(' ')
    : pinyin(name, {
        toneType: 'none',
        type: 'array',
        nonZh: 'consecutive',
        v: true,
        surname: person ? 'head' : 'off',
      });
  return syllables.map((s) => s.toLowerCase().replace(/[^a-z0-9]/g, '')).filter((s) => s !== '');
}

/** `xtgxq` for 湘潭高新区; words in Latin letters give their first letter, numbers stay whole. */
export function initialsOf(syllables: readonly string[]): string {
  return syllables.map((s) => (/^\d/.test(s) ? s : s.charAt(0))).join('');
}
