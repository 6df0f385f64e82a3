/**
 * What a page has the exchange worker do, a job a worker, and what the worker tells of it. Files are megabytes, and reading and
 * writing them takes seconds: neither is for messages between the extension's parts or for a thread that draws.
 */
import type { ExportFormat } from '@/lib/model/export-format';
import type { FileErrorCode, ImportPreview, OnConflict } from '@/lib/model/import-preview';
import type { NotesChange } from '@/lib/model/notes-change';
import type { PackTaken } from '@/lib/model/pack-reading';
import type { ErrorCode } from './protocol';

/** What an export says in the reader's language. */
export interface ExportWords {
  /** BCP 47. */
  readonly language: string;
  readonly title: string;
  readonly references: string;
  /** What whoever made the notes is called. */
  readonly reader: string;
  /** Stands before the day on which it was made, and that day. */
  readonly made: string;
  readonly day: string;
}

/** What came of a change of many notes, or of the way back from one. */
export interface ManyChanged {
  /** How many notes it changed. */
  readonly changed: number;
  /** Whether it was stopped before its end, and what it failed of before its end; what was done until then stays done. */
  readonly stopped: boolean;
  readonly problem: StoreProblem | null;
  /** For the way back: a hundred thousand notes would be too much for a page to hold. Null where there is nothing to take back. */
  readonly undo: Blob | null;
}

type StoreProblem = Exclude<ErrorCode, 'gone' | 'refused' | 'unexpected'>;

export interface ExchangeJobs {
  /** Gives notes out; those of these ids, or all there are. A backup is of all whatever they are. */
  export: {
    readonly given: {
      readonly format: ExportFormat;
      /** The file's media type. */
      readonly type: string;
      readonly ids: readonly string[] | null;
      readonly words: ExportWords;
    };
    readonly result: Blob;
  };
  /** Reads a file to its end and says what it holds. */
  preview: { readonly given: { readonly file: Blob }; readonly result: ImportPreview };
  /** Takes a file. One that is stopped says so, and how far it came. */
  import: {
    readonly given: { readonly file: Blob; readonly onConflict: OnConflict };
    readonly result: { readonly added: number; readonly stopped: boolean };
  };
  /** Takes a dictionary; where it would change others, only if it is taken `anyway`. */
  pack: {
    readonly given: { readonly file: Blob; readonly anyway: boolean };
    readonly result: PackTaken;
  };
  change: { readonly given: NotesChange; readonly result: ManyChanged };
  /** Takes a change back; one that was stopped is gone on with by asking for it again. */
  undo: { readonly given: { readonly undo: Blob }; readonly result: ManyChanged };
}

export type JobName = keyof ExchangeJobs;

/** The first message to the worker; the only other one is `'stop'`. */
export type JobOrder<Name extends JobName = JobName> = {
  readonly [Each in Name]: {
    readonly name: Each;
    readonly given: ExchangeJobs[Each]['given'];
    /** What is recorded of the database outside it: a worker cannot ask for it. */
    readonly canary: unknown;
  };
}[Name];

/** From the worker. After one of the last three comes nothing more. */
export type JobNews<Name extends JobName = JobName> =
  /** How many notes, or articles and notes, are done. */
  | { readonly kind: 'progress'; readonly done: number }
  /** To be recorded of the database. */
  | {
      readonly kind: 'canary';
      readonly canary: { databaseId: string; lastSequence: number; count: number };
    }
  | { readonly kind: 'done'; readonly result: ExchangeJobs[Name]['result'] }
  | { readonly kind: 'refused'; readonly error: FileErrorCode }
  | { readonly kind: 'failed'; readonly problem: StoreProblem };
