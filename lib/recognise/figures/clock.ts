/** Times of day, which are no figures: 9时33分, 14点, 上午8:30; and what else is told digit by digit with a colon (3:2). */
import { digitAt, isWesternDigit } from './characters';
import { readSmallNumber } from './dates/small-number';
import { wordSet } from './word-table';

const partsOfDay = wordSet(
  '上午 下午 晚上 凌晨 早上 中午 傍晚 清晨 深夜 午夜 当晚 晚 早 晨 夜 日 今晚 明早 号 至 到 - — ~',
);

/** The end of the time of day that begins at `start`, or null. */
export function readClock(text: string, start: number): number | null {
  const hour = readSmallNumber(text, start);
  if (!hour || hour.value > 24) return null;
  const sign = text.charAt(hour.end);
  if (
    (sign === ':' || sign === '：' || sign === '∶') &&
    isWesternDigit(text.charCodeAt(hour.end + 1))
  ) {
    return readColons(text, hour.end);
  }
  if (sign === '时') return readHour(text, hour.end + 1);
  if (sign === '点') return readOClock(text, start, hour.end + 1);
  return null;
}

function readColons(text: string, from: number): number {
  let end = from;
  while (':：∶'.includes(text.charAt(end) || ' ') && isWesternDigit(text.charCodeAt(end + 1))) {
    end += 1;
    while (isWesternDigit(text.charCodeAt(end))) end += 1;
  }
  return end;
}

function readHour(text: string, end: number): number | null {
  if (/^[代期候尚段装间值]/.test(text.slice(end, end + 1))) return null;
  return readMinute(text, end) ?? end;
}

function readOClock(text: string, start: number, end: number): number | null {
  const minute = readMinute(text, end);
  if (minute) return minute;
  const follow = text.slice(end, end + 2);
  if (/^(?:半|整|许|钟|多|左右|前|后|起|之前|至|到|-|~|开始|准时|一刻|三刻)/.test(follow))
    return end;
  return partsOfDay.before(text, start) && digitAt(text, start - 1) < 0 ? end : null;
}

/** 33分, 33分20秒; 30 alone after 点. */
function readMinute(text: string, from: number): number | null {
  const minute = readSmallNumber(text, from);
  if (!minute || minute.value > 59 || text.charAt(minute.end) !== '分') return null;
  if (text.charAt(minute.end + 1) === '钟') return null;
  const second = readSmallNumber(text, minute.end + 1);
  return second && text.charAt(second.end) === '秒' ? second.end + 1 : minute.end + 1;
}
