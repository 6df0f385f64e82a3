import type { ComponentChild } from 'preact';
import { EntityCardView } from '@/components/in-page/entity-card-view';
import { FigureCardView } from '@/components/in-page/figure-card-view';
import { NoteCardView } from '@/components/in-page/note-card-view';
import { compareWithFacts, factsOf } from '@/lib/dictionary/facts';
import { ask } from '@/lib/messaging/messenger';
import type { Figure } from '@/lib/model/figure';
import { type Mention, nameKey } from '@/lib/model/mention';
import type { PageReader } from '../page/page-reader';
import { differenceOf, type PlacedNote } from '../page/place-notes';
import type { Earlier } from './earlier';
import type { NoteTaking } from './note-taking';

/** Something painted on the page that has a card. */
export interface Mark {
  /** Tells one mark from another. */
  readonly of: Mention | Figure | PlacedNote;
  readonly ranges: readonly Range[];
  readonly card: (controls: CardControls) => ComponentChild;
}

/** What a card can do with itself. */
export interface CardControls {
  /** Puts the card away. */
  readonly done: () => void;
  /** On to the card of the next mark, or back to that before. */
  readonly step: (by: 1 | -1) => void;
  /** Scrolls to a mark, and shows its card. */
  readonly jump: (to: Mark) => void;
  /** Draws the card again: more is known. */
  readonly again: () => void;
}

/** What the cards of a page are made from. */
export interface Marking {
  readonly reader: PageReader;
  readonly notes: NoteTaking;
  readonly earlier: Earlier;
}

export function nameMark(marking: Marking, mention: Mention): Mark {
  const { reader, notes, earlier } = marking;
  const { dictionary, recognised } = reader;
  const entity = dictionary.entities.find(({ id }) => id === mention.entity) ?? null;
  const aliases =
    entity?.aliases.filter(({ ambiguous }) => !ambiguous).map(({ text }) => text) ?? [];
  const names = [...new Set([mention.name, ...aliases])];
  return {
    of: mention,
    ranges: reader.rangesOf(mention),
    card: ({ done, step, jump, again }) => {
      const then = (work: () => Promise<void>) => () => {
        done();
        void work();
      };
      const places = recognised.mentions.filter((other) => nameKey(other) === nameKey(mention));
      const at = places.indexOf(mention);
      const place = (by: number) => places[(at + by + places.length) % places.length] ?? mention;
      return (
        <EntityCardView
          mention={mention}
          entity={entity}
          facts={mention.entity === null ? [] : factsOf(mention.entity, dictionary)}
          count={places.length}
          place={at + 1}
          earlierNotes={earlier.notes(names, again)}
          onJump={(by) => jump(nameMark(marking, place(by)))}
          onEarlier={then(() => notes.showEarlier(names, reader.rangesOf(mention)))}
          onMuteHere={then(() => notes.muteHere(mention))}
          onMuteEverywhere={then(() => notes.muteEverywhere(mention))}
          onStep={step}
        />
      );
    },
  };
}

export function figureMark({ reader, earlier }: Marking, figure: Figure): Mark {
  const { dictionary, recognised } = reader;
  // A subject need not be of the dictionary: the article may have introduced it.
  const named =
    dictionary.entities.find(({ id }) => id === figure.subject) ??
    recognised.mentions.find(({ entity }) => entity !== null && entity === figure.subject);
  const { subject, metric } = figure;
  const wanted = subject === null || metric === null ? null : { subject, metric };
  return {
    of: figure,
    ranges: reader.rangesOf(figure),
    card: ({ done, step, again }) => (
      <FigureCardView
        figure={figure}
        subjectName={named?.name ?? null}
        earlier={compareWithFacts(figure, dictionary)}
        earlierFigures={earlier.figures(wanted, again)}
        onEarlier={() => {
          done();
          if (wanted) void ask('openFigures', wanted);
        }}
        onStep={step}
      />
    ),
  };
}

export function noteMark({ reader, notes }: Marking, placed: PlacedNote): Mark {
  const { note } = placed;
  const ranges = reader.rangesOf({ note: note.id });
  return {
    of: placed,
    ranges,
    card: ({ done, step }) => {
      const then = (work: () => void) => () => {
        done();
        work();
      };
      return (
        <NoteCardView
          note={note}
          difference={differenceOf(placed)}
          onEdit={then(() => void notes.editNote(note, ranges))}
          onRemove={then(() => void notes.removeNote(note, ranges))}
          onCopy={then(() => void notes.copyNote(note))}
          onStep={step}
        />
      );
    },
  };
}

/** All marks of the page, in page order. */
export function marksInOrder(marking: Marking): Mark[] {
  const { reader } = marking;
  const { mentions, figures } = reader.marked;
  const found = reader.marking
    ? [
        ...mentions.map((mention) => nameMark(marking, mention)),
        ...figures.map((figure) => figureMark(marking, figure)),
      ]
    : [];
  const marks = [...found, ...reader.notes.map((placed) => noteMark(marking, placed))];
  return marks
    .flatMap((mark) => (mark.ranges[0] ? [{ mark, range: mark.ranges[0] }] : []))
    .sort((a, b) => a.range.compareBoundaryPoints(Range.START_TO_START, b.range))
    .map(({ mark }) => mark);
}
