/** Articles as items of the Citation Style Language, from which every citation format is written. */
import type { ArticleMetadata } from '@/lib/model/article';
import type { Note } from '@/lib/model/note';
import { calendarDate } from '../notes/calendar-date';
import { oneLine } from '../one-line';
import { bylineNames } from './byline-names';
import { citationKey } from './citation-key';
import { type CslName, cslName } from './csl-name';

/** Year, and month and day as far as they are known. */
export type DateParts =
  | readonly [number]
  | readonly [number, number]
  | readonly [number, number, number];

export interface CslDate {
  readonly 'date-parts': readonly [DateParts];
}

/** What CSL-JSON calls an item; parts that are not known are left out. */
export interface CslItem {
  readonly id: string;
  readonly type: 'article-newspaper' | 'webpage';
  readonly title?: string;
  readonly author?: readonly CslName[];
  readonly 'container-title'?: string;
  /** Of a newspaper; a string, for some are letters and figures. */
  readonly page?: string;
  /** Where it is not told when it was published: when it was last changed. */
  readonly issued?: CslDate;
  readonly accessed?: CslDate;
  readonly URL?: string;
  /** BCP 47. */
  readonly language?: string;
}

/** @param accessed an ISO 8601 instant: when the reader had the article before them; empty when that is not known */
export function cslItem(article: ArticleMetadata, accessed: string): CslItem {
  const outlet = oneLine(article.outlet).replace(/^《([^《》]+)》$/, '$1');
  const author = article.bylines.flatMap(bylineNames).map(cslName);
  const issued = dateOf(article.published) ?? dateOf(article.updated ?? '');
  const read = localDay(accessed);
  const url = webAddress(article.url);
  const type = isNewspaper(outlet) ? 'article-newspaper' : 'webpage';
  const item = {
    id: citationKey(article),
    type,
    title: oneLine(article.title),
    author: author.length > 0 ? author : undefined,
    'container-title': outlet,
    page: type === 'article-newspaper' ? printPage(article.page ?? '') : '',
    issued,
    accessed: read,
    URL: url,
    language: oneLine(article.language ?? ''),
  };
  const known = Object.entries(item).filter(([, value]) => value);
  return Object.fromEntries(known) as unknown as CslItem;
}

/** One item for each article of these notes, in the order in which they come; no two have the same id. */
export function bibliography(notes: Iterable<Note>): CslItem[] {
  const first = new Map<string, Note>();
  for (const note of notes) {
    const before = first.get(note.article.url);
    if (!before || note.created < before.created) first.set(note.article.url, note);
  }
  const taken = new Set<string>();
  return [...first.values()].map(({ article, created }) => {
    const item = cslItem(article, created);
    let id = item.id;
    for (let i = 2; taken.has(id); i += 1) id = `${item.id}-${i}`;
    taken.add(id);
    return { ...item, id };
  });
}

/** A date as it is printed in the standard's form: 2024-08-09, 2024-08, 2024. */
export function isoDate(date: CslDate): string {
  return date['date-parts'][0].map((part) => String(part).padStart(2, '0')).join('-');
}

/** 06 of 第06版, as other programs may have it. */
function printPage(page: string): string {
  return oneLine(page).replace(/^第\s*(?=[\dA-Z])|\s*版$/gi, '');
}

/** A newspaper by its name; the website of one (某某日报网) is none. */
function isNewspaper(outlet: string): boolean {
  return (
    /(?:(?<![情简公海通播预电捷战])[报報]|新聞)(?:电子版|數字版|数字版|[（(][^（）()]+版[）)])?$/.test(
      outlet,
    ) ||
    /^(?:the )?[\p{L} ]*\b(?:times|daily|post|herald|gazette|tribune|telegraph|chronicle|courier|(?:daily|morning|evening) news)$/iu.test(
      outlet,
    )
  );
}

/** The calendar date that stands at the beginning of a text, as it was printed: no time zone moves it. */
function dateOf(text: string): CslDate | undefined {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?!\d)/.exec(calendarDate(text));
  if (!match) return undefined;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  if (year === 0) return undefined;
  if (!(month >= 1 && month <= 12)) return { 'date-parts': [[year]] };
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return { 'date-parts': [day >= 1 && day <= last ? [year, month, day] : [year, month]] };
}

/** The day on the reader's calendar. */
function localDay(instant: string): CslDate | undefined {
  const time = new Date(instant);
  const year = time.getFullYear();
  return year >= 1 && year <= 9999
    ? { 'date-parts': [[year, time.getMonth() + 1, time.getDate()]] }
    : undefined;
}

/** An address that other programs may open; anything else than http and https is no reference. */
export function webAddress(url: string): string {
  try {
    const { protocol, href } = new URL(url);
    return protocol === 'http:' || protocol === 'https:' ? href : '';
  } catch {
    return '';
  }
}
