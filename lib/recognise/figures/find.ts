/** The scan over a folded text: where a figure can begin, first a date is tried, then a quantity. */
import type { Steps } from '@/lib/text/steps';
import { nextTrigger } from './characters';
import { readClock } from './clock';
import type { CivilDate } from './dates/calendar';
import { readDate } from './dates/read-date';
import { mayBeClock, mayBeDate } from './dates/readable';
import { passDecoy } from './decoys';
import type { Draft } from './draft';
import { readQuantity } from './quantity';
import { passAddress } from './web-address';

/** Readings between two pauses. */
const stride = 32;

export function* draftSteps(text: string, published: CivilDate | null): Steps<Draft[]> {
  const drafts: Draft[] = [];
  let at = nextTrigger(text, 0);
  for (let read = 1; at < text.length; read += 1) {
    if (read % stride === 0) yield;
    const reading =
      passDecoy(text, at) ??
      (mayBeDate(text, at) ? readDateAt(text, at, published) : null) ??
      (mayBeClock(text, at) ? readClock(text, at) : null) ??
      passAddress(text, at) ??
      readQuantity(text, at);
    if (typeof reading === 'number') at = nextTrigger(text, Math.max(reading, at + 1));
    else {
      const last = drafts.at(-1);
      if (!last || last.end <= reading.start) drafts.push(reading);
      at = nextTrigger(text, reading.end);
    }
  }
  return drafts;
}

function readDateAt(text: string, at: number, published: CivilDate | null): Draft | null {
  const date = readDate(text, at, published);
  if (!date) return null;
  const era = text.startsWith('民国', at - 2) ? 2 : text.startsWith('公元前', at - 3) ? 3 : 0;
  return {
    kind: 'date',
    start: date.start - era,
    end: date.end,
    value: null,
    unit: null,
    low: null,
    high: null,
    bound: date.bound,
    date,
  };
}
