import { defaultMarkStyles, type MarkStyles } from '@/lib/model/mark-style';
import { finish, type Steps } from '@/lib/text/steps';
import { DocumentPaint } from './document-paint';
import type { Paint } from './highlight-names';

/** Ranges made between two pauses: in a tree of thousands of levels one alone takes most of a millisecond. */
const stride = 4;

/**
 * Paints ranges of a page and of its frames without changing their DOM (CSS Custom Highlight API). Every document has
 * highlights and a style sheet of its own; shadow trees inherit their document's.
 */
export class Painter {
  readonly #documents = new Map<Document, DocumentPaint>();

  #colours = defaultMarkStyles.colours;

  constructor(private readonly page: Document) {}

  /** Gives the marks of names and figures these colours. */
  wear(colours: MarkStyles['colours']): void {
    this.#colours = colours;
    for (const painted of this.#documents.values()) painted.wear(colours);
  }

  /** Replaces all that is painted as `paint`. */
  paint(paint: Paint, ranges: Iterable<AbstractRange>): void {
    finish(this.paintSteps(paint, ranges));
  }

  /** `paint` in pieces: the ranges are made as they are asked for, and shown together, so that nothing flickers. */
  *paintSteps(paint: Paint, ranges: Iterable<AbstractRange>): Steps<void> {
    const sorted = new Map<Document, AbstractRange[]>();
    let made = 0;
    for (const range of ranges) {
      const document = range.startContainer.ownerDocument ?? this.page;
      const others = sorted.get(document);
      if (others) others.push(range);
      else sorted.set(document, [range]);
      made += 1;
      if (made % stride === 0) yield;
    }
    for (const document of sorted.keys()) this.#painted(document);
    for (const [document, painted] of this.#documents) {
      // A frame that went took its paint along.
      if (!document.defaultView) this.#documents.delete(document);
      else yield* painted.replaceSteps(paint, sorted.get(document) ?? []);
    }
  }

  /** Takes away everything that this painter painted. */
  clear(): void {
    for (const painted of this.#documents.values()) painted.clear();
  }

  #painted(document: Document): void {
    if (!document.defaultView || this.#documents.has(document)) return;
    this.#documents.set(document, new DocumentPaint(document, this.#colours));
  }
}
