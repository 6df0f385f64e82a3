import type { Period } from '@/lib/model/figure';
import type { CivilDate } from './calendar';
import { completed, type DateContext, type Moment, periodOf } from './moment';
import type { DateText } from './read-date';

const sentenceEnds = new Uint8Array(0x10000);
for (const character of '。！？!?\n') sentenceEnds[character.charCodeAt(0)] = 1;

/** Resolves the dates of one text in its order; a date takes the year and month it leaves out from the one before it in its sentence. */
export class DateResolver {
  #sentenceFrom = 0;
  #year: number | null = null;
  /** The last year of the text, from whichever sentence. */
  #lastYear: number | null = null;
  #month: number | null = null;

  constructor(
    private readonly text: string,
    readonly published: CivilDate | null,
  ) {}

  resolve(date: DateText): Period | null {
    if (this.#passesSentenceEnd(date.start)) {
      this.#year = null;
      this.#month = null;
    }
    this.#sentenceFrom = date.end;
    const told = this.#yearTold(date);
    if (told === undefined) return null;
    const context: DateContext = {
      published: this.published,
      year: told ?? this.#year,
      month: this.#month,
      future: this.#speaksOfFuture(date),
    };
    const from = completed(date.from, context);
    const to =
      date.to &&
      this.#endOf(from, completed(date.to, { ...context, year: from.year, month: from.month }));
    // The lunar calendar's days are others, and 每年3月15日 is no day of one year.
    if (
      /(?:农历|阴历|旧历|每年的?|每月的?|历年|逐年)$/.test(
        this.text.slice(Math.max(0, date.start - 3), date.start),
      )
    )
      return null;
    const first = periodOf(from);
    const last = to ? periodOf(to) : first;
    this.#remember(to ?? from);
    if (!first || !last || first.from > last.to) return null;
    return { from: first.from, to: last.to };
  }

  /**
   * 同年[12月], 次年[3月]: a year told from the last one of the text.
   *
   * @returns null where none is told; undefined where it cannot be known, nor the quarter of a financial year
   */
  #yearTold({ start, from }: DateText): number | null | undefined {
    if (from.year !== null || from.period !== undefined) return null;
    const before = this.text.slice(Math.max(0, start - 4), start);
    if (/财年的?$/.test(before)) return undefined;
    const word = /(?:同年|当年|次年|翌年|第二年|转年)的?$/.exec(before)?.[0];
    if (word === undefined) return null;
    return this.#lastYear === null ? undefined : this.#lastYear + (/^[同当]/.test(word) ? 0 : 1);
  }

  /** 11月至次年2月 without its years: the end of a range that would lie before its beginning is a year later. */
  #endOf(from: Moment, to: Moment): Moment {
    const turns =
      from.year !== null && to.year === from.year && (to.month ?? 12) < (from.month ?? 1);
    return turns ? { ...to, year: (to.year ?? 0) + 1 } : to;
  }

  #remember(moment: Moment): void {
    if (moment.period !== undefined) return;
    if (moment.unknowable) this.#year = null;
    else if (moment.year !== null) {
      this.#year = moment.year;
      this.#lastYear = moment.year;
    }
    this.#month = moment.month ?? (moment.year !== null ? null : this.#month);
  }

  #passesSentenceEnd(until: number): boolean {
    for (let index = this.#sentenceFrom; index < until; index += 1) {
      if (sentenceEnds[this.text.charCodeAt(index)] === 1) return true;
    }
    return false;
  }

  #speaksOfFuture({ start, end }: DateText): boolean {
    return /预计|将|计划|拟|力争|有望|即将/.test(
      `${this.text.slice(Math.max(0, start - 8), start)} ${this.text.slice(end, end + 6)}`,
    );
  }
}
