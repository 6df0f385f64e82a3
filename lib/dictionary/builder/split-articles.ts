/**
 * A page's articles. Rules, in the order in which they are tried:
 *
 * - *lead*: 本报讯 opens a body; the headings right above it are its headline.
 * - *byline*: headings that end with a byline of their own, 本报记者, are the headline of the text below them.
 * - *measure*: a paragraph set in a narrower or wider column than the ended text above it opens another body, whose
 *   headline stands elsewhere.
 * - *subhead*: headings between paragraphs of one measure belong to that body.
 * - *apart*: headings with no body below them are headlines that stand away from their bodies. One ends with a byline, or
 *   before a line that ends in ：. It goes to the body without a headline that has a byline where it has none (and the
 *   reverse), and among those to the one with which it shares most words.
 * - *photos*: captions with a photographer's name are a report of their own.
 */
import { BuildError } from './build-error';
import { isBylineLine, type PageLine, type PageUnit } from './page-units';

type SplitRule = 'lead' | 'byline' | 'measure' | 'photos';
type HeadlineRule = 'above' | 'apart' | 'none';

export interface PageArticle {
  readonly opened: SplitRule;
  readonly headed: HeadlineRule;
  readonly headline: readonly PageUnit[];
  readonly body: readonly PageUnit[];
}

interface Draft {
  opened: SplitRule;
  headline: PageUnit[];
  body: PageUnit[];
}

/** A column whose measure differs by more than this share is another column. */
const otherColumn = 0.2;

/**
 * The articles in the order of their bodies, the photo report last.
 *
 * @throws BuildError when a headline finds no body or a body no headline.
 */
export function splitArticles(units: readonly PageUnit[]): PageArticle[] {
  const drafts: Draft[] = [];
  const apart: PageUnit[][] = [];
  const photos: PageUnit[] = [];
  let headings: PageUnit[] = [];
  for (const unit of units) {
    const current = drafts.at(-1);
    if (unit.kind === 'display') headings.push(unit);
    else if (unit.kind === 'caption') photos.push(unit);
    else {
      const opened = openingOf(unit, headings, current);
      if (opened) {
        const groups = groupHeadings(headings);
        drafts.push({ opened, headline: groups.pop() ?? [], body: [unit] });
        apart.push(...groups);
      } else current?.body.push(...headings, unit);
      headings = [];
    }
  }
  apart.push(...groupHeadings(headings));

  const articles = joinHeadlines(drafts, apart);
  if (photos.length > 0) {
    articles.push({ opened: 'photos', headed: 'none', headline: [], body: photos });
  }
  return articles;
}

/** By which rule running text opens a body; null when it goes on in the current one. */
function openingOf(
  unit: PageUnit,
  headings: readonly PageUnit[],
  current: Draft | undefined,
): SplitRule | null {
  if (unit.kind === 'lead') return 'lead';
  if (isBylineLine(headings.at(-1)?.lines.at(-1)?.text ?? '')) return 'byline';
  return !current || opensOther(current, unit) ? 'measure' : null;
}

function opensOther(current: Draft, unit: PageUnit): boolean {
  const last = current.body.at(-1);
  if (!last?.ended || unit.lines.length < 3) return false;
  const measure = Math.max(...current.body.map((u) => u.measure));
  return Math.abs(unit.measure - measure) > otherColumn * measure;
}

/** Cuts a run of headings into headlines. */
function groupHeadings(headings: readonly PageUnit[]): PageUnit[][] {
  const groups: PageUnit[][] = [];
  let open = false;
  for (const unit of headings) {
    const last = unit.lines.at(-1)?.text ?? '';
    if (!open || last.endsWith('：')) groups.push([]);
    groups.at(-1)?.push(unit);
    open = !isBylineLine(last);
  }
  return groups;
}

function joinHeadlines(drafts: readonly Draft[], apart: readonly PageUnit[][]): PageArticle[] {
  const homes = new Map<Draft, PageUnit[]>();
  const problems: string[] = [];
  for (const headline of apart) {
    const withByline = headline.some((unit) => unit.lines.some((l) => isBylineLine(l.text)));
    const words = pairsOf(headline);
    const best = drafts
      .filter(
        (d) => d.headline.length === 0 && !homes.has(d) && (d.opened !== 'lead') === withByline,
      )
      .map((draft) => ({ draft, shared: sharedWith(words, pairsOf(draft.body)) }))
      .toSorted((a, b) => b.shared - a.shared)[0];
    if (best && best.shared > 0) homes.set(best.draft, headline);
    else problems.push(`The headline at lines ${span(headline)} belongs to no body.`);
  }
  const articles = drafts.map((draft): PageArticle => {
    const found = homes.get(draft);
    if (!found && draft.headline.length === 0) {
      problems.push(`The body at lines ${span(draft.body)} has no headline.`);
    }
    return {
      opened: draft.opened,
      headed: found ? 'apart' : 'above',
      headline: found ?? draft.headline,
      body: draft.body,
    };
  });
  if (problems.length > 0) throw new BuildError(problems);
  return articles;
}

/** All pairs of neighbouring characters: what two texts share of them tells whether they are about one thing. */
function pairsOf(units: readonly PageUnit[]): Set<string> {
  const text = units.flatMap((unit) => unit.lines.map((line) => line.text)).join('');
  const pairs = new Set<string>();
  for (let i = 0; i + 1 < text.length; i += 1) pairs.add(text.slice(i, i + 2));
  return pairs;
}

function sharedWith(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const pair of a) if (b.has(pair)) shared += 1;
  return shared;
}

/** `12-15`, for messages and notes. */
export function span(units: readonly PageUnit[]): string {
  const lines = units.flatMap((unit) => unit.lines);
  return `${firstOf(lines)}-${lines.at(-1)?.number ?? 0}`;
}

function firstOf(lines: readonly PageLine[]): number {
  return lines[0]?.number ?? 0;
}
