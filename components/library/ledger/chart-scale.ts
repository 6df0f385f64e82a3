/** Round numbers from at or below `low` to at or above `high`, about `wanted` of them. */
export function niceTicks(low: number, high: number, wanted: number): number[] {
  if (!(high > low)) return [low];
  const rough = (high - low) / wanted;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 5, 10].find((each) => each * power >= rough) as number) * power;
  const first = Math.floor(low / step);
  const last = Math.ceil(high / step);
  // By multiplication, or the error of every addition adds up.
  return Array.from({ length: last - first + 1 }, (_, i) =>
    Number(((first + i) * step).toPrecision(12)),
  );
}

/** Powers of ten from at or below `low` to at or above `high`, both above zero; of few powers 2 and 5 times each as well. */
export function powerTicks(low: number, high: number): number[] {
  const first = Math.floor(Math.log10(low));
  const last = Math.ceil(Math.log10(high));
  const step = Math.max(1, Math.ceil((last - first) / 6));
  const count = Math.max(1, Math.ceil((last - first) / step));
  const powers = Array.from({ length: count + 1 }, (_, i) => 10 ** (first + i * step));
  if (powers.length > 3) return powers;
  const between = powers.flatMap((power) => [power, 2 * power, 5 * power]);
  const start = between.findLastIndex((each) => each <= low);
  const end = between.findIndex((each) => each >= high);
  return between.slice(Math.max(0, start), end < 0 ? undefined : Math.max(end, start + 1) + 1);
}

const day = 86_400_000;
/** So much room a year, a month and a day need on their axis, in pixels. */
const rooms = { year: 56, month: 72, day: 88 } as const;

/**
 * The beginnings of years, of months where there are few, or of days, within a time in milliseconds.
 *
 * @param room how wide the axis is, in pixels
 */
export function timeTicks(from: number, to: number, room: number): { at: number; label: string }[] {
  const [first, last] = [new Date(from), new Date(to)];
  const years = last.getUTCFullYear() - first.getUTCFullYear();
  const months = 12 * years + last.getUTCMonth() - first.getUTCMonth();
  if (years >= 2) {
    const yearAt = (i: number) => Date.UTC(first.getUTCFullYear() + i, 0, 1);
    return within(from, to, yearAt, room / rooms.year, 4);
  }
  if (months >= 2) {
    const monthAt = (i: number) => Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + i, 1);
    return within(from, to, monthAt, room / rooms.month, 7);
  }
  const dayAt = (i: number) => (Math.floor(from / day) + i) * day;
  return within(from, to, dayAt, room / rooms.day, 10);
}

/** Of a row of dates those within, but no more than have room, evenly; as the first characters of ISO 8601. */
function within(
  from: number,
  to: number,
  dateAt: (i: number) => number,
  most: number,
  length: number,
): { at: number; label: string }[] {
  const all: number[] = [];
  for (let i = 0, at = dateAt(0); at <= to; i += 1, at = dateAt(i)) if (at >= from) all.push(at);
  const step = Math.ceil(all.length / Math.max(1, Math.floor(most)));
  return all
    .filter((_, i) => i % step === 0)
    .map((at) => ({ at, label: new Date(at).toISOString().slice(0, length) }));
}
