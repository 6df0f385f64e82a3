/** Whom a job tells how far it has come, and who stops it. */
export interface Job {
  readonly onProgress: (done: number) => void;
  readonly signal: AbortSignal;
}
