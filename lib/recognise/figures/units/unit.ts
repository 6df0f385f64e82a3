import type { FigureKind } from '@/lib/model/figure';

/** What a numeral may stand before, and how its value becomes one in the base unit. */
export interface Unit {
  readonly kind: FigureKind;
  /** The base unit, as `Figure.unit` gives it. */
  readonly unit: string;
  /** How many base units it is. */
  readonly factor: number;
  /** A fraction of it makes sense: 2.5小时, not 2.5家. */
  readonly decimal: boolean;
  /** A single Chinese digit before it counts (三家); otherwise it makes a word (三方, 四面). */
  readonly strict: boolean;
  /** A word that goes on with one of these is not this unit: 3成立, 5元旦. */
  readonly notBefore?: string;
}

/** A row of a table: words of one unit, separated by spaces. */
export interface UnitRow {
  readonly words: string;
  readonly factor?: number;
  readonly unit?: string;
  readonly notBefore?: string;
  readonly strict?: boolean;
  readonly decimal?: boolean;
}

export function unitsOf(
  kind: FigureKind,
  unit: string,
  rows: readonly UnitRow[],
): (readonly [string, Unit])[] {
  return rows.flatMap((row) =>
    row.words.split(' ').map(
      (word) =>
        [
          word,
          {
            kind,
            unit: row.unit ?? unit,
            factor: row.factor ?? 1,
            decimal: row.decimal ?? true,
            strict: row.strict ?? true,
            ...(row.notBefore === undefined ? {} : { notBefore: row.notBefore }),
          },
        ] as const,
    ),
  );
}
