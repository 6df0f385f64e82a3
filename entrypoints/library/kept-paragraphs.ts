/** Long paragraphs are shown as several of at most so many UTF-16 units: the browser lays each out in one go. */
const longest = 4_000;
/** Paragraphs are put together into parts of about this length, which are laid out when they come into sight. */
const partLength = 6_000;

/** A paragraph as it is shown, and where it starts in the text. */
export interface Paragraph {
  readonly start: number;
  readonly words: string;
  /** Whether it goes on what the one before it began. */
  readonly continued: boolean;
}

/** The paragraphs of a text, a part at a time; lines without words are none. */
export function* partsOf(text: string): Generator<Paragraph[]> {
  let part: Paragraph[] = [];
  let length = 0;
  for (let start = 0, end = 0; start <= text.length; start = end + 1) {
    end = text.indexOf('\n', start);
    if (end < 0) end = text.length;
    const line = text.slice(start, end);
    if (line.trim() === '') continue;
    for (const paragraph of pieces(line, start)) {
      part.push(paragraph);
      length += paragraph.words.length;
      if (length < partLength) continue;
      yield part;
      part = [];
      length = 0;
    }
  }
  if (part.length > 0) yield part;
}

/** A line whole, or cut behind sentences, or wherever no character is broken. */
function* pieces(line: string, start: number): Generator<Paragraph> {
  let at = 0;
  while (line.length - at > longest) {
    const end = at + cutIn(line.slice(at, at + longest));
    yield { start: start + at, words: line.slice(at, end), continued: at > 0 };
    at = end;
  }
  yield { start: start + at, words: line.slice(at), continued: at > 0 };
}

function cutIn(words: string): number {
  const sentence = Math.max(...['。', '！', '？', '. '].map((end) => words.lastIndexOf(end)));
  if (sentence > longest / 2) return sentence + 1;
  return /[\uD800-\uDBFF]$/.test(words) ? words.length - 1 : words.length;
}

/** How high a part will be, in pixels, before it is laid out: lines of 32 px that hold some forty characters, and the gaps. */
export function heightOf(part: readonly Paragraph[]): number {
  return part.reduce((sum, { words }) => sum + 16 + 32 * Math.ceil(words.length / 40), 0);
}
