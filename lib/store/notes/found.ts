import * as v from 'valibot';
import { entityKinds } from '@/lib/model/entity';
import { bounds, type Figure, figureKinds } from '@/lib/model/figure';
import type { Mention } from '@/lib/model/mention';

/** What was recognised in an article's text; offsets are into that text. */
export interface Found {
  readonly mentions: readonly Mention[];
  readonly figures: readonly Figure[];
  /** Only what stands around a passage: names the note made on it, and is not kept for the article. */
  readonly partly?: true;
}

/** More than any article has. */
const most = 20_000;

const offset = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const word = v.pipe(v.string(), v.maxLength(1_000));
const orNull = <T extends v.GenericSchema>(schema: T) => v.nullable(schema);

/** Loose: what a later recogniser tells besides is kept. */
const mentionSchema = v.looseObject({
  kind: v.picklist(entityKinds),
  start: offset,
  end: offset,
  text: word,
  entity: orNull(word),
  name: word,
  confidence: v.number(),
  reason: v.string(),
});

const figureSchema = v.looseObject({
  kind: v.picklist(figureKinds),
  start: offset,
  end: offset,
  text: word,
  value: orNull(v.number()),
  unit: orNull(word),
  low: orNull(v.number()),
  high: orNull(v.number()),
  bound: v.picklist(bounds),
  period: orNull(v.looseObject({ from: word, to: word })),
  metric: orNull(word),
  subject: orNull(word),
});

/**
 * What of it is as it should be. It comes from the page's side, which may be compromised; a note is not refused for it.
 */
export function soundFindings(found: Found): Found {
  return {
    mentions: sound(mentionSchema, found.mentions),
    figures: sound(figureSchema, found.figures),
  };
}

function sound<T>(schema: v.GenericSchema, all: readonly T[]): T[] {
  return Array.isArray(all) ? (all as T[]).slice(0, most).filter((each) => v.is(schema, each)) : [];
}
