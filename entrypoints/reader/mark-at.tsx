import type { ComponentChild } from 'preact';
import { EntityCardView } from '@/components/entity-card-view';
import { FigureCardView } from '@/components/figure-card-view';
import { NoteCardView } from '@/components/note-card-view';
import { compareWithFacts, factsOf } from '@/lib/dictionary/facts';
import type { Figure } from '@/lib/model/figure';
import type { Mention } from '@/lib/model/mention';
import { offsetAtPoint, spanAt } from '@/lib/paint/hit-test';
import type { NoteTaking } from './note-taking';
import { differenceOf, type PageReader, type PlacedNote } from './page-reader';

/** Something painted on the page that has a card. */
export interface Mark {
  /** Tells one mark from another. */
  readonly of: Mention | Figure | PlacedNote;
  readonly ranges: readonly Range[];
  /** @param done puts the card away */
  readonly card: (done: () => void) => ComponentChild;
}

/** What lies under the pointer: a name, else a figure, else a note. */
export function markAt(reader: PageReader, notes: NoteTaking, at: MouseEvent): Mark | null {
  const { page, article, recognised } = reader;
  const { clientX, clientY } = at;
  if (article && reader.marking) {
    const offset = offsetAtPoint(page, article.text, clientX, clientY);
    const mention = offset === null ? null : spanAt(recognised.mentions, offset);
    if (mention) return nameMark(reader, mention);
    const figure = offset === null ? null : spanAt(recognised.figures, offset);
    if (figure) return figureMark(reader, figure);
  }
  for (const placed of reader.notes) {
    const { text, located } = placed;
    if (!text || !located) continue;
    const offset = offsetAtPoint(page, text, clientX, clientY);
    if (offset !== null && offset >= located.start && offset < located.end) {
      return noteMark(reader, notes, placed);
    }
  }
  return null;
}

function nameMark(reader: PageReader, mention: Mention): Mark {
  const { dictionary, recognised } = reader;
  const keyOf = ({ entity, name }: Mention) => entity ?? name;
  return {
    of: mention,
    ranges: reader.rangesOf(mention),
    card: () => (
      <EntityCardView
        mention={mention}
        entity={dictionary.entities.find(({ id }) => id === mention.entity) ?? null}
        facts={mention.entity === null ? [] : factsOf(mention.entity, dictionary)}
        count={recognised.mentions.filter((other) => keyOf(other) === keyOf(mention)).length}
      />
    ),
  };
}

function figureMark(reader: PageReader, figure: Figure): Mark {
  const { dictionary, recognised } = reader;
  // A subject need not be of the dictionary: the article may have introduced it.
  const named =
    dictionary.entities.find(({ id }) => id === figure.subject) ??
    recognised.mentions.find(({ entity }) => entity !== null && entity === figure.subject);
  return {
    of: figure,
    ranges: reader.rangesOf(figure),
    card: () => (
      <FigureCardView
        figure={figure}
        subjectName={named?.name ?? null}
        earlier={compareWithFacts(figure, dictionary)}
      />
    ),
  };
}

function noteMark(reader: PageReader, notes: NoteTaking, placed: PlacedNote): Mark {
  const { note } = placed;
  const ranges = reader.rangesOf({ note: note.id });
  return {
    of: placed,
    ranges,
    card: (done) => (
      <NoteCardView
        note={note}
        difference={differenceOf(placed)}
        onEdit={() => {
          done();
          void notes.editNote(note, ranges);
        }}
        onCopy={() => {
          done();
          notes.copyNote(note);
        }}
      />
    ),
  };
}
