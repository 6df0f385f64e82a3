/** What a date expression says, and the days it means once text and publication date are known. */
import type { Period } from '@/lib/model/figure';
import { type CivilDate, daysInMonth, iso } from './calendar';

/** A date as written; null for each part that the text leaves to its reader. */
export interface Moment {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  /** Months of the year (前三季度 is 1–9), in place of `month`. */
  readonly months?: readonly [number, number];
  /** Days of the month (中旬 is 11–20), in place of `day`; 31 stands for the month's end. */
  readonly days?: readonly [number, number];
  /** Days that are already known: 昨天, 20世纪90年代; null when they depend on an unknown publication date. */
  readonly period?: Period | null;
  /** Its year is told relative to a publication date that is not known: it must not be taken from elsewhere. */
  readonly unknowable?: true;
}

export const noMoment: Moment = { year: null, month: null, day: null };

/** What dates without a year or month are read against. */
export interface DateContext {
  readonly published: CivilDate | null;
  /** Year and month of the date before this one in the same sentence. */
  readonly year: number | null;
  readonly month: number | null;
  /** The words around the date speak of what is to come. */
  readonly future: boolean;
}

/** The moment with the year and month that it leaves out, as the context gives them. */
export function completed(moment: Moment, context: DateContext): Moment {
  if (moment.period !== undefined || moment.unknowable || moment.year !== null) return moment;
  const month = moment.month ?? moment.months?.[1] ?? null;
  if (month !== null) return { ...moment, year: yearFor(month, moment.day, context) };
  const day = moment.day ?? moment.days?.[1] ?? null;
  if (day === null) return moment;
  if (context.month !== null) {
    const year = context.year ?? yearFor(context.month, day, context);
    return { ...moment, year, month: context.month };
  }
  const { published } = context;
  if (!published) return moment;
  if (published.day === null) return moment;
  // A newspaper's 24日 without a month is the last one there was, unless it speaks of what is to come.
  if (day <= published.day || context.future)
    return { ...moment, year: published.year, month: published.month };
  return published.month === 1
    ? { ...moment, year: published.year - 1, month: 12 }
    : { ...moment, year: published.year, month: published.month - 1 };
}

/** The year of a month (and day) without one: the sentence's, else the publication's, or its neighbour near the turn of the year. */
function yearFor(month: number, day: number | null, context: DateContext): number | null {
  if (context.year !== null) return context.year;
  const { published } = context;
  if (!published) return null;
  const ahead = month - published.month;
  if (ahead > 6 && !context.future) return published.year - 1;
  if (ahead === 6 && !context.future && day !== null) return published.year - 1;
  if (ahead < -6 && context.future) return published.year + 1;
  return published.year;
}

/** The first and last day of a completed moment; null where too little is known or the calendar has no such day. */
export function periodOf(moment: Moment): Period | null {
  if (moment.period !== undefined) return moment.period;
  const { year, month } = moment;
  if (year === null || year < 1) return null;
  const [firstMonth, lastMonth] = moment.months ?? (month === null ? [1, 12] : [month, month]);
  const last = daysInMonth(year, lastMonth);
  const [firstDay, lastDay] =
    moment.days ?? (moment.day === null ? [1, last] : [moment.day, moment.day]);
  if (moment.day !== null && moment.day > last) return null;
  return {
    from: iso(year, firstMonth, firstDay),
    to: iso(year, lastMonth, Math.min(lastDay, last)),
  };
}
