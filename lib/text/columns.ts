/**
 * Columns of print that a page keeps as they were set: each line ends with a line break or is a block of its own, broken
 * wherever the column ended, in the middle of names and numbers.
 */

/** Of a column, in characters of Chinese: what is narrower is a list of names, what is wider has paragraphs for lines. */
const widths = { least: 9, most: 40 };
/** In lines. */
const least = 6;
/** Lines that are looked at. */
const sample = 200;
/** By so much, in characters, lines of one column differ: half a character, a sign that may not begin or end a line. */
const play = 1.5;
/** What a paragraph's first line is indented by. */
const indent = 2;

/** One newline is a line break, two part blocks. */
const lineBreak = /\n{1,2}/g;
const sentenceEnd = /[。！？!?；;：:…][”’」』"'）)]*$/;

/**
 * The same text, as long as it was, with spaces for the newlines that part the lines of a column: they part no word. Any other text
 * as it is.
 */
export function joinedColumns(text: string): string {
  const width = columnWidth(text);
  if (width === 0) return text;
  return text.replace(lineBreak, (newlines, at: number) => {
    const line = text.slice(text.lastIndexOf('\n', at - 1) + 1, at);
    return fills(line, width) && !sentenceEnd.test(line) ? ' '.repeat(newlines.length) : newlines;
  });
}

/** How wide the column is, in characters of Chinese; 0 where the text is set in none. */
function columnWidth(text: string): number {
  const first = text.split(lineBreak, sample);
  const counts = new Map<number, number>();
  for (const line of first) {
    const width = Math.ceil(widthOf(line));
    if (width <= widths.most) counts.set(width, (counts.get(width) ?? 0) + 1);
  }
  const [width = 0] = [...counts].toSorted((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [];
  if (width < widths.least) return 0;
  const full = first.filter((line) => fills(line, width));
  const broken = full.filter((line) => !sentenceEnd.test(line));
  const isColumn =
    full.length >= least && full.length * 2 >= first.length && broken.length * 5 >= full.length * 3;
  return isColumn ? width : 0;
}

/** Whether a line is as wide as its column, or as a paragraph's first line in it. */
function fills(line: string, width: number): boolean {
  const short = width - widthOf(line);
  return short >= -play && short <= indent + play;
}

/** In characters of Chinese; letters and digits are half as wide. */
function widthOf(line: string): number {
  let width = 0;
  for (let i = 0; i < line.length && width <= widths.most + 1; i += 1)
    width += line.charCodeAt(i) < 0x2010 ? 0.5 : 1;
  return width;
}
