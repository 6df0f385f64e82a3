/**
 * The first reading of a newspaper page's text: lines grouped into units, each a heading, a paragraph (or what a column
 * break left of one), a lead that opens with 本报讯, or a photo's caption.
 */

export interface PageLine {
  /** 1-based, in the file. */
  readonly number: number;
  readonly text: string;
}

type UnitKind = 'display' | 'lead' | 'text' | 'caption';

export interface PageUnit {
  readonly kind: UnitKind;
  readonly lines: readonly PageLine[];
  /** Width of its widest line in Chinese characters. */
  readonly measure: number;
  /** Whether its last line ends a sentence; a unit of running text that does not goes on in the next unit. */
  readonly ended: boolean;
}

/** Running text that a column break cut ends in a line that fills its column to this share, signs and digits aside. */
const filled = 0.8;

/** Groups the lines of a page into units, in the file's order. */
export function readUnits(text: string): PageUnit[] {
  const drafts = blocksOf(text).flatMap(cutBlock).map(draftOf);
  // From the end, since whether a unit is running text depends on what follows.
  const units: PageUnit[] = [];
  for (const draft of drafts.toReversed()) {
    const next = units[0];
    const display = draft.kind === 'text' && isDisplay(draft, next);
    units.unshift(display ? { ...draft, kind: 'display' } : draft);
  }
  return units;
}

function isDisplay(unit: PageUnit, next: PageUnit | undefined): boolean {
  if (unit.ended) return false;
  const last = unit.lines.at(-1)?.text ?? '';
  if (isBylineLine(last)) return true;
  return next?.kind !== 'text' || widthOf(last) < filled * next.measure;
}

/** A byline of its own under a headline, as long reports have it instead of 本报讯. */
export function isBylineLine(line: string): boolean {
  return /^本报(?:特约)?记者[\s\u3000]/.test(line) && !/摄[）)]$/.test(line);
}

/** Width in Chinese characters; letters and digits are half as wide. */
export function widthOf(line: string): number {
  let width = 0;
  for (const character of line) width += character.charCodeAt(0) < 0x100 ? 0.5 : 1;
  return width;
}

function blocksOf(text: string): PageLine[][] {
  const blocks: PageLine[][] = [];
  let block: PageLine[] | undefined;
  for (const [index, raw] of text.split('\n').entries()) {
    const line = raw.trim();
    if (line === '') {
      block = undefined;
      continue;
    }
    if (!block) {
      block = [];
      blocks.push(block);
    }
    block.push({ number: index + 1, text: line });
  }
  return blocks;
}

/** No blank line need part a headline from its lead, or a byline from the body below it. */
function cutBlock(block: PageLine[]): PageLine[][] {
  const at = block.findIndex(({ text }, index) => {
    return index > 0 && (isLead(text) || isBylineLine(block[index - 1]?.text ?? ''));
  });
  return at > 0 ? [block.slice(0, at), ...cutBlock(block.slice(at))] : [block];
}

function isLead(line: string): boolean {
  return line.startsWith('本报讯');
}

function draftOf(lines: PageLine[]): PageUnit {
  const last = lines.at(-1)?.text ?? '';
  const kind = isLead(lines[0]?.text ?? '') ? 'lead' : /摄[）)]$/.test(last) ? 'caption' : 'text';
  return {
    kind,
    lines,
    measure: Math.max(...lines.map((line) => widthOf(line.text))),
    ended: /[。！？；…](?:[”’」』）)]*)$/.test(last),
  };
}
