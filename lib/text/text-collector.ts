/** Gathers the text of a page from its text nodes, and where each piece of it stands. */

/** A stretch of text that stands unchanged in one text node. */
export interface Stretch {
  readonly node: Text;
  /** Offset in the node. */
  readonly from: number;
  /** Offset in the page text. */
  readonly start: number;
  length: number;
}

export const isSpace = /[\s\u00a0\u3000]/;
const isChinese = /[\u2e80-\ua4cf\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef\u2014-\u201f\u2026]/;

function isSpaceCode(code: number): boolean {
  if (code <= 0x20) return code === 0x20 || (code >= 0x09 && code <= 0x0d);
  // Quotation marks and dashes stand between the spaces of U+2000, and are asked about most.
  return (
    code >= 0xa0 && (code < 0x2010 || code > 0x2027) && isSpace.test(String.fromCharCode(code))
  );
}

/** Where the run of text at `from` ends: single spaces are of it, for they stand in the page text as they are. */
function endOfRun(data: string, from: number): number {
  let i = from + 1;
  for (; i < data.length; i += 1) {
    const code = data.charCodeAt(i);
    if (code > 0x3000 && code !== 0xfeff) continue;
    if (!isSpaceCode(code)) continue;
    const single = code === 0x20 && i + 1 < data.length && !isSpaceCode(data.charCodeAt(i + 1));
    if (!single) break;
  }
  return i;
}

/** Gathers text node by node, collapsing white space across their borders. */
export class TextCollector {
  readonly stretches: Stretch[] = [];
  readonly #parts: string[] = [];
  #length = 0;
  #last = '';
  /** What stands between the last character and the next: newlines wanted, or a space that some text node holds. */
  #newlines = 0;
  #space: { node: Text; offset: number; lineBreak: boolean } | undefined;

  lineBreak(): void {
    this.#newlines = Math.min(2, this.#newlines + 1);
  }

  blockBreak(): void {
    this.#newlines = 2;
  }

  read(node: Text, preformatted: boolean): void {
    const { data } = node;
    let i = 0;
    while (i < data.length) {
      if (isSpaceCode(data.charCodeAt(i))) {
        const from = i;
        let lineBreak = false;
        for (; i < data.length && isSpaceCode(data.charCodeAt(i)); i += 1) {
          if (data.charCodeAt(i) !== 0x0a) continue;
          lineBreak = true;
          if (preformatted) this.lineBreak();
        }
        if (this.#space) this.#space.lineBreak ||= lineBreak;
        else this.#space = { node, offset: from, lineBreak };
        continue;
      }
      const from = i;
      i = endOfRun(data, i);
      this.#part(data.charAt(from));
      this.#add(data.slice(from, i), node, from);
    }
  }

  text(): string {
    return this.#parts.join('');
  }

  /** Writes what stands between the text so far and `next`. */
  #part(next: string): void {
    if (this.#length > 0) {
      if (this.#newlines > 0) this.#add('\n'.repeat(this.#newlines));
      else if (this.#space) {
        const { node, offset, lineBreak } = this.#space;
        const nothing = lineBreak && isChinese.test(this.#last) && isChinese.test(next);
        if (!nothing) this.#add(' ', node, offset);
      }
    }
    this.#newlines = 0;
    this.#space = undefined;
  }

  #add(text: string, node?: Text, from = 0): void {
    if (node) {
      const before = this.stretches.at(-1);
      const adjoins =
        before !== undefined &&
        before.node === node &&
        before.from + before.length === from &&
        before.start + before.length === this.#length;
      if (adjoins) before.length += text.length;
      else this.stretches.push({ node, from, start: this.#length, length: text.length });
    }
    this.#parts.push(text);
    this.#length += text.length;
    this.#last = text.charAt(text.length - 1);
  }
}
