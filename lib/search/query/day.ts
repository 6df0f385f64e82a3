/**
 * A calendar day as one number, `yyyymmdd`, zeros for what is not known; days compare as numbers. 0 is no day.
 */
export type Day = number;

const isoDate = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/;
const eightHours = 8 * 60 * 60 * 1000;

/**
 * The day of an ISO 8601 date or instant. Instants are taken in China's time (UTC+8), where the papers that are read are
 * dated, so that the day depends on neither the machine nor the season.
 */
export function dayOf(iso: string): Day {
  if (/T.*(?:Z|[+-]\d{2}:?\d{2})$/.test(iso)) {
    const instant = Date.parse(iso);
    if (!Number.isNaN(instant)) {
      const there = new Date(instant + eightHours);
      return number(there.getUTCFullYear(), there.getUTCMonth() + 1, there.getUTCDate());
    }
  }
  const parts = isoDate.exec(iso);
  return parts ? number(Number(parts[1]), Number(parts[2] ?? 0), Number(parts[3] ?? 0)) : 0;
}

const typed = /^(\d{4})(?:\D(\d{1,2})(?:\D(\d{1,2})\D?)?|年)?\D?$/;
const digitsOnly = /^(\d{4})(\d{2})(\d{2})?$/;

/** The day that a reader typed: 2024, 2024-8, 2024/08/09, 2024.8.9, 2024年8月9日, 202408, 20240809; null for anything else. */
export function parseDay(text: string): Day | null {
  const parts = digitsOnly.exec(text) ?? typed.exec(text);
  if (!parts) return null;
  const [year, month, day] = [parts[1], parts[2] ?? 0, parts[3] ?? 0].map(Number) as [
    number,
    number,
    number,
  ];
  if (month > 12 || day > 31 || (parts[2] !== undefined && month < 1)) return null;
  if (parts[3] !== undefined && day < 1) return null;
  return number(year, month, day);
}

function number(year: number, month: number, day: number): Day {
  return year * 10_000 + month * 100 + day;
}
