import { expect, it } from 'vitest';
import type { Note } from '@/lib/model/note';
import { addNote, deleteNote, noteById, updateNote } from '@/lib/store/notes/notes';
import { checkSearchText } from '@/lib/store/search-text/search-text-check';
import { pick, seeded } from '../search/random-text';
import { bodyOf, targetOf } from './fixtures';
import { freshName, testDatabase } from './test-database';

async function twoOfOne() {
  const name = freshName();
  return [await testDatabase(name), await testDatabase(name)] as const;
}

/** What a window shows of the note, and from which of the texts the reader went on. */
interface Window {
  readonly db: Awaited<ReturnType<typeof testDatabase>>;
  seen: Note;
}

it('two windows edit one note, in 1000 orders: every text survives, or its writer saw what replaced it', async () => {
  let conflicts = 0;
  let dbs = await twoOfOne();
  for (let seed = 0; seed < 1_000; seed += 1) {
    if (seed % 20 === 0) dbs = await twoOfOne();
    const random = seeded(seed);
    const text = (what: string) => `${seed} ${what}`;
    const note = await addNote(dbs[0], {
      operationId: text('add'),
      target: targetOf({}),
      body: bodyOf({ comment: text('0') }),
      text: '',
    });
    const windows: Window[] = dbs.map((db) => ({ db, seen: note }));
    /** Texts that somebody read before saving another in their place. */
    const replaced = new Set<string>();
    const saved = new Set([note.comment]);
    for (let step = 1; step <= 4; step += 1) {
      const window = pick(random, windows);
      const action = random();
      const operationId = text(`operation ${step}`);
      if (action < 0.3) {
        // Reads again; a deleted note stays on the screen as it was.
        window.seen = await noteById(window.db, note.id).catch(() => window.seen);
      } else if (action < 0.4) {
        await deleteNote(window.db, { operationId, id: note.id });
      } else {
        const { id, revision: baseRevision, comment } = window.seen;
        const body = bodyOf({ comment: text(String(step)) });
        const save = () => updateNote(window.db, { operationId, id, baseRevision, body });
        const result = await save();
        if (random() < 0.2) expect(await save()).toEqual(result);
        saved.add(body.comment);
        if (result.conflict) conflicts += 1;
        else replaced.add(comment);
        window.seen = result.note;
      }
    }
    const left = [...(await dbs[0].notes.toArray()), ...(await dbs[0].bin.toArray())];
    const kept = new Set(left.map(({ comment }) => comment));
    expect([seed, [...saved].filter((each) => !kept.has(each) && !replaced.has(each))]).toEqual([
      seed,
      [],
    ]);
    if (seed % 20 === 19) expect((await checkSearchText(dbs[1])).sound).toBe(true);
  }
  expect(conflicts).toBeGreaterThan(100);
}, 120_000);
