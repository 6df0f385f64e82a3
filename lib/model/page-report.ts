import type { ArticleMetadata } from './article';
import type { Figure } from './figure';
import type { Mention } from './mention';
import type { ChangedFigure, Note } from './note';
import type { Difference, Located, ParagraphDifference } from './selector';

/** A note of this page and where its passage stands now; null for a note on the whole page. */
export interface LocatedNote {
  readonly note: Note;
  readonly located: Located | null;
  /** For a changed passage what it was and is, word by word; else null. */
  readonly difference: readonly Difference[] | null;
}

/** Of an article on several pages, which one this is. */
export interface PagePart {
  /** From 1. */
  readonly number: number;
  readonly of: number;
}

/** Paragraphs that came to an article after it was opened. */
export interface FreshPassages {
  readonly count: number;
  /** Where the first stands, UTF-16 offsets into the article's text. */
  readonly first: { readonly start: number; readonly end: number };
}

/** What the reader found on one page, as the side panel and the popup show it; all in page order. */
export interface PageReport {
  readonly url: string;
  /** Null when the page holds no article; then there are no mentions and no figures. */
  readonly article: ArticleMetadata | null;
  readonly mentions: readonly Mention[];
  /** Names that are not to be marked on it. */
  readonly muted: readonly Mention[];
  readonly figures: readonly Figure[];
  readonly notes: readonly LocatedNote[];
  /** Whether a large part of the page is closed to us: a frame of another origin, a closed shadow root. */
  readonly unread: boolean;
  /** Null for an article on one page. */
  readonly part: PagePart | null;
  /** Null while the article reads as it did when it was opened. */
  readonly fresh: FreshPassages | null;
}

/** What a page's reader tells of it, the notes by their ids: what they say, our own pages know. */
export interface PageFindings extends Omit<PageReport, 'notes'> {
  readonly notes: readonly NotePlace[];
}

/** A note of a page, and where its passage stands. */
export interface NotePlace extends Omit<LocatedNote, 'note'> {
  readonly note: string;
}

/** Its lists hold what follows on the pieces before. */
export interface ReportPiece extends PageFindings {
  /** Counts what was found anew: pieces of different ones do not fit. */
  readonly reading: number;
  readonly last: boolean;
}

/** The page held against its text as it was kept first. */
export interface Evidence {
  /** When that was; ISO 8601 instant, UTC. */
  readonly captured: string;
  /** What is otherwise now; null when nothing is. */
  readonly change: {
    readonly figures: readonly ChangedFigure[];
    readonly differences: readonly ParagraphDifference[];
  } | null;
}

/** A page elsewhere that was kept with the same text, and the notes on it. */
export interface SameText {
  readonly article: ArticleMetadata;
  readonly notes: readonly Note[];
}
