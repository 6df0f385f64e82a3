/** Runs inside a page of the extension: see `slices-bench.ts`. */
import { describePassage } from '@/lib/anchor/describe';
import { noteColours } from '@/lib/model/note';
import { openDatabase } from '@/lib/store/database';
import type { RealisticNote } from '@/tests/support/realistic-notes';
import { fill } from '../store/fill';

/** Writes one note on each paragraph of the article at `url`. */
async function addNotes(url: string, paragraphs: readonly string[]): Promise<void> {
  const text = paragraphs.join('\n\n');
  const article = {
    url,
    title: '园区的早班车今天多了两趟',
    bylines: [],
    outlet: '',
    published: '',
  };
  function* notes(): Generator<RealisticNote, undefined> {
    let start = 0;
    for (const [i, paragraph] of paragraphs.entries()) {
      const selector = describePassage(text, start, start + Math.min(24, paragraph.length));
      start += paragraph.length + 2;
      const colour = noteColours[i % noteColours.length] ?? 'yellow';
      yield {
        target: { article, textHash: '', selector },
        body: { comment: '可以用作导语', tags: ['待核实'], colour },
        text,
        found: { mentions: [], figures: [] },
      };
    }
    return undefined;
  }
  const db = await openDatabase();
  await fill(db, notes(), paragraphs.length);
  db.close();
}

export const notesBench = { addNotes };

Object.assign(globalThis, { notesBench });
