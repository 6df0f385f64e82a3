import type { FigureKind } from '@/lib/model/figure';

/**
 * Which Chinese numerals count before a unit: `any` (三家), those of two characters or more (三十层, but 三层 may be part of a
 * word), those from a hundred (三百市民, but 三市 is mostly part of a name), or none: `western` digits only.
 */
export type Reach = 'any' | 'longer' | 'hundred' | 'western';

/** What a numeral may stand before, and how its value becomes one in the base unit. */
export interface Unit {
  readonly kind: FigureKind;
  /** The base unit, as `Figure.unit` gives it; null for 大 (5大网格), which names none. */
  readonly unit: string | null;
  /** How many base units it is. */
  readonly factor: number;
  /** A fraction of it makes sense: 2.5小时, not 2.5家. */
  readonly decimal: boolean;
  readonly reach: Reach;
  /** What goes on like this makes another word: 3成立, 5元旦. Sticky. */
  readonly notBefore?: RegExp;
}

/** A row of a table: words of one unit, separated by spaces. */
export interface UnitRow {
  readonly words: string;
  readonly factor?: number;
  readonly unit?: string;
  /** Alternatives of a regular expression; what follows the unit must begin with none of them. */
  readonly notBefore?: string;
  readonly reach?: Reach;
  readonly decimal?: boolean;
}

export function unitsOf(
  kind: FigureKind,
  unit: string | null,
  rows: readonly UnitRow[],
): (readonly [string, Unit])[] {
  return rows.flatMap((row) => {
    const made: Unit = {
      kind,
      unit: row.unit ?? unit,
      factor: row.factor ?? 1,
      decimal: row.decimal ?? true,
      reach: row.reach ?? 'any',
      ...(row.notBefore === undefined
        ? {}
        : { notBefore: new RegExp(`(?:${row.notBefore})`, 'y') }),
    };
    return row.words.split(' ').map((word) => [word, made] as const);
  });
}
