/** Was and now, word by word, for showing what changed. */
import type { Difference } from '@/lib/model/selector';
import { finish, type Steps } from '@/lib/text/steps';
import { alignSteps } from '../align/align';
import type { Run } from '../align/gap';
import { paragraphsOf } from './paragraphs';
import { type Token, tokenSteps } from './tokens';

/** Texts longer than this together are first compared by their paragraphs. */
const LONG = 20_000;
/** And paragraphs that took each other's place by their words, up to this length together; beyond, they are shown whole. */
const TOO_LONG = 400_000;
/** So many tokens are numbered between two steps. */
const stride = 8_192;

/**
 * What was removed and what was added between two texts. Figures and Latin words are kept whole: 4.85亿元 → 4.65亿元, not 8 → 6.
 *
 * The `same` and `added` parts make up `now`. So do the `same` and `removed` parts with `was`, but for what is no change:
 * script, width, styles of punctuation and white space are shown as they are now. Time is near the texts' length.
 */
export function compareTexts(was: string, now: string): Difference[] {
  return finish(compareSteps(was, now));
}

/** `compareTexts` in steps. */
export function* compareSteps(was: string, now: string): Steps<Difference[]> {
  const parts = new Parts();
  if (was.length + now.length > LONG) {
    const [before, after] = [yield* paragraphsOf(was), yield* paragraphsOf(now)];
    yield* differ(before, after, was, now, parts, compareWords);
  } else yield* compareWords(was, now, parts);
  return parts.list;
}

function* compareWords(was: string, now: string, parts: Parts): Steps<void> {
  if (was.length + now.length > TOO_LONG) parts.change(was, now);
  else {
    const [before, after] = [yield* tokenSteps(was), yield* tokenSteps(now)];
    yield* differ(before, after, was, now, parts, showChange);
  }
}

// biome-ignore lint/correctness/useYield: nothing of it is long
function* showChange(was: string, now: string, parts: Parts): Steps<void> {
  parts.change(was, now);
}

/** Walks through what two lists of tokens have in common; `changed` gets each pair of stretches that differ. */
function* differ(
  before: readonly Token[],
  after: readonly Token[],
  was: string,
  now: string,
  parts: Parts,
  changed: (was: string, now: string, parts: Parts) => Steps<void>,
): Steps<void> {
  const runs = readable(yield* alignSteps(...(yield* idsOf(before, after))), before, after);
  let a = 0;
  let b = 0;
  for (const run of [...runs, { a: before.length, b: after.length, length: 0 }]) {
    yield* changed(textOf(was, before, a, run.a), textOf(now, after, b, run.b), parts);
    parts.add('same', textOf(now, after, run.b, run.b + run.length));
    a = run.a + run.length;
    b = run.b + run.length;
    yield;
  }
}

/** One number for each form, so that they compare fast. */
export function* idsOf(
  before: readonly Token[],
  after: readonly Token[],
): Steps<[Int32Array, Int32Array]> {
  const ids = new Map<string, number>();
  const numbered: Int32Array[] = [];
  for (const tokens of [before, after]) {
    const numbers = new Int32Array(tokens.length);
    for (const [i, { form }] of tokens.entries()) {
      const id = ids.get(form) ?? ids.size;
      if (id === ids.size) ids.set(form, id);
      numbers[i] = id;
      if (i % stride === stride - 1) yield;
    }
    numbered.push(numbers);
  }
  return numbered as [Int32Array, Int32Array];
}

function textOf(text: string, tokens: readonly Token[], from: number, to: number): string {
  return from < to ? text.slice((tokens[from] as Token).start, (tokens[to - 1] as Token).end) : '';
}

/** Among so many words that were changed one character in common is chance: 没有人员伤亡 is not 造成两人受伤 less a word. */
const MANY = 8;

const noWord = /^[\s\p{P}]*$/u;

/** Without the lone characters and signs in common between two long changes: chance, and tiresome to read. */
function readable(runs: readonly Run[], before: readonly Token[], after: readonly Token[]): Run[] {
  return runs.filter((run, i) => {
    const last = runs[i - 1];
    const next = runs[i + 1];
    const left =
      run.a - (last ? last.a + last.length : 0) + run.b - (last ? last.b + last.length : 0);
    const right =
      (next?.a ?? before.length) - run.a + (next?.b ?? after.length) - run.b - 2 * run.length;
    if (left === 0 || right === 0) return true;
    if (run.length > left && run.length > right) return true;
    const words = before.slice(run.a, run.a + run.length).filter(({ form }) => !noWord.test(form));
    if (words.length === 1 && words[0]?.form.length === 1 && left + right > MANY) return false;
    return words.length > 1 || 4 * words.length > Math.min(left, right);
  });
}

const onlySpace = /^\s*$/;

/** Gathers the parts, neighbours of one kind as one. */
class Parts {
  readonly list: { kind: Difference['kind']; text: string }[] = [];

  add(kind: Difference['kind'], text: string): void {
    if (text === '') return;
    const last = this.list.at(-1);
    if (last?.kind === kind) last.text += text;
    else this.list.push({ kind, text });
  }

  /** White space that came or went is no change. */
  change(removed: string, added: string): void {
    if (!onlySpace.test(removed)) this.add('removed', removed);
    this.add(onlySpace.test(added) && onlySpace.test(removed) ? 'same' : 'added', added);
  }
}
