import type { Entity, EntityKind } from '@/lib/model/entity';
import type { MentionReason } from '@/lib/model/mention';
import type { Edges } from './edges';

/** Whom a name means: someone of the dictionary, or one that only this article introduces. */
export interface Bearer {
  /** Null for one that only this article introduces. */
  readonly entity: Entity | null;
  readonly kind: EntityKind;
  /** The canonical name. */
  readonly name: string;
  /** Also a word, a given name, or too short to stand alone. */
  readonly needsReason: boolean;
}

/** A place where a known name stands letter for letter, before it is decided whether it is one. */
export interface Candidate {
  readonly bearer: Bearer;
  /** UTF-16 offsets into the source. */
  readonly start: number;
  readonly end: number;
  /** The same span in the reading's context. */
  readonly from: number;
  readonly to: number;
  /** How it stands in its sentence; null until someone asks. */
  edges: Edges | null;
  /** Why it is held to be a name; null as long as nothing says so. */
  verdict: Verdict | null;
}

export interface Verdict {
  readonly reason: MentionReason;
  /** 0 … 1. */
  readonly confidence: number;
}

/** How far each kind of reason is trusted. */
export const verdicts = {
  fullName: { reason: 'name', confidence: 0.99 },
  alias: { reason: 'name', confidence: 0.95 },
  byline: { reason: 'role', confidence: 0.97 },
  role: { reason: 'role', confidence: 0.95 },
  speech: { reason: 'role', confidence: 0.92 },
  nounBeside: { reason: 'role', confidence: 0.9 },
  /** A role word before, but the word after is not known to end a name. */
  openRole: { reason: 'role', confidence: 0.8 },
  list: { reason: 'list', confidence: 0.85 },
  /** The article itself says what the short form stands for. */
  defined: { reason: 'introduced', confidence: 0.95 },
  introduced: { reason: 'introduced', confidence: 0.9 },
  /** An edge of the name is not sure, or only the company it keeps speaks for it. */
  weak: { reason: 'role', confidence: 0.75 },
} as const satisfies Record<string, Verdict>;
