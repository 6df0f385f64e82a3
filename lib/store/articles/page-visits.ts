import * as v from 'valibot';
import { type PassageChange, passageChangeSchema } from '@/lib/model/note';
import { pageKey } from '@/lib/model/page-key';
import type { PangzhuDatabase } from '../database';
import { type Source, validSource } from '../notes/new-note';
import { writeNotes } from '../save';
import type { ArticleRow, NoteRow } from '../schema';
import type { Tables } from '../tables';
import { forgetArticle, keepArticle, withNotes } from './articles';

/** Of a page's texts on which no note was made, so many are kept besides the first: the latest. */
const laterTexts = 4;
/** Of what was seen in place of a passage, so much: the first and the latest. */
const mostChanges = 5;

/** What a note's passage reads now. */
export interface SeenChange extends Pick<PassageChange, 'now' | 'figures'> {
  readonly note: string;
}

/**
 * Keeps how a page reads on a later visit: its text where that is another than those kept, and with each note what stands in
 * place of its passage. A page without notes leaves no trace. Notes are not edited by it: neither their revision nor their order changes.
 *
 * @returns whether there is anything that was not known
 * @throws StoreError
 */
export async function seePage(
  db: PangzhuDatabase,
  visit: Source & { readonly changes: readonly SeenChange[] },
): Promise<boolean> {
  const { target, text, found } = await validSource(visit);
  const { textHash, article: metadata } = target;
  if (text === '') return false;
  return await writeNotes(db, async (tables, state) => {
    const key = pageKey(metadata.url);
    const notes = await tables.notes.where('key').equals(key).toArray();
    if (notes.length === 0) return false;
    const texts = await tables.articles.where('key').equals(key).sortBy('number');
    const known = texts.find((row) => row.textHash === textHash);
    const seen = new Date().toISOString();
    if (known) {
      await tables.articles.put({ ...known, seen });
      // Of a long article it comes after the note.
      if (found && !(await tables.findings.get(known.number as number)))
        await keepArticle(tables, { metadata: known.metadata, text, textHash }, found);
    } else {
      const kept = await keepArticle(tables, { metadata, text, textHash }, found);
      const row = (await tables.articles.get(kept.at.article)) as ArticleRow;
      await forgetOld(tables, [...texts, row]);
      // An import that goes on meanwhile remembers which articles are kept.
      state.sequence += 1;
    }
    let isNews = !known;
    for (const { note: id, now, figures } of visit.changes) {
      const row = notes.find((note) => note.id === id);
      if (row && (await recordChange(tables, row, { now, figures, seen, textHash }))) isNews = true;
    }
    return isNews;
  });
}

async function recordChange(
  { notes }: Pick<Tables, 'notes'>,
  row: NoteRow,
  { now, figures, seen, textHash }: Omit<PassageChange, 'was' | 'settled'>,
): Promise<boolean> {
  const was = row.selector?.quote.exact;
  const before = row.changes ?? [];
  const last = before.at(-1);
  if (was === undefined || (last?.was === was && last.now === now)) return false;
  // It comes from the page's side, which may be compromised; a visit is not refused for it.
  const change = v.safeParse(passageChangeSchema, { seen, textHash, was, now, figures });
  if (!change.success) return false;
  const changes = [...before, change.output];
  if (changes.length > mostChanges) changes.splice(1, changes.length - mostChanges);
  await notes.put({ ...row, changes });
  return true;
}

async function forgetOld(tables: Tables, texts: readonly ArticleRow[]): Promise<void> {
  const numbers = texts.slice(1).map(({ number }) => number as number);
  const noted = await withNotes(tables, numbers);
  const unnoted = numbers.filter((number) => !noted.has(number));
  for (const number of unnoted.slice(0, -laterTexts)) await forgetArticle(tables, number);
}
