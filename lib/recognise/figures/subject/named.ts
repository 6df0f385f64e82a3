/** Names as a figure's subject is sought among them. */
import type { EntityKind } from '@/lib/model/entity';
import type { NameRun } from './name-runs';

/** Whom a sentence has named so far. */
export interface Named {
  readonly entity: string;
  readonly kind: EntityKind;
  readonly rank: number;
  readonly run: NameRun | null;
}

/** Parks and companies have figures; an institution's come after theirs, and a person mostly tells those of others. */
export const ranks = { park: 3, company: 3, institution: 2, person: 0 } as const;

/** Who 公司 and 园区 would mean, and who is how old. */
export interface Last {
  park: Named | null;
  company: Named | null;
  /** In this clause. */
  person: Named | null;
}
