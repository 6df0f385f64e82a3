import type { Figure } from '@/lib/model/figure';
import type { Mention } from '@/lib/model/mention';
import type { Span } from '@/lib/model/span';
import { joinedColumns } from '@/lib/text/columns';
import { foldSteps } from '@/lib/text/fold';
import { finish, type Steps } from '@/lib/text/steps';
import { parseIsoDate } from './figures/dates/calendar';
import { describeSteps } from './figures/describe';
import { draftSteps } from './figures/find';

export interface FigureOptions {
  /** When the text was published, ISO 8601 date or date-time: what 今年, 8月7日 and 昨天 are read against. */
  readonly published?: string;
  /** The names that were found in the same text, in its order: whom a figure can be about. */
  readonly mentions?: readonly Mention[];
}

/** １，２０４: between full-width digits in threes, folding would keep the comma as the Chinese one that parts clauses. */
const wideThousands =
  /(?<![０-９])[０-９](?:\s?[０-９]){0,2}(?:\s?，\s?[０-９](?:\s?[０-９]){2})+(?!\s?[０-９])/g;

/**
 * Finds the figures of a text: numbers with their unit, value, bounds, what they measure and whom they are about.
 *
 * Takes any string, in time linear in its length. Spans are UTF-16 offsets into `text` as given, sorted, never overlapping.
 * A span is the number with its unit and what is attached inside (150余家, 60多岁); words before and behind it
 * (近, 超过, 以上, 左右) set `bound` and are left out. Dates have a `period` only where the text and `published` tell it.
 */
export function recogniseFigures(text: string, options: FigureOptions = {}): Figure[] {
  return finish(figureSteps(text, options));
}

/** Figures between two pauses. */
const stride = 1024;

function* figureSteps(text: string, options: FigureOptions): Steps<Figure[]> {
  const found = yield* findFigureSteps(text, options.published);
  return yield* found.describing(options.mentions ?? []);
}

/** Where the figures of a text stand; what else is told of them takes nearly as long again. */
export interface FoundFigures {
  readonly spans: readonly Span[];
  /** @param mentions the names of the text, in its order */
  describing(mentions: readonly Mention[]): Steps<Figure[]>;
}

export function* findFigureSteps(text: string, published?: string): Steps<FoundFigures> {
  const folded = yield* foldSteps(
    joinedColumns(text).replace(wideThousands, (digits) =>
      digits.replaceAll('，', ',').replace(/\s/g, '\u200b'),
    ),
  );
  yield;
  const day = published === undefined ? null : parseIsoDate(published);
  const drafts = yield* draftSteps(folded.text, day);
  const spans: Span[] = [];
  for (const { start, end } of drafts) {
    spans.push(folded.toSource(start, end));
    if (spans.length % stride === 0) yield;
  }
  return {
    spans,
    *describing(mentions) {
      const placed = mentions.map((mention) => ({
        mention,
        start: folded.fromSource(mention.start),
        end: folded.fromSource(mention.end),
      }));
      yield;
      const described = yield* describeSteps(folded.text, drafts, placed, day);
      const figures: Figure[] = [];
      for (const [i, { draft, metric, subject, change, period }] of described.entries()) {
        const { start, end } = spans[i] as Span;
        const { kind, value, unit, low, high, bound } = draft;
        const span = text.slice(start, end);
        const figure = {
          kind,
          start,
          end,
          text: span,
          value,
          unit,
          low,
          high,
          bound,
          period,
          metric,
          subject,
        };
        figures.push(change ? { ...figure, change } : figure);
        if (figures.length % stride === 0) yield;
      }
      return figures;
    },
  };
}
