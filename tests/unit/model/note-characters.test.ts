import { expect, it } from 'vitest';
import { noteCharacters } from '@/lib/model/note-characters';

const passage = (exact: string) => ({ quote: { exact, prefix: '', suffix: '' } });

it('counts whatever of a note may be long', () => {
  const note = { comment: '四个字符', selector: passage('三个字') };
  expect(noteCharacters({ comment: '', selector: null })).toBe(0);
  expect(noteCharacters(note)).toBe(7);
  const seen = { seen: '', textHash: '', figures: [], was: '1', now: '22' };
  expect(noteCharacters({ ...note, changes: [seen, seen] })).toBe(13);
  const former = { selector: passage('55555'), textHash: '', until: '' };
  expect(noteCharacters({ ...note, formerly: [former] })).toBe(12);
  // Thousands of names stand in a long passage.
  expect(noteCharacters({ ...note, names: Array.from({ length: 1_000 }) })).toBeGreaterThan(10_000);
});
