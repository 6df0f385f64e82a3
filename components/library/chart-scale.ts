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

/** The middle of an ISO 8601 day, month or year, in milliseconds since 1970; null for anything else. */
export function middleOf(date: string): number | null {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(date) ?? [];
  if (!year) return null;
  const from = Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1));
  const to = day
    ? from
    : month
      ? Date.UTC(Number(year), Number(month), 0)
      : Date.UTC(Number(year), 11, 31);
  return (from + to) / 2;
}

/** The beginnings of years, or of months where there are few, within a time in milliseconds. */
export function timeTicks(from: number, to: number): { at: number; label: string }[] {
  const first = new Date(from).getUTCFullYear();
  const last = new Date(to).getUTCFullYear();
  const years = last - first;
  if (years >= 2) {
    const step = Math.ceil((years + 1) / 8);
    return Array.from({ length: Math.floor(years / step) + 1 }, (_, i) => first + i * step)
      .map((year) => ({ at: Date.UTC(year, 0, 1), label: String(year) }))
      .filter(({ at }) => at >= from && at <= to);
  }
  const months = (new Date(to).getUTCFullYear() - first) * 12 + new Date(to).getUTCMonth();
  const step = Math.max(1, Math.ceil((months - new Date(from).getUTCMonth() + 1) / 8));
  const ticks = [];
  for (let month = new Date(from).getUTCMonth(); month <= months; month += step) {
    const at = Date.UTC(first, month, 1);
    const label = new Date(at).toISOString().slice(0, 7);
    if (at >= from && at <= to) ticks.push({ at, label });
  }
  return ticks;
}
