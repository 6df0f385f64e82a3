import type { Numeral } from './numerals/numeral';
import type { Unit } from './units/unit';

/** One number with its unit, as `readAmount` gives it. */
export interface Amount {
  readonly numeral: Numeral;
  readonly end: number;
  /** Null for a number without one. */
  readonly unit: Unit | null;
  /** In base units; null when only `low` and `high` are told. */
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly about: boolean;
}
