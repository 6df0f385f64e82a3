import type { Note } from '@/lib/model/note';
import type { FieldMatch, SearchField } from '@/lib/model/note-hit';
import { initialsOf } from './initials';
import type { Query, Term } from './query';
import { initialNeedles } from './scan';
import { foldForSearch, ITEM } from './searchable';

/** More marks than this help nobody. */
const mostMatches = 200;

/** Where the query's terms stand in a note, field by field and ascending; overlapping places become one. */
export function findMatches(note: Note, query: Query): FieldMatch[] {
  const matches: FieldMatch[] = [];
  const positive = query.terms.filter((term) => !term.negative);
  const look = (field: SearchField, index: number, text: string) => {
    const folded = foldForSearch(text);
    const spans = positive.flatMap((term) => spansOf(folded.text, field, term));
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
      return [];
  }
  const spans = term.needles.flatMap((needle) => places(folded, needle));
  if (named) {
    for (const needle of initialNeedles(term)) {
      for (const initials of initialsOf(folded)) {
        // Without the marks around it, a run of two letters lies one unit further left.
        const shift = needle.startsWith(ITEM) ? 1 : 0;
        for (const [start, end] of places(ITEM.repeat(shift) + initials + ITEM, needle)) {
          spans.push([start, end - 2 * shift]);
        }
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
