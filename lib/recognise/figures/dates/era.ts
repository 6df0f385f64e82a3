/** Decades and centuries: 上世纪80年代, 20世纪九十年代初, 90年代, 18世纪. */
import { digitAt } from '../characters';
import { iso } from './calendar';
import { type Moment, noMoment } from './moment';
import { readSmallNumber } from './small-number';

interface Era {
  readonly moment: Moment;
  readonly end: number;
}

/** Names that begin with a century. */
const names = /^(?:经济|教育|不动产|海上丝绸|科技)/;

export function readEra(text: string, start: number): Era | null {
  if (!mayBegin(text, start)) return null;
  const century = readCentury(text, start);
  const decade = readDecade(text, century?.end ?? start, century?.first ?? null);
  if (decade) return decade;
  if (!century || century.first === null || names.test(text.slice(century.end, century.end + 4)))
    return null;
  const edge = edges.find(([word]) => text.startsWith(word, century.end));
  if (edge)
    return {
      moment: years(century.first + edge[1], century.first + edge[2]),
      end: century.end + edge[0].length,
    };
  // The 18th century is 1701–1800.
  return { moment: years(century.first + 1, century.first + 100), end: century.end };
}

/** Most numbers are followed by something else, and no text is looked at twice for them. */
function mayBegin(text: string, start: number): boolean {
  const first = text.charAt(start);
  if (first === '上' || first === '本') return text.charAt(start + 1) === '世';
  const number = readSmallNumber(text, start);
  const next = number === null ? '' : text.charAt(number.end);
  return next === '世' || next === '年';
}

/** The year in which the century begins (1900 for 上世纪, counted as news does it). */
function readCentury(text: string, start: number): { first: number; end: number } | null {
  if (text.startsWith('上世纪', start)) return { first: 1900, end: start + 3 };
  if (text.startsWith('本世纪', start)) return { first: 2000, end: start + 3 };
  const number = readSmallNumber(text, start);
  if (!number || digitAt(text, start - 1) >= 0 || number.value < 1 || number.value > 22)
    return null;
  return text.startsWith('世纪', number.end)
    ? { first: (number.value - 1) * 100, end: number.end + 2 }
    : null;
}

/** 上世纪末 is its last ten years; decades begin with a round year. */
const edges: readonly (readonly [string, number, number])[] = [
  ['初', 0, 9],
  ['中叶', 40, 69],
  ['末', 90, 99],
];

const parts: readonly (readonly [string, number, number])[] = [
  ['初', 0, 3],
  ['中期', 3, 6],
  ['末', 6, 9],
];

function readDecade(text: string, start: number, century: number | null): Era | null {
  const number = readSmallNumber(text, start);
  if (!number || number.value % 10 !== 0 || !text.startsWith('年代', number.end)) return null;
  if (century === null && (digitAt(text, start - 1) >= 0 || number.value === 0)) return null;
  const first = (century ?? (number.value >= 30 ? 1900 : 2000)) + number.value;
  const end = number.end + 2;
  const part = parts.find(([word]) => text.startsWith(word, end));
  if (!part) return { moment: years(first, first + 9), end };
  return { moment: years(first + part[1], first + part[2]), end: end + part[0].length };
}

const years = (from: number, to: number): Moment => ({
  ...noMoment,
  period: { from: iso(from, 1, 1), to: iso(to, 12, 31) },
});
