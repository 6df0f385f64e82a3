import { westernAt } from '../characters';
import { daysInMonth } from './calendar';
import { type Moment, noMoment } from './moment';
import { readFourDigits, readSmallNumber } from './small-number';

/** 2024-08-07, 2024/8/7, 2024.8.7. */
export function readIso(text: string, start: number): { moment: Moment; end: number } | null {
  if (!westernAt(text, start) || westernAt(text, start - 1)) return null;
  const year = readFourDigits(text, start);
  if (!year || year.value < 1000 || year.value > 2199) return null;
  const separator = text.charAt(year.end);
  if (separator !== '-' && separator !== '/' && separator !== '.') return null;
  const month = readSmallNumber(text, year.end + 1);
  if (!month || month.chinese || month.value < 1 || month.value > 12) return null;
  if (text.charAt(month.end) !== separator) return null;
  const day = readSmallNumber(text, month.end + 1);
  if (!day || day.chinese || day.value < 1 || day.value > daysInMonth(year.value, month.value))
    return null;
  // 2024.8.7.1 is a version, 2024-08-07-15 an identifier.
  if (text.charAt(day.end) === separator && westernAt(text, day.end + 1)) return null;
  return {
    moment: { ...noMoment, year: year.value, month: month.value, day: day.value },
    end: day.end,
  };
}
