/**
 * Numerals: 22,653.81 · 4.85亿 · 3万5千 · 三千二百 · 壹仟玖佰 · 两三 · 十几 · 数百万 · 150余. Reads what is written and what it is
 * worth, and knows nothing of units.
 */
import { digitAt, isWesternDigit, letterAt, powerAt, westernAt } from '../characters';
import { isVagueMark, multiplierAt } from './numeral-marks';
import { readWestern, type Western } from './western';
import { rounded, Worth } from './worth';

export interface Numeral {
  readonly start: number;
  readonly end: number;
  /** Null where a range (三四百) or only the order of magnitude is told (数百万): then `low` and `high` hold it. */
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** 余, 多, 来 or 几 stand in it. */
  readonly about: boolean;
  readonly script: 'western' | 'chinese';
  /** What 万 and 亿 at its end (百 and 千 too after Western digits) make of its digits: 1e8 in 4.85亿; 1 without them. */
  readonly scale: number;
  /** A multiplier stands in it. */
  readonly multiplied: boolean;
  /** It begins with its multiplier: 百, 万亿. */
  readonly headless: boolean;
  readonly decimals: number;
  readonly grouped: boolean;
  /** Digits before the decimal point of a Western numeral; 0 for a Chinese one. */
  readonly integerDigits: number;
  readonly leadingZero: boolean;
  /** Chinese digits in a row without multipliers (二〇一八, 八五), as Western ones; else null. */
  readonly sequence: string | null;
}

/**
 * Reads the numeral at `start`, or gives null. Looks at no character before `start`, and at each one a bounded number of times.
 */
export function readNumeral(text: string, start: number): Numeral | null {
  return new NumeralReader(text, start).read();
}

class NumeralReader {
  #pos: number;
  readonly #worth = new Worth();
  /** The Western digits at its head. */
  #head: Western | null = null;
  #about = false;
  /** Chinese digits before any multiplier. */
  #digitRun = '';
  #decimals = 0;

  constructor(
    private readonly text: string,
    private readonly start: number,
  ) {
    this.#pos = start;
  }

  read(): Numeral | null {
    const { text, start } = this;
    const first = text.charAt(start);
    const vague = first === '数' || first === '几';
    if (vague) {
      if (multiplierAt(text, start + 1) === 0) return null;
      this.#worth.pending = 1;
      this.#pos += 1;
    }
    // 百十来号人: a hundred, or ten more.
    if (
      text.startsWith('百十', start) &&
      powerAt(text, start + 2) === 0 &&
      digitAt(text, start + 2) < 0
    ) {
      this.#worth.multiply(2, false);
      this.#worth.zero = true;
      this.#pos += 1;
    }
    while (this.#step()) {
      // Each step moves on by at least one character.
    }
    return this.#pos === start ? null : this.#result(vague);
  }

  #step(): boolean {
    const { text } = this;
    const pos = this.#pos;
    if (westernAt(text, pos)) return this.#western();
    if (digitAt(text, pos) >= 0) return this.#chineseDigit();
    const power = multiplierAt(text, pos);
    if (power > 0) return this.#multiplier(power);
    return this.#mark();
  }

  #western(): boolean {
    const worth = this.#worth;
    const first = this.#pos === this.start;
    if (!first && (worth.pending !== null || !worth.multiplied || this.#about)) return false;
    const western = readWestern(this.text, this.#pos);
    if (first) {
      this.#head = western;
      this.#decimals = western.decimals;
    } else if (!this.#goesOn(western)) return false;
    worth.pending = western.value;
    worth.scale = 1;
    this.#pos = western.end;
    return true;
  }

  /** 3万5千, 1亿2000万: what follows a multiplier is less than it, and is no year of its own. */
  #goesOn({ value, decimals, end, integerDigits }: Western): boolean {
    const { lastPower } = this.#worth;
    if (value >= 10 ** lastPower || decimals > 0) return false;
    const smaller = multiplierAt(this.text, end);
    if (smaller > 0) return smaller < lastPower;
    return this.text.charAt(end) !== '年' && integerDigits >= lastPower;
  }

  #chineseDigit(): boolean {
    const worth = this.#worth;
    const digit = digitAt(this.text, this.#pos);
    if (this.#about) return false;
    if (worth.pending !== null) {
      if (isWesternDigit(this.text.charCodeAt(this.#pos - 1))) return false;
      return this.#digitAfterDigit(worth.pending, digit);
    }
    if (digit === 0 && worth.multiplied) {
      // A zero at the very end belongs to the next word (一百零售).
      const goesOn =
        digitAt(this.text, this.#pos + 1) > 0 || powerAt(this.text, this.#pos + 1) === 1;
      if (goesOn) this.#pos += 1;
      worth.zero = goesOn;
      return goesOn;
    }
    worth.pending = digit;
    worth.scale = 1;
    if (!worth.multiplied) this.#digitRun = String(digit);
    this.#pos += 1;
    return true;
  }

  /** 两三, 七八 and 三五 tell a range; 二〇一八 and 八五 are digits in a row. */
  #digitAfterDigit(pending: number, digit: number): boolean {
    const worth = this.#worth;
    const longer = digitAt(this.text, this.#pos + 1) >= 0;
    const neighbours = digit === pending + 1 || (pending === 3 && digit === 5);
    if (this.#digitRun.length <= 1 && neighbours && pending > 0 && !longer && !worth.spans) {
      worth.spanTo(digit);
    } else if (worth.multiplied || worth.spans) return false;
    else this.#digitRun += String(digit);
    this.#pos += 1;
    return true;
  }

  #multiplier(power: number): boolean {
    if (this.#digitRun.length > 1) return false;
    const afterWestern = westernAt(this.text, this.#pos - 1);
    if (!this.#worth.multiply(power, afterWestern)) return false;
    this.#pos += 1;
    return true;
  }

  /** 余, 多, 来 and 几 inside a numeral, and the Chinese decimal point. */
  #mark(): boolean {
    const { pending, multiplied, lastPower } = this.#worth;
    const pos = this.#pos;
    if (pos === this.start || this.#about) return false;
    if (this.text.charAt(pos) === '点') {
      if (multiplied)
        return (lastPower === 1 || this.#worth.zero) && this.#head === null && this.#point();
      return this.#digitRun.length === 1 && this.#point();
    }
    const round = multiplied
      ? pending === null
      : pending !== null && pending > 0 && pending % 10 === 0;
    if (!isVagueMark(this.text, pos, round, round && lastPower === 1)) return false;
    this.#about = true;
    this.#pos += 1;
    return true;
  }

  #point(): boolean {
    const { text } = this;
    let end = this.#pos + 1;
    let fraction = '';
    while (fraction.length < 6 && !westernAt(text, end) && digitAt(text, end) >= 0) {
      fraction += digitAt(text, end);
      end += 1;
    }
    if (fraction === '' || letterAt(text, end)) return false;
    // 十二点五分, 八点十五: a time of day.
    if (this.#worth.multiplied && /^[分刻十]/.test(text.slice(end, end + 1))) return false;
    this.#worth.pending = Number(`${this.#worth.pending ?? 0}.${fraction}`);
    this.#decimals = fraction.length;
    this.#digitRun = '';
    this.#pos = end;
    return true;
  }

  #result(vague: boolean): Numeral {
    const worth = this.#worth;
    const { value, high } = worth.total(this.#head === null);
    const single = !vague && high === null;
    return {
      start: this.start,
      end: this.#pos,
      value: single ? value : null,
      low: single ? null : value,
      high: vague ? rounded(value * 10) : high,
      about: this.#about || vague,
      script: this.#head ? 'western' : 'chinese',
      scale: worth.pending === null ? worth.scale : 1,
      multiplied: worth.multiplied,
      headless: powerAt(this.text, this.start) > 0,
      decimals: this.#decimals,
      grouped: this.#head?.grouped ?? false,
      integerDigits: this.#head?.integerDigits ?? 0,
      leadingZero: this.#head?.leadingZero ?? false,
      sequence: this.#digitRun.length > 1 ? this.#digitRun : null,
    };
  }
}
