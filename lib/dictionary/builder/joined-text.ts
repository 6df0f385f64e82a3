import { isBylineLine, type PageUnit } from './page-units';

/** An article's text with its words whole again, and the way back to the file's lines. */
export interface JoinedText {
  /** No white space but a `\n` between paragraphs and a space between Latin words. */
  readonly text: string;
  /** The 1-based line of the file for each UTF-16 unit of `text`. */
  readonly lines: readonly number[];
}

const isLatin = (character: string) => /[A-Za-z]/.test(character);
const isAscii = (character: string) => /[A-Za-z0-9]/.test(character);

/** Joins units: a unit whose sentence has not ended goes on in the next one, blank line or not. */
export function joinUnits(units: readonly PageUnit[]): JoinedText {
  let text = '';
  const lines: number[] = [];
  const add = (characters: string, line: number) => {
    text += characters;
    for (let i = 0; i < characters.length; i += 1) lines.push(line);
  };
  let before: PageUnit | undefined;
  for (const unit of units) {
    if (before && !goesOn(before, unit)) add('\n', unit.lines[0]?.number ?? 0);
    for (const line of unit.lines) {
      if (isBylineLine(line.text)) add('\n', line.number);
      const words = line.text.split(/[\s\u3000]+/);
      for (const [index, word] of words.entries()) {
        const last = text.at(-1) ?? '';
        const first = word.charAt(0);
        // A number cut by a line's end is one number; two Latin words are two.
        const apart = index > 0 ? isAscii(last) && isAscii(first) : isLatin(last) && isLatin(first);
        add(apart ? ` ${word}` : word, line.number);
      }
    }
    before = unit;
  }
  return { text, lines };
}

/** Whether a column break cut the one from the other in mid-sentence. */
function goesOn(before: PageUnit, unit: PageUnit): boolean {
  return !before.ended && before.kind !== 'display' && unit.kind === 'text';
}

/** The file's lines on which `start`..`end` of the joined text stands, ascending, each once. */
export function linesOf(joined: JoinedText, start: number, end: number): number[] {
  return [...new Set(joined.lines.slice(start, end))].toSorted((a, b) => a - b);
}
