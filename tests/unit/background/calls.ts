/** Who calls the background, and what with. */
import type { Sender } from '@/lib/messaging/caller';
import type { EditorSubject, Passage } from '@/lib/messaging/protocol';
import type { NoteBody } from '@/lib/model/note';
import { id, origin, type Tab } from './fake-browser';

/** Our script in a tab's page, as the browser tells of it. */
export function pageIn({ id: tab, url }: Tab, loaded = url): Sender {
  return {
    id,
    origin: new URL(loaded as string).origin,
    url: loaded,
    tab: { id: tab, url },
  };
}

/** Our frame over a tab's page. */
export function frameIn({ id: tab, url }: Tab): Sender {
  return { id, origin, url: `${origin}/editor.html`, tab: { id: tab, url } };
}

/** A page of ours. */
export const popup: Sender = { id, origin, url: `${origin}/popup.html` };

/** A passage as a page gives it, of an article that claims to be at `claimed`. */
export function passage(exact: string | null, claimed = 'https://elsewhere.example/'): Passage {
  return {
    article: { url: claimed, title: '澄湖新闻', bylines: [], outlet: '', published: '' },
    text: exact === null ? '' : `前文。${exact}。后文。`,
    found: { mentions: [], figures: [] },
    selector: exact === null ? null : { quote: { exact, prefix: '前文。', suffix: '。后文。' } },
  };
}

/** What a reader wrote. */
export function written(comment: string): NoteBody {
  return { comment, tags: [], colour: 'yellow' };
}

/** What an editor is opened for: a passage not saved yet, or a note. */
export function editor(
  about: Passage,
  note: string | null = null,
): { kind: 'editor' } & EditorSubject {
  return { kind: 'editor', passage: about, note, start: { colour: 'green', field: 'tags' } };
}
