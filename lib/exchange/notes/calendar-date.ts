/** Calendar dates as people and spreadsheets write them, as ISO 8601 has them. */

const monthNames = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

const yearFirst =
  /^(?<year>\d{4})(?!\d)(?:[-/.年](?<month>\d{1,2})(?:[-/.月](?<day>\d{1,2})(?!\d)日?|月?(?![\d-])))?/;
/** August 9, 2024; Aug 2024 */
const monthNamed =
  /^(?<month>[a-z]{3})[a-z]*\.? (?:(?<day>\d{1,2})(?:st|nd|rd|th)?,? )?(?<year>\d{4})(?!\d)/i;
/** 9 August 2024, 9-Aug-2024 */
const dayFirst =
  /^(?<day>\d{1,2})(?:st|nd|rd|th)?[- ](?<month>[a-z]{3})[a-z]*\.?,?[- ](?<year>\d{4})(?!\d)/i;

/** The calendar date at the beginning of a text, as exactly as it is told; empty for what begins with none. */
export function calendarDate(text: string): string {
  const told = text.replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3');
  for (const form of [yearFirst, monthNamed, dayFirst]) {
    const { year, month, day } = form.exec(told)?.groups ?? {};
    if (year === undefined) continue;
    const number = month === undefined || /\d/.test(month) ? month : monthNumber(month);
    if (number !== '0') return isoForm([year, number, day]);
  }
  return ofYearLast(told);
}

/** 8/9/2024 is a day of August in one country and of September in the next; only one of the two can be 8/19/2024. */
function ofYearLast(text: string): string {
  const [found, ...parts] = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})(?!\d)/.exec(text) ?? [];
  if (found === undefined) return '';
  const [first, second, year] = parts.map(Number) as [number, number, number];
  if (first > 12 && second <= 12) return isoForm([`${year}`, `${second}`, `${first}`]);
  if (first <= 12 && (second > 12 || first === second))
    return isoForm([`${year}`, `${first}`, `${second}`]);
  return '';
}

/**
 * A date of ours that a spreadsheet has written again: 2024-08-09 as 2024/8/9, 2024-08 as Aug-24. Anything else stays as it is.
 */
export function rewrittenDate(cell: string): string {
  const [, name = '', year = ''] = /^([A-Z][a-z]{2})-(\d\d)$/.exec(cell) ?? [];
  const month = monthNumber(name);
  if (month !== '0') return isoForm([`20${year}`, month]);
  const isDate =
    /^(?:\d{4}[/.年]\d{1,2}(?:[/.月]\d{1,2}日?|月)?|\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[/.]\d{1,2}[/.]\d{4})$/;
  if (isDate.test(cell)) return calendarDate(cell) || cell;
  return cell.replace(/^(\d{4}-\d{2}-\d{2}) (?=\d{2}:\d{2}(?::\d{2})?$)/, '$1T');
}

/** 1 for what begins as January does, 0 for no month. */
function monthNumber(name: string): string {
  return String(monthNames.indexOf(name.slice(0, 3).toLowerCase()) + 1);
}

function isoForm(parts: readonly (string | undefined)[]): string {
  return parts
    .filter((part) => part !== undefined)
    .map((part) => part.padStart(2, '0'))
    .join('-');
}
