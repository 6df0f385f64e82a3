/** When an article was published, where only the page's scripts know: public accounts and pages drawn by scripts. */
import { callOf, propertyOf } from '@/lib/text/dom-access';
import { readDate } from './dates';

/** Scripts looked at, and of each so many characters. */
const most = { scripts: 60, chars: 500_000 };
/** So far from its headline a time may stand in a page's data. */
const reach = 2_000;
const told =
  /(?<![\w$])["']?(?:ct|(?:first_?)?pub(?:lish(?:ed)?)?_?(?:time|date|at)|date_?published|p_?time|release_?(?:time|date)|create_?time)["']?\s{0,3}[:=]\s{0,3}["']?(1\d{9}(?:\d{3})?(?!\d)|20\d\d[-/.年]\d[^"',;}<>\n]{3,26})/gi;

/**
 * The one day that the scripts tell, as exactly as they do; of several that which stands next to the headline.
 *
 * @returns empty where they tell none, or several and none beside the headline
 */
export function scriptDate(document: Document, title: string, offset: string): string {
  const scripts = callOf<NodeListOf<Element>>(document, 'querySelectorAll', 'script:not([src])');
  const dates: { readonly date: string; readonly away: number }[] = [];
  for (const script of Array.from(scripts).slice(0, most.scripts)) {
    const source = propertyOf<string>(script, 'textContent').slice(0, most.chars);
    const headline = title.length > 3 ? source.indexOf(title) : -1;
    for (const found of source.matchAll(told)) {
      const date = readDate(found[1] ?? '', offset);
      const away = headline < 0 ? Number.POSITIVE_INFINITY : Math.abs(found.index - headline);
      if (date) dates.push({ date, away });
    }
  }
  const days = new Set(dates.map(({ date }) => date.slice(0, 10)));
  if (days.size > 1) {
    const [nearest] = dates.toSorted((a, b) => a.away - b.away);
    return nearest && nearest.away < reach ? nearest.date : '';
  }
  return dates.map(({ date }) => date).find(({ length }) => length > 10) ?? dates[0]?.date ?? '';
}
