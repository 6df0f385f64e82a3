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
/** About so many dates have room on the axis. */
const mostDates = 8;

/** The beginnings of years, of months where there are few, or of days, within a time in milliseconds. */
export function timeTicks(from: number, to: number): { at: number; label: string }[] {
  const years = new Date(to).getUTCFullYear() - new Date(from).getUTCFullYear();
  if (years >= 2) return yearTicks(from, to, Math.ceil((years + 1) / mostDates));
  const months = 12 * years + new Date(to).getUTCMonth() - new Date(from).getUTCMonth();
  if (months >= 2) return monthTicks(from, to, Math.ceil((months + 1) / mostDates));
  const first = Math.ceil(from / day);
  const step = Math.max(1, Math.ceil((to - from) / day / mostDates));
  return within(from, to, 10, (i) => (first + i * step) * day);
}

function yearTicks(from: number, to: number, step: number) {
  const first = new Date(from).getUTCFullYear();
  return within(from, to, 4, (i) => Date.UTC(first + i * step, 0, 1));
}

function monthTicks(from: number, to: number, step: number) {
  const first = new Date(from);
  return within(from, to, 7, (i) =>
    Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + i * step, 1),
  );
}

/** The dates of a row of them that are within, as the first characters of ISO 8601. */
function within(from: number, to: number, length: number, dateOf: (i: number) => number) {
  const ticks: { at: number; label: string }[] = [];
  for (let i = 0; ; i += 1) {
    const at = dateOf(i);
    if (!(at <= to)) return ticks;
    if (at >= from) ticks.push({ at, label: new Date(at).toISOString().slice(0, length) });
  }
}
