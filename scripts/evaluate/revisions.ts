/**
 * Quotes of an old state of a text sought in a later one (a folder with `cases.jsonl` and the texts): by category how many are
 * found at the right place, or rightly not; every miss; and every quote whose digits differ though it is called exact or near.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { locate } from '@/lib/anchor/locate';
import type { Located } from '@/lib/model/selector';

const caseSchema = v.object({
  id: v.string(),
  cat: v.string(),
  new: v.string(),
  exact: v.string(),
  start: v.number(),
  end: v.number(),
  prefix: v.string(),
  suffix: v.string(),
  expected: v.nullable(v.object({ start: v.number(), end: v.number(), text: v.string() })),
});
type Case = v.InferOutput<typeof caseSchema>;

/** The least share of each category that must be right; of others all. */
const bars: Readonly<Record<string, number>> = { edited: 0.97, 'edited-tight': 0.97 };
/** The share of both spans that must be common to them for a place to be the right one. */
const sameSpan = 0.5;

export function evaluateRevisions(path: string): void {
  const lines = readFileSync(join(path, 'cases.jsonl'), 'utf8').split('\n').filter(Boolean);
  const texts = new Map<string, string>();
  const textOf = (name: string) => {
    const text = texts.get(name) ?? readFileSync(join(path, name), 'utf8');
    texts.set(name, text);
    return text;
  };
  const counts = new Map<string, { right: number; all: number }>();
  let mistaken = 0;
  for (const line of lines) {
    const each = v.parse(caseSchema, JSON.parse(line));
    const text = textOf(each.new);
    const located = locateCase(text, each);
    const count = counts.get(each.cat) ?? { right: 0, all: 0 };
    counts.set(each.cat, count);
    count.all += 1;
    const right = isRight(located, each);
    if (right) count.right += 1;
    else console.log(`${each.cat} ${each.id}: ${located.state} ${located.start}–${located.end}`);
    const found = text.slice(Math.max(0, located.start), Math.max(0, located.end));
    if (/exact|near/.test(located.state) && digitsOf(found) !== digitsOf(each.exact)) {
      mistaken += 1;
      console.log(`${each.cat} ${each.id}: ${located.state}, but other digits: ${found}`);
    }
  }
  for (const [category, { right, all }] of counts) {
    const passes = right / all >= (bars[category] ?? 1);
    console.log(`${category} ${right}/${all} ${(right / all).toFixed(3)}${passes ? '' : ' FAILS'}`);
    if (!passes) process.exitCode = 1;
  }
  console.log(`other digits called exact or near: ${mistaken}`);
  if (mistaken > 0) process.exitCode = 1;
}

function locateCase(text: string, { exact, prefix, suffix, start, end }: Case): Located {
  return locate(text, { quote: { exact, prefix, suffix }, position: { start, end } });
}

function isRight({ state, start, end }: Located, { cat, expected }: Case): boolean {
  if (!expected) return state === 'lost';
  if (state === 'lost') return false;
  const common = Math.min(end, expected.end) - Math.max(start, expected.start);
  const whole = Math.max(end, expected.end) - Math.min(start, expected.start);
  const isThere = common / whole > sameSpan;
  return isThere && (cat !== 'unchanged' || state === 'exact');
}

function digitsOf(text: string): string {
  return text.normalize('NFKC').replace(/\D/g, '');
}
