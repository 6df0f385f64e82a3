import type { Figure } from '@/lib/model/figure';
import type { FieldMatch, SearchField } from '@/lib/model/note-hit';
import { initialsOf } from '@/lib/text/initials';
import type { Query, Term } from './query/query';
import { initialNeedles } from './scan';
import { foldForSearch, ITEM } from './searchable';
import type { SearchableNote } from './searchable-note';

/** More marks than this help nobody. */
const mostMatches = 200;

/**
 * Where the query's terms stand in a note, field by field and ascending; overlapping places become one.
 *
 * @param figures those of its article that the query means
 */
export function findMatches(
  note: SearchableNote,
  query: Query,
  figures: readonly Figure[] = [],
): FieldMatch[] {
  const matches: FieldMatch[] = [];
  const positive = query.terms.filter((term) => !term.negative);
  const look = (field: SearchField, index: number, text: string) => {
    const folded = foldForSearch(text);
    const spans = positive.flatMap((term) => spansOf(folded.text, field, term));
    if (field === 'quote') {
      for (const term of positive) spans.push(...nameSpans(note, folded.text, term));
      for (const figure of figures) {
        const written = foldForSearch(figure.text).text;
        if (written !== '') spans.push(...places(folded.text, written));
      }
    }
    for (const [start, end] of merged(spans)) {
      if (matches.length < mostMatches) {
        matches.push({ field, index, ...folded.toSource(start, end) });
      }
    }
  };
  for (const [i, tag] of note.tags.entries()) look('tags', i, tag);
  look('comment', 0, note.comment);
  look('title', 0, note.article.title);
  look('quote', 0, note.selector?.quote.exact ?? '');
  for (const [i, name] of note.article.bylines.entries()) look('byline', i, name);
  look('outlet', 0, note.article.outlet);
  return matches;
}

/** Where a name stands in the quote that a term means by its canonical form or initials, and that it does not spell out. */
function nameSpans(note: SearchableNote, quote: string, term: Term): Span[] {
  if (term.scope !== 'any' || term.needles.some((needle) => quote.includes(needle))) return [];
  const initials = initialNeedles(term);
  const isRead = (folded: string) => {
    const runs = initialsOf(folded).map((run) => ITEM + run + ITEM);
    return initials.some((needle) => runs.some((run) => run.includes(needle)));
  };
  return note.names.flatMap(({ name, text }) => {
    const folded = foldForSearch(name).text;
    // Initials are asked for only where they can be meant: a collator takes its time to be made.
    const meant =
      term.needles.some((needle) => folded.includes(needle)) ||
      (initials.length > 0 && isRead(folded));
    const standing = foldForSearch(text).text;
    return meant && standing !== '' ? places(quote, standing) : [];
  });
}

type Span = readonly [start: number, end: number];

function spansOf(folded: string, field: SearchField, term: Term): Span[] {
  const named = field === 'tags' || field === 'byline';
  switch (term.scope) {
    case 'any':
      break;
    case 'tag':
      if (field !== 'tags') return [];
      break;
    case 'whole-tag':
      return field === 'tags' && term.needles.includes(folded) ? [[0, folded.length]] : [];
    case 'byline':
      if (field !== 'byline') return [];
      break;
    case 'outlet':
      if (field !== 'outlet') return [];
      break;
    case 'site':
    case 'status':
      return [];
  }
  const spans = term.needles.flatMap((needle) => places(folded, needle));
  if (named) {
    for (const needle of initialNeedles(term)) {
      for (const initials of initialsOf(folded)) {
        if (needle.startsWith(ITEM)) {
          if (needle === ITEM + initials + ITEM) spans.push([0, folded.length]);
        } else spans.push(...places(initials, needle));
      }
    }
  }
  return spans;
}

function places(text: string, needle: string): Span[] {
  const spans: Span[] = [];
  let at = text.indexOf(needle);
  while (at >= 0 && spans.length < mostMatches) {
    spans.push([at, at + needle.length]);
    at = text.indexOf(needle, at + needle.length);
  }
  return spans;
}

function merged(spans: Span[]): Span[] {
  spans.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const result: [number, number][] = [];
  for (const [start, end] of spans) {
    const last = result.at(-1);
    if (last && start < last[1]) last[1] = Math.max(last[1], end);
    else result.push([start, end]);
  }
  return result;
}
