/** Pages that others have read: `<case>/page.html` and what is in it, `<case>/gold.json`. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { decodePage } from '../annotate/decode';

const lines = v.optional(v.array(v.string()));

/** What is left out is not compared. */
const goldSchema = v.object({
  url: v.optional(v.string()),
  /** `false`: the page is no article. */
  found: v.optional(v.boolean(), true),
  body: v.optional(v.string()),
  title: v.optional(v.string()),
  leadIn: v.optional(v.string()),
  subtitle: v.optional(v.string()),
  author: v.optional(v.string()),
  bylines: lines,
  editors: lines,
  outlet: v.optional(v.string()),
  date: v.optional(v.string()),
  updated: v.optional(v.string()),
  /** Pieces that the text must have, and must not have. */
  with: lines,
  without: lines,
});
export type PageGold = v.InferOutput<typeof goldSchema>;

export interface GoldPage {
  readonly name: string;
  readonly html: string;
  readonly gold: PageGold;
}

/** @throws where a page or its gold is missing or misspelt */
export function* goldPages(folder: string): Generator<GoldPage> {
  for (const name of readdirSync(folder).sort()) {
    const gold = join(folder, name, 'gold.json');
    if (!existsSync(gold)) continue;
    const json = readFileSync(gold, 'utf8').replace(/^\ufeff/, '');
    yield {
      name,
      html: decodePage(readFileSync(join(folder, name, 'page.html'))),
      gold: v.parse(goldSchema, JSON.parse(json)),
    };
  }
}
