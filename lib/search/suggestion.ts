import type { NoteHit } from '@/lib/model/note-hit';

/** A note as the address bar offers it. */
export interface Suggestion {
  /** What stands in the address bar when it is chosen; `noteIn` reads the note from it. */
  readonly content: string;
  readonly description: string;
}

/** How much of a passage one line shows, and how much of it before what was found; in UTF-16 units. */
const shown = 60;
const before = 10;

const sign = '#pangzhu-note=';

/**
 * @param markup whether the description is XML with `<match>` and `<dim>`, as Chrome reads it
 *   (https://developer.chrome.com/docs/extensions/reference/api/omnibox#type-SuggestResult), or plain text
 */
export function suggestionOf({ note, matches }: NoteHit, markup: boolean): Suggestion {
  const { article, comment } = note;
  const field = note.selector ? 'quote' : comment ? 'comment' : 'title';
  const text = { quote: note.selector?.quote.exact ?? '', comment, title: article.title }[field];
  const match = matches.find((each) => each.field === field);
  const source = field === 'title' ? article.outlet : article.title || article.outlet;
  const words = cut(text, match?.start ?? 0, match?.end ?? 0);
  const description = markup
    ? `${escaped(words.lead)}${wrapped('match', words.match)}${escaped(words.rest)}${wrapped('dim', source && ` — ${plain(source)}`)}`
    : `${words.lead}${words.match}${words.rest}${source && ` — ${plain(source)}`}`;
  return { content: `${article.url.split('#', 1)[0]}${sign}${note.id}`, description };
}

/** The id of the note that a suggestion's content stands for; null for what was typed. */
export function noteIn(content: string): string | null {
  const at = content.lastIndexOf(sign);
  return at < 0 ? null : content.slice(at + sign.length);
}

function cut(text: string, start: number, end: number) {
  const from = start > shown / 2 ? start - before : 0;
  const to = Math.max(from + shown, end);
  return {
    lead: (from > 0 ? '…' : '') + plain(text.slice(from, start)),
    match: plain(text.slice(start, end)),
    rest: plain(text.slice(end, to)) + (to < text.length ? '…' : ''),
  };
}

/** On one line, of characters that XML may hold: Chrome shows no suggestion at all for the others. */
function plain(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\p{Cc}\p{Surrogate}\u202a-\u202e\u2066-\u2069\ufffe\uffff]/gu, '');
}

function wrapped(name: string, text: string): string {
  return text === '' ? '' : `<${name}>${escaped(text)}</${name}>`;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] as string);
}
