import { dateFormat } from './intl-formats';
import { uiLocale } from './ui-language';

const partial = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?=$|T)/;

/**
 * A printed date in the interface's language, as exactly as it is known: `2019` → 2019年, `2024-08` → 2024年8月.
 * Of a date-time the calendar day of its own offset: the day the page shows. Anything else is given back as it is.
 */
export function formatDate(iso: string): string {
  const [written = '', year, month, day] = partial.exec(iso) ?? [];
  if (!year) return iso;
  const date = new Date(0);
  date.setUTCFullYear(Number(year), Number(month ?? 1) - 1, Number(day ?? 1));
  // No 45th day, no 13th month: another date than was written is none.
  if (!date.toISOString().startsWith(written)) return iso;
  return write(date, { timeZone: 'UTC' }, month !== undefined, day !== undefined);
}

/** The reader's own calendar day of an ISO 8601 instant. */
export function formatInstant(iso: string): string {
  const date = new Date(iso);
  return Number.isNaN(date.getTime()) ? iso : write(date, {}, true, true);
}

/** The same with the minute: for what happened more than once a day. */
export function formatMinute(iso: string): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return iso;
  return write(date, { hour: '2-digit', minute: '2-digit' }, true, true);
}

function write(date: Date, more: Intl.DateTimeFormatOptions, month: boolean, day: boolean): string {
  return dateFormat({
    ...more,
    year: 'numeric',
    // `numeric` is 2024/8 in Chinese.
    ...(month && { month: uiLocale() === 'en' ? 'short' : 'long' }),
    ...(day && { day: 'numeric' }),
  }).format(date);
}
