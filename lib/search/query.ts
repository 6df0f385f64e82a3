import { type EntityKind, entityKinds } from '@/lib/model/entity';
import { type Day, parseDay } from './day';
import { hostLabels } from './host';
import { foldForSearch } from './searchable';
import { splitWords } from './words';

/** One thing that a note must hold (or, negative, must not). */
export interface Term {
  /** Where it is looked for: `any` is every visible field. */
  readonly scope: 'any' | 'tag' | 'whole-tag' | 'byline' | 'outlet' | 'site';
  /** Folded; the note holds the term when it holds one of them. Never empty, no empty strings. */
  readonly needles: readonly string[];
  readonly negative: boolean;
}

export interface Query {
  readonly terms: readonly Term[];
  /** Kinds of name that must stand in the note's passage (or, negative, must not). */
  readonly kinds: readonly { readonly kind: EntityKind; readonly negative: boolean }[];
  /** The note's day is at or after this; 0 is no bound. */
  readonly from: Day;
  /** The note's day is before this; Infinity is no bound. */
  readonly until: Day;
  /** Operators that nothing could be made of (`before:yesterday`); they do not narrow the search. */
  readonly ignored: readonly string[];
}

/** Whether the query narrows nothing: it was empty, or only half typed. */
export function asksForAll(query: Query): boolean {
  const bounded = query.from > 0 || query.until < Number.POSITIVE_INFINITY;
  return query.terms.length === 0 && query.kinds.length === 0 && !bounded;
}

export interface QueryOptions {
  /** Other names for what a word says; the word is passed as typed. */
  readonly synonyms?: ((word: string) => readonly string[]) | undefined;
}

/** Nobody types more; a pasted book must not be searched word by word. */
const mostWords = 50;

type Operator = 'tag' | 'site' | 'by' | 'kind' | 'before' | 'after';

/** Operators by what is typed before the colon, full-width or not. */
const operators = new Map<string, Operator>([
  ['tag', 'tag'],
  ['标签', 'tag'],
  ['site', 'site'],
  ['网站', 'site'],
  ['by', 'by'],
  ['作者', 'by'],
  ['kind', 'kind'],
  ['类别', 'kind'],
  ['before', 'before'],
  ['早于', 'before'],
  ['after', 'after'],
  ['晚于', 'after'],
]);

const kindsByWord = new Map<string, EntityKind>([
  ...entityKinds.map((kind) => [kind, kind] as const),
  ['园区', 'park'],
  ['企业', 'company'],
  ['公司', 'company'],
  ['人物', 'person'],
  ['机构', 'institution'],
]);

/**
 * Reads what was typed into the search box: words (all must be there), "phrases with spaces", `#tag` (`#"tag"` for the whole
 * tag), `site:host`, `by:name`, `kind:park`, `after:2024-08` (that day or later), `before:2024-09` (earlier than that day), and `-` before any of
 * them for its contrary. Signs may be full-width. Never fails; an operator with nothing behind it is no operator yet.
 */
export function parseQuery(text: string, options: QueryOptions = {}): Query {
  const terms: Term[] = [];
  const kinds: { kind: EntityKind; negative: boolean }[] = [];
  let from: Day = 0;
  let until: Day = Number.POSITIVE_INFINITY;
  const words = splitWords(text);
  const ignored = words.splice(mostWords).map((word) => word.text);
  for (const { text: word, quotedFrom } of words) {
    const negative = /^[-－]./su.test(word) && quotedFrom !== 0;
    const rest = negative ? word.slice(1) : word;
    const quoteAt = quotedFrom - (negative ? 1 : 0);
    const add = (scope: Term['scope'], needles: readonly string[]) => {
      const kept = [...new Set(needles.filter((needle) => needle !== ''))];
      if (kept.length > 0) terms.push({ scope, needles: kept, negative });
    };

    if (/^[#＃]./su.test(rest) && quoteAt !== 0) {
      add(quoteAt === 1 ? 'whole-tag' : 'tag', [foldForSearch(rest.slice(1)).text]);
      continue;
    }
    const colon = rest.search(/[:：]/);
    const before = colon > 0 && (quoteAt < 0 || quoteAt > colon) ? rest.slice(0, colon) : '';
    const operator = operators.get(foldForSearch(before).text);
    const value = rest.slice(colon + 1);
    if (!operator) {
      const names = options.synonyms ? [rest, ...options.synonyms(rest)] : [rest];
      add(
        'any',
        names.map((name) => foldForSearch(name).text),
      );
    } else if (value.trim() === '') {
      ignored.push(word);
    } else if (operator === 'tag') {
      add(quoteAt === colon + 1 ? 'whole-tag' : 'tag', [foldForSearch(value).text]);
    } else if (operator === 'by') {
      add('byline', [foldForSearch(value).text]);
    } else if (operator === 'site') {
      const labels = hostLabels(value);
      if (labels === '') add('outlet', [foldForSearch(value).text]);
      else add('site', [labels]);
    } else if (operator === 'kind') {
      const kind = kindsByWord.get(foldForSearch(value).text);
      if (kind) kinds.push({ kind, negative });
      else ignored.push(word);
    } else {
      const day = parseDay(foldForSearch(value).text);
      if (day === null) ignored.push(word);
      else if ((operator === 'after') !== negative) from = Math.max(from, day);
      else until = Math.min(until, day);
    }
  }
  return { terms, kinds, from, until, ignored };
}
