/**
 * Reads the sample pages of `tests/fixtures`: what a page is and what a reader expects of it. Nothing here writes: an expectation
 * that is missing or misspelt is an error.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { JSDOM } from 'jsdom';
import * as v from 'valibot';
import { entityKinds } from '@/lib/model/entity';
import { bounds, figureKinds } from '@/lib/model/figure';

const folder = resolve('tests/fixtures');

const mentionSchema = v.strictObject({
  kind: v.picklist(entityKinds),
  /** Canonical name. */
  name: v.string(),
  /** As it stands on the page, white space and invisible characters left off. */
  text: v.string(),
  count: v.pipe(v.number(), v.integer(), v.minValue(1)),
});
export type ExpectedMention = v.InferOutput<typeof mentionSchema>;

const numberOrNull = v.optional(v.nullable(v.number()));

/** What is left out of an expected figure is not compared. */
const figureSchema = v.strictObject({
  kind: v.picklist(figureKinds),
  text: v.string(),
  /** A figure that readers may see either way: 一台, 今年. */
  optional: v.optional(v.literal(true)),
  value: numberOrNull,
  low: numberOrNull,
  high: numberOrNull,
  unit: v.optional(v.nullable(v.string())),
  bound: v.optional(v.picklist(bounds)),
  period: v.optional(v.nullable(v.strictObject({ from: v.string(), to: v.string() }))),
  /** Where several nouns are as good, all of them. */
  metric: v.optional(v.nullable(v.union([v.string(), v.array(v.string())]))),
  /** Canonical name. */
  subject: v.optional(v.nullable(v.string())),
});
export type ExpectedFigure = v.InferOutput<typeof figureSchema>;

const expectationSchema = v.variant('found', [
  v.strictObject({ url: v.string(), found: v.literal(false) }),
  v.strictObject({
    url: v.string(),
    found: v.literal(true),
    /** What the article's URL comes to. */
    canonical: v.optional(v.string()),
    /** Of an article on several pages which one it is. */
    part: v.optional(v.strictObject({ number: v.number(), of: v.number() })),
    title: v.string(),
    bylines: v.optional(v.array(v.string())),
    outlet: v.optional(v.string()),
    published: v.optional(v.string()),
    contains: v.array(v.string()),
    lacks: v.array(v.string()),
    /** All of the page's known and introduced names. */
    mentions: v.array(mentionSchema),
    /** Whether `figures` are all of the page's figures. */
    figuresComplete: v.boolean(),
    figures: v.array(figureSchema),
  }),
]);
export type Expectation = v.InferOutput<typeof expectationSchema>;
export type ExpectedArticle = Extract<Expectation, { found: true }>;

export interface Fixture {
  readonly slug: string;
  /** The file's bytes: the page itself names its encoding. */
  readonly source: Buffer;
  readonly expected: Expectation;
}

/** All sample pages' names, in order. */
export function fixtureSlugs(): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

/**
 * One sample page.
 *
 * @throws where `source.html` or `expected.json` is missing, is no JSON, or has fields that it must not have
 */
export function loadFixture(slug: string): Fixture {
  const source = readFileSync(join(folder, slug, 'source.html'));
  const text = readFileSync(join(folder, slug, 'expected.json'), 'utf8');
  return { slug, source, expected: v.parse(expectationSchema, JSON.parse(text)) };
}

/** The page as a browser without scripts would parse it at its address. */
export function parseFixture({ source, expected }: Fixture): JSDOM {
  return new JSDOM(source, { url: expected.url, contentType: 'text/html' });
}
