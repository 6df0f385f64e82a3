/** The Gregorian calendar in plain numbers, months from 1; nothing of it knows a time zone. */

export interface CivilDate {
  readonly year: number;
  readonly month: number;
  /** Null when only the month is known. */
  readonly day: number | null;
}

/** Reads the date of an ISO 8601 date or date-time as it is written; null for anything else. */
export function parseIsoDate(text: string): CivilDate | null {
  const match = /^\s*(\d{4})-(\d{2})(?:-(\d{2}))?(?!\d)/.exec(text);
  if (!match) return null;
  const year = Number(match[1]);
  const month = Number(match[2]);
  const day = match[3] === undefined ? null : Number(match[3]);
  if (year < 1 || month < 1 || month > 12) return null;
  if (day !== null && (day < 1 || day > daysInMonth(year, month))) return null;
  return { year, month, day };
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

export function iso(year: number, month: number, day: number): string {
  const pad = (value: number, width: number) => String(value).padStart(width, '0');
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** The date `days` days after `date` (before it, if negative). */
export function addDays(date: { year: number; month: number; day: number }, days: number): string {
  const moved = new Date(Date.UTC(date.year, date.month - 1, date.day + days));
  return moved.toISOString().slice(0, 10);
}

/** 0 for Monday … 6 for Sunday. */
export function weekday(date: { year: number; month: number; day: number }): number {
  return (new Date(Date.UTC(date.year, date.month - 1, date.day)).getUTCDay() + 6) % 7;
}
