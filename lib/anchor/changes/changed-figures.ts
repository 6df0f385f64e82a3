import type { ChangedFigure } from '@/lib/model/note';
import type { Difference } from '@/lib/model/selector';
import { tokensOf } from './tokens';

const isFigure = /\p{Nd}|^[零一二三四五六七八九十百千万亿两兆]{2}/u;
/** By itself it is a word as often as a number, but not where another takes its place. */
const loneNumeral = /^[零一二三四五六七八九十百千万亿两]$/u;

/**
 * The figures that differ between two texts, each with its unit: 4.85亿元 → 5.85亿元. Those that changed come in the order of the
 * text; one that has no counterpart was put in or taken out.
 *
 * @param differences as `compareTexts` gives them
 */
export function changedFigures(differences: readonly Difference[]): ChangedFigure[] {
  const changed: ChangedFigure[] = [];
  let removed = '';
  let added = '';
  const close = () => {
    const isNumeral = loneNumeral.test(removed) && loneNumeral.test(added);
    const was = isNumeral ? [removed] : figuresIn(removed);
    const now = isNumeral ? [added] : figuresIn(added);
    for (let i = 0; i < Math.max(was.length, now.length); i += 1) {
      const figure = { was: was[i] ?? null, now: now[i] ?? null };
      if (figure.was !== figure.now) changed.push(figure);
    }
    removed = '';
    added = '';
  };
  for (const { kind, text } of differences) {
    if (kind === 'same') close();
    else if (kind === 'removed') removed += text;
    else added += text;
  }
  close();
  return changed;
}

function figuresIn(text: string): string[] {
  return tokensOf(text).flatMap(({ start, end }) => {
    const word = text.slice(start, end);
    return isFigure.test(word) ? [word] : [];
  });
}
