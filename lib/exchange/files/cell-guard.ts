/** Text that spreadsheets do not leave alone, and the apostrophe that keeps them from it. */

/** What they take for a formula, full-width forms included. Some skip white space and what cannot be seen before it. */
const formula = /^(?:[\t\r\n]|[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠])/u;

/** Of what numbers, dates, times and sums of money consist. */
const ofValues =
  /^(?:[\d０-９\s.,:/()%\p{Sc}年月日时分秒上下午e-]|[ap]m|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*)+$/iu;

/** What they write otherwise when they save: 007 as 7, 1-2 as a day in January, 8月9日 with this year, long numbers rounded. */
function isValue(text: string): boolean {
  if (/^(?:true|false)$/i.test(text)) return true;
  if (!ofValues.test(text) || !/[\d０-９]/.test(text)) return false;
  return text.length > 11 || String(Number(text)) !== text;
}

/** Apostrophes at its beginning do not count: with one more it is guarded, whoever wrote them. */
function needsGuard(text: string): boolean {
  const bare = text.startsWith("'") ? text.replace(/^'+/, '') : text;
  return formula.test(bare) || isValue(bare);
}

/** A text as a cell that stays what it is. */
export function guarded(text: string): string {
  return needsGuard(text) ? `'${text}` : text;
}

/** Undoes `guarded`. */
export function unguarded(cell: string): string {
  return cell.startsWith("'") && needsGuard(cell.slice(1)) ? cell.slice(1) : cell;
}
