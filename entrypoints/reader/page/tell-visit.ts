import { ask } from '@/lib/messaging/messenger';
import { visitPieces } from '@/lib/messaging/visit-pieces';
import { limits } from '@/lib/model/note';
import type { PageReader } from './page-reader';
import { isToldLater } from './passage-in';

/** How long a page must have been left as it is before it counts as read, in ms: articles arrive in pieces. */
const settled = 2000;

/** Tells the background how a page with notes reads on this visit, once it has stopped changing. */
export class VisitTeller {
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly reader: PageReader) {}

  /** A note was saved, without what is told of a long article in pieces. */
  noted(): void {
    if (isToldLater(this.reader.recognised)) this.changed();
  }

  /** The page was read, or its notes were placed. */
  changed(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#tell(), settled);
  }

  async #tell(): Promise<void> {
    const { reader } = this;
    if (!reader.article || reader.notes.length === 0) return;
    const changes = reader.notes.flatMap(({ note, located, text }) => {
      if (located?.state !== 'changed' || !text) return [];
      const now = text.text.slice(located.start, located.end);
      return now.length > limits.quote ? [] : [{ note: note.id, now }];
    });
    const passage = { ...reader.passageOf(null), found: reader.recognised };
    for (const piece of visitPieces(passage, changes)) {
      const reply = await ask('pageSeen', { piece });
      if (!reply.ok) return;
    }
  }
}
