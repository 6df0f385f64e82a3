import type { Meaning } from '@/lib/dictionary/compile';
import type { MentionReason } from '@/lib/model/mention';

/** A place where a known name stands letter for letter, before it is decided whether it is one. */
export interface Candidate {
  /** UTF-16 offsets into the source. */
  readonly start: number;
  readonly end: number;
  /** The same span in the reading's context. */
  readonly from: number;
  readonly to: number;
  readonly meaning: Meaning;
  /** Why it is held to be a name; null as long as nothing says so. */
  verdict: Verdict | null;
}

export interface Verdict {
  readonly reason: MentionReason;
  /** 0 … 1. */
  readonly confidence: number;
}

/** How far each kind of reason is trusted; `weak` where the name's edge is not sure. */
export const verdicts = {
  fullName: { reason: 'name', confidence: 0.99 },
  alias: { reason: 'name', confidence: 0.95 },
  byline: { reason: 'role', confidence: 0.97 },
  role: { reason: 'role', confidence: 0.95 },
  speech: { reason: 'role', confidence: 0.92 },
  nounBeside: { reason: 'role', confidence: 0.9 },
  weak: { reason: 'role', confidence: 0.75 },
  list: { reason: 'list', confidence: 0.85 },
  introduced: { reason: 'introduced', confidence: 0.9 },
} as const satisfies Record<string, Verdict>;
