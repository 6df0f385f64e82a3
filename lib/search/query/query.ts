import { type EntityKind, entityKinds } from '@/lib/model/entity';
import { type NoteStatus, noteStatuses } from '@/lib/model/note';
import type { UnclearWord } from '@/lib/model/note-hit';
import { joinComparisons } from '../joined-words';
import { foldForSearch } from '../searchable';
import { type Day, parseDay } from './day';
import { type FigureTerm, parseFigureTerm } from './figure-term';
import { hostLabels } from './host';
import { type QueryWord, splitWords } from './words';

/** One thing that a note must hold (or, negative, must not). */
export interface Term {
  /** Where it is looked for: `any` is every visible field. */
  readonly scope: 'any' | 'tag' | 'whole-tag' | 'byline' | 'outlet' | 'site' | 'status';
  /** Folded; the note holds the term when it holds one of them. Never empty, no empty strings. */
  readonly needles: readonly string[];
  readonly negative: boolean;
}

export interface Query {
  readonly terms: readonly Term[];
  /** Figures by value. */
  readonly figures: readonly FigureTerm[];
  /** Kinds of name that must stand in the note's passage (or, negative, must not). */
  readonly kinds: readonly { readonly kind: EntityKind; readonly negative: boolean }[];
  /** The note's day is at or after this; 0 is no bound. */
  readonly from: Day;
  /** The note's day is before this; Infinity is no bound. */
  readonly until: Day;
  /** What nothing could be made of (`before:yesterday`, which does not narrow the search), but for what is only half typed. */
  readonly unclear: readonly UnclearWord[];
}

/** Whether the query narrows nothing: it was empty, or only half typed. */
export function asksForAll(query: Query): boolean {
  const bounded = query.from > 0 || query.until < Number.POSITIVE_INFINITY;
  const { terms, figures, kinds } = query;
  return terms.length + figures.length + kinds.length === 0 && !bounded;
}

export interface QueryOptions {
  /** Other names for what a word says; the word is passed as typed. */
  readonly synonyms?: ((word: string) => readonly string[]) | undefined;
}

/** Nobody types more; a pasted book must not be searched word by word. */
const mostWords = 50;

/** What is read so far. */
interface Draft {
  readonly terms: Term[];
  readonly figures: FigureTerm[];
  readonly kinds: { kind: EntityKind; negative: boolean }[];
  from: Day;
  until: Day;
  readonly unclear: UnclearWord[];
}

/** What stands behind an operator: as typed, and folded. `quoted` when quotation marks stood around it. */
interface Value {
  readonly typed: string;
  readonly folded: string;
  readonly quoted: boolean;
  readonly negative: boolean;
}

/** Reads a value into the draft, or tells that it is half typed, or what it should have been. */
type Reader = (draft: Draft, value: Value) => 'read' | 'half' | UnclearWord['about'];

function term(scope: Term['scope'], needles: readonly string[], { negative }: Value): Reader {
  const kept = [...new Set(needles.filter((needle) => needle !== ''))];
  return ({ terms }) => {
    if (kept.length === 0) return 'half';
    terms.push({ scope, needles: kept, negative });
    return 'read';
  };
}

const readTag: Reader = (draft, value) =>
  term(value.quoted ? 'whole-tag' : 'tag', [value.folded], value)(draft, value);

const readByline: Reader = (draft, value) => term('byline', [value.folded], value)(draft, value);

const readSite: Reader = (draft, value) => {
  // Who pastes an address means the site, however its pages are served.
  const labels = hostLabels(value.typed).replace(/^\.www\./, '.');
  const reader =
    labels === '' ? term('outlet', [value.folded], value) : term('site', [labels], value);
  return reader(draft, value);
};

const readStatus: Reader = (draft, value) => {
  const status = statusesByWord.get(value.folded);
  if (!status) return unknownOf(statusesByWord, 'status', value);
  return term('status', [status], value)(draft, value);
};

const readKind: Reader = ({ kinds }, value) => {
  const kind = kindsByWord.get(value.folded);
  if (!kind) return unknownOf(kindsByWord, 'kind', value);
  kinds.push({ kind, negative: value.negative });
  return 'read';
};

function unknownOf<About extends 'kind' | 'status'>(
  known: ReadonlyMap<string, unknown>,
  about: About,
  { folded }: Value,
): 'half' | About {
  return [...known.keys()].some((word) => word.startsWith(folded)) ? 'half' : about;
}

/** After a day is from it on; not after it is before it. */
const readBound =
  (isFrom: boolean): Reader =>
  (draft, { folded, negative }) => {
    const day = parseDay(folded);
    if (day === null) return /^\d{0,3}$/.test(folded) ? 'half' : 'date';
    if (isFrom !== negative) draft.from = Math.max(draft.from, day);
    else draft.until = Math.min(draft.until, day);
    return 'read';
  };

/** Operators by what is typed before the colon, full-width or not. */
const operators = new Map<string, Reader>([
  ['tag', readTag],
  ['标签', readTag],
  ['site', readSite],
  ['网站', readSite],
  ['by', readByline],
  ['作者', readByline],
  ['kind', readKind],
  ['类别', readKind],
  ['status', readStatus],
  ['状态', readStatus],
  ['before', readBound(false)],
  ['早于', readBound(false)],
  ['after', readBound(true)],
  ['晚于', readBound(true)],
]);

const kindsByWord = new Map<string, EntityKind>([
  ...entityKinds.map((kind) => [kind, kind] as const),
  ['园区', 'park'],
  ['企业', 'company'],
  ['公司', 'company'],
  ['人物', 'person'],
  ['机构', 'institution'],
]);

const statusesByWord = new Map<string, NoteStatus>([
  ...noteStatuses.map((status) => [status, status] as const),
  ['已读', 'read'],
  ['待核', 'to-check'],
  ['待核实', 'to-check'],
  ['已用', 'used'],
]);

/**
 * Reads what was typed into the search box: words (all must be there), "phrases with spaces", `#tag` (`#"tag"` for the whole
 * tag), `site:host`, `by:name`, `kind:park`, `status:to-check`, `after:2024-08` (that day or later), `before:2024-09` (earlier than that day),
 * `投资>1亿` and `占地:50..70亩` (figures by value), and `-` before any of them for its contrary. Signs may be full-width.
 * An address narrows to its site, whatever its path. Never fails; an operator with nothing behind it is no operator yet.
 */
export function parseQuery(text: string, options: QueryOptions = {}): Query {
  const words = joinComparisons(splitWords(text));
  const [beyond] = words.splice(mostWords);
  const draft: Draft = {
    terms: [],
    figures: [],
    kinds: [],
    from: 0,
    until: Number.POSITIVE_INFINITY,
    unclear: beyond ? [{ word: beyond.text, about: 'length' }] : [],
  };
  for (const word of words) readWord(draft, word, options);
  return draft;
}

function readWord(draft: Draft, { text, quotedFrom }: QueryWord, options: QueryOptions): void {
  const negative = /^[-－]./su.test(text) && quotedFrom !== 0;
  const word = negative ? text.slice(1) : text;
  const quotedAt = quotedFrom < 0 ? Number.POSITIVE_INFINITY : quotedFrom - (negative ? 1 : 0);
  const valueFrom = (at: number): Value => {
    const typed = word.slice(at);
    return { typed, folded: fold(typed), quoted: quotedAt === at, negative };
  };

  if (/^[#＃]./su.test(word) && quotedAt > 0) {
    readTag(draft, valueFrom(1));
    return;
  }
  const colon = word.search(/[:：]/);
  const operator = colon < quotedAt && operators.get(fold(word.slice(0, Math.max(0, colon))));
  if (operator) {
    const reading = operator(draft, valueFrom(colon + 1));
    if (reading !== 'read' && reading !== 'half')
      draft.unclear.push({ word: text, about: reading });
    return;
  }
  const figure = quotedFrom < 0 ? parseFigureTerm(fold(word), negative) : null;
  if (figure) {
    draft.figures.push(figure);
    return;
  }
  // Looked for as it stands, which is hardly what was meant.
  if (
    quotedFrom < 0 &&
    /[<>≥≤]/.test(fold(word)) &&
    /[\d一二两三四五六七八九十百千万亿]/.test(fold(word))
  ) {
    draft.unclear.push({ word: text, about: 'figure' });
  }
  const names = [word, ...(options.synonyms?.(word) ?? [])];
  const value = valueFrom(0);
  term('any', names.map(fold), value)(draft, value);
}

function fold(text: string): string {
  return foldForSearch(text).text;
}
