import { expect, it } from 'vitest';
import { bundledDictionary, compiledDictionary } from '@/lib/dictionary/load';
import { otherNames } from '@/lib/dictionary/other-names';
import { recogniseFigures } from '@/lib/recognise/figures';
import { recognise } from '@/lib/recognise/recognise';
import { findNotes } from '@/lib/store/notes/find-notes';
import { addNote } from '@/lib/store/notes/notes';
import { bodyOf, targetOf } from './fixtures';
import { hardNotes } from './hard-notes';
import { hardQueries } from './hard-queries';
import { testDatabase } from './test-database';

it('finds what readers mean by some two hundred queries', async () => {
  const db = await testDatabase();
  for (const [letter, sketch] of Object.entries(hardNotes)) {
    const text = sketch.quote ?? '';
    const { mentions } = recognise(text, { dictionary: compiledDictionary() });
    await addNote(db, {
      target: targetOf(sketch),
      body: { ...bodyOf(sketch), comment: `${letter}§ ${sketch.comment ?? ''}` },
      text,
      found: { mentions, figures: recogniseFigures(text) },
      operationId: letter,
    });
  }
  const synonyms = otherNames(bundledDictionary());
  const wanted = hardQueries.trim().split('\n');
  const given: string[] = [];
  for (const line of wanted) {
    const query = line.slice(0, line.lastIndexOf(' |'));
    const { hits, total } = await findNotes(db, query, { limit: 50, synonyms });
    const found = hits.map(({ note }) => note.comment.charAt(0)).sort();
    expect(total).toBe(found.length);
    given.push(`${query} | ${found.join('')}`.trim());
  }
  expect(given).toEqual(wanted);
});
