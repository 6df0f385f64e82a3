/** What a dictionary pack may hold: the schemas of its rows, and how much of each. Fields that are not named here are refused. */
import * as v from 'valibot';
import { entityKinds } from '@/lib/model/entity';
import { bounds } from '@/lib/model/figure';
import { foldedText } from '@/lib/text/fold';

/** What a pack's file calls itself, so that another JSON file is told from it. */
export const packFormat = 'pangzhu-dictionary';

export const packLimits = {
  /** Of the file, in UTF-8. */
  bytes: 20_000_000,
  /** Lists and objects within each other. */
  depth: 8,
  articles: 10_000,
  entities: 100_000,
  facts: 200_000,
  /** Names and aliases of all entities. */
  names: 200_000,
  /** Of one entity. */
  aliases: 100,
  /** Places of one entity, lines of one place, reporters of one article. */
  places: 1000,
  /** Of a name, id or unit, in UTF-16 units. */
  name: 100,
  /** Of a description or label, in UTF-16 units. */
  text: 1000,
} as const;

/** A list that is counted before its items are looked at. */
function listOf<Item extends v.GenericSchema>(item: Item, most: number) {
  return v.pipe(v.array(v.unknown()), v.maxLength(most), v.array(item));
}

const short = v.pipe(v.string(), v.maxLength(packLimits.name));
const id = v.pipe(short, v.minLength(1));
const text = v.pipe(v.string(), v.maxLength(packLimits.text));
/** Something of it must be left when it is folded: it is looked for in that form. */
const name = v.pipe(
  id,
  v.check((given) => foldedText(given, { dropQuotes: true }).trim() !== ''),
);
const localText = v.strictObject({ en: text, zh_CN: text });
const line = v.pipe(v.number(), v.integer(), v.minValue(1));
/** ISO 8601: a year, a month or a day. */
const date = v.pipe(
  v.string(),
  v.regex(/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/),
);
const place = v.strictObject({ article: id, lines: listOf(line, packLimits.places) });

export const packSourceSchema = v.strictObject({
  /** Empty where there is no issue's file. */
  sha256: v.pipe(v.string(), v.regex(/^(?:[0-9a-f]{64})?$/)),
  printed: date,
  label: localText,
});

export const packArticleSchema = v.strictObject({
  id,
  label: localText,
  reporters: listOf(short, packLimits.places),
  lines: listOf(v.strictTuple([line, line]), packLimits.places),
  decided: v.exactOptional(text),
  printed: v.exactOptional(date),
});

export const packEntitySchema = v.strictObject({
  id,
  kind: v.picklist(entityKinds),
  name,
  ambiguous: v.exactOptional(v.literal(true)),
  aliases: listOf(
    v.strictObject({ text: name, ambiguous: v.exactOptional(v.literal(true)) }),
    packLimits.aliases,
  ),
  description: localText,
  initials: short,
  role: v.exactOptional(localText),
  seen: listOf(place, packLimits.places),
});

export const packFactSchema = v.strictObject({
  subject: id,
  metric: id,
  text: short,
  value: v.nullable(v.pipe(v.number(), v.finite())),
  unit: v.nullable(short),
  bound: v.picklist(bounds),
  asOf: v.nullable(date),
  source: place,
});
