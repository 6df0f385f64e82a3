/** Who wrote an article: what the head claims, joined with what is printed around the text. */
import type { MetadataSource } from '@/lib/model/article';
import {
  isAuthorName,
  isPersonName,
  readBylines,
  readClosingNames,
  readPhotographers,
  unique,
} from './bylines';
import type { PageClaims } from './claims';
import type { Surroundings } from './surroundings';
import { writersIn } from './writer-notes';

export function authorsOf(
  claims: PageClaims,
  { head, tail, authors, captions }: Surroundings,
  editors: readonly string[],
  sites: readonly string[],
): { names: string[]; source: MetadataSource } {
  const printed = unique([...authors, ...[...head, ...tail].flatMap(readBylines)]);
  const closing =
    printed.length === 0
      ? [
          ...tail.flatMap(writersIn),
          ...tail.slice(0, 4).flatMap(readClosingNames),
          ...unique([...head, ...captions]).flatMap(readPhotographers),
        ]
      : [];
  const told: [readonly string[], MetadataSource][] = [
    [claims.jsonLd.authors, 'json-ld'],
    [[claims.meta('article:author', 'og:article:author')], 'open-graph'],
    [
      [claims.meta('author', 'byl', 'byline', 'dc.creator', 'sailthru.author', 'parsely-author')],
      'meta',
    ],
  ];
  for (const [values, source] of told) {
    const people = values
      // OpenGraph asks for the address of a profile.
      .filter((value) => !/^(?:https?:)?\/\//i.test(value))
      .flatMap((value) => (isPersonName(value) ? [value] : value.split(/[\s、，,;；/&]+/)))
      .filter((name) => isAuthorName(name) && !sites.some((site) => site.includes(name)))
      // The author that a content system names is often who put the page up.
      .filter((name) => printed.length + closing.length === 0 || !editors.includes(name));
    if (people.length > 0) return { names: unique([...people, ...printed]), source };
  }
  const founder = claims
    .founder('author')
    .split(/[\s、，,;；]+/)
    .filter(isPersonName);
  if (printed.length > 0) return { names: printed, source: 'text' };
  if (closing.length > 0) return { names: unique(closing), source: 'text' };
  if (founder.length > 0) return { names: founder, source: 'comment' };
  return { names: [], source: 'text' };
}
