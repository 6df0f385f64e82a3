import { uiLocale } from './ui-language';

const partial = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?=$|T)/;

/**
 * A printed date in the interface's language, as exactly as it is known: `2019` → 2019年, `2024-08` → 2024年8月.
 * Of a date-time the calendar day of its own offset: the day the page shows. Anything else is given back as it is.
 */
export function formatDate(iso: string): string {
  const [, year, month, day] = partial.exec(iso) ?? [];
  if (!year) return iso;
  const date = new Date(0);
  date.setUTCFullYear(Number(year), Number(month ?? 1) - 1, Number(day ?? 1));
  return new Intl.DateTimeFormat(uiLocale(), {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month ? { month: uiLocale() === 'en' ? 'short' : 'numeric' } : {}),
    ...(day ? { day: 'numeric' } : {}),
  }).format(date);
}

/** The reader's own calendar day of an ISO 8601 instant. */
export function formatInstant(iso: string): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return iso;
  return new Intl.DateTimeFormat(uiLocale(), {
    year: 'numeric',
    month: uiLocale() === 'en' ? 'short' : 'numeric',
    day: 'numeric',
  }).format(date);
}
