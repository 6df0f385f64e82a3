/**
 * What a content management system itself marks as an article's text: Founder's e-papers and public accounts surely, others
 * by names that may hold more. Picture news and briefs have too little text to be found by weight, and so have statistics.
 */

import { commonElement, type PageTree } from '../page/page-tree';
import { dataTable } from './data-table';
import { verseLines } from './verses';

export interface MarkedText {
  /** 1 for each line that is marked. */
  readonly lines: Uint8Array;
  /** Index of the smallest element around what is surely marked; -1 when there is none. */
  readonly root: number;
}

const sure = /(?:^|\s)(?:ozoom|js_content)(?:\s|$)/i;
const likely =
  /(?:^|\s)(?:trs_editor|trs_editor_view|ucap-content|artibody|endtext|rm_txt_con|articlebody)(?:\s|$)/i;

export function markedText(tree: PageTree): MarkedText {
  const lines = new Uint8Array(tree.lines.length);
  const spans: (readonly [from: number, to: number])[] = [];
  for (const { tag, names, chars, firstLine, endLine, firstText, endText } of tree.elements) {
    if (chars < 20) continue;
    const isSure = tag === 'FOUNDER-CONTENT' || (names !== '' && sure.test(names));
    if (isSure) spans.push([firstText, endText]);
    if (isSure || (names !== '' && likely.test(names))) lines.fill(1, firstLine, endLine);
  }
  const table = tree.elements[dataTable(tree)];
  if (table) lines.fill(1, table.firstLine, table.endLine);
  for (const line of verseLines(tree)) lines[line] = 1;
  let from = -1;
  for (const { data, text } of tree.markers) {
    if (data === 'enpcontent') from = text;
    else if (data === '/enpcontent' && from >= 0) {
      if (text > from) spans.push([from, text]);
      for (const { line } of tree.texts.slice(from, text)) lines[line] = 1;
      from = -1;
    }
  }
  if (spans.length === 0) return { lines, root: -1 };
  const first = Math.min(...spans.map(([start]) => start));
  const last = Math.max(...spans.map(([, end]) => end)) - 1;
  return { lines, root: commonElement(tree, first, last) };
}
