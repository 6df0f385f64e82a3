/**
 * RIS, as reference managers import it: two capitals, two spaces, a hyphen, a space; CR LF at every line's end. Only tags
 * that the specifications of 2001 and 2011 both have: readers that see one of the newer tags take a newspaper's `AU` for
 * its reporter, not its author, and only the year of its date.
 */
import { type CslDate, type CslItem, isoDate } from './csl-item';
import type { CslName } from './csl-name';

/** One record, from `TY` to `ER`. */
export function risRecord(item: CslItem): string {
  const lines: [string, string | undefined][] = [
    ['TY', item.type === 'article-newspaper' ? 'NEWS' : 'ELEC'],
    ['ID', item.id],
    ...(item.author ?? []).map((name): [string, string] => ['AU', nameOf(name)]),
    ['TI', item.title],
    ['T2', item['container-title']],
    ['SP', item.page],
    ['Y1', item.issued && slashed(item.issued)],
    ['UR', item.URL],
    ['Y2', item.accessed && slashed(item.accessed)],
    ['ER', ''],
  ];
  return lines
    .filter(([tag, value]) => value || tag === 'ER')
    .map(([tag, value]) => `${tag}  - ${value}\r\n`)
    .join('');
}

function nameOf(name: CslName): string {
  const { family, given, suffix, literal = '' } = name;
  if (!family) return literal;
  const last = [name['non-dropping-particle'], family].filter(Boolean).join(' ');
  return [last, given, suffix].filter(Boolean).join(', ');
}

/** YYYY/MM/DD, with nothing between the slashes where it is not known. */
function slashed(date: CslDate): string {
  const [year = '', month = '', day = ''] = isoDate(date).split('-');
  return `${year}/${month}/${day}`;
}
