/**
 * Numerals: 22,653.81 · 4.85亿 · 3万5千 · 三千二百 · 壹仟玖佰 · 两三 · 十几 · 数百万 · 150余. Reads what is written and what it is
 * worth, and knows nothing of units.
 */
import { digitAt, isWesternDigit, letterAt, powerAt, westernAt } from './characters';
import { readWestern } from './western';

export interface Numeral {
  readonly start: number;
  readonly end: number;
  /** Null where only the order of magnitude is told (数百万): then `low` and `high` hold it. */
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
  /** Digits before the decimal point of a Western numeral. */
  readonly integerDigits: number;
  readonly leadingZero: boolean;
  /** Chinese digits in a row without multipliers (二〇一八, 八五), as Western ones; else null. */
  readonly sequence: string | null;
}

/** Sums of decimals such as 4.85 × 1e8 without their binary dust. */
export const rounded = (value: number): number => Number(value.toPrecision(15));

/** After 千 or 百 these make a unit of it (千瓦, 百帕, 百分点), not a multiplier. */
const unitAfterThousand = '瓦米克伏卡焦赫升帕安乏';
const unitAfterHundred = '分帕';

function multiplierAt(text: string, index: number): number {
  const power = powerAt(text, index);
  if (power === 0) return 0;
  const next = text.charAt(index + 1);
  if (power === 3 && next !== '' && unitAfterThousand.includes(next)) return 0;
  if (power === 2 && next !== '' && unitAfterHundred.includes(next)) return 0;
  if (power === 1 && next === '分' && digitAt(text, index - 1) < 0) return 0;
  return power;
}

/**
 * Reads the numeral at `start`, or gives null. Looks at no character before `start`, and at each one a bounded number of times.
 */
export function readNumeral(text: string, start: number): Numeral | null {
  const reader = new NumeralReader(text, start);
  return reader.read();
}

class NumeralReader {
  #pos: number;
  #sum = 0;
  /** The part below the last 万 or 亿. */
  #section = 0;
  #pending: number | null = null;
  #lastPower = 0;
  #lastBig = Number.POSITIVE_INFINITY;
  #scale = 1;
  #multiplied = false;
  #about = false;
  #vague = false;
  #zero = false;
  #headless = false;
  /** The two digits of 两三, and what the multipliers after them made of one. */
  #span: readonly [number, number] | null = null;
  #spanFactor = 1;
  #spanOpen = false;
  #digitRun = '';
  #decimals = 0;
  #grouped = false;
  #integerDigits = 0;
  #leadingZero = false;

  constructor(
    private readonly text: string,
    private readonly start: number,
  ) {
    this.#pos = start;
  }

  read(): Numeral | null {
    const { text, start } = this;
    const western = westernAt(text, start);
    const first = text.charAt(start);
    if (first === '数' || first === '几') {
      if (multiplierAt(text, start + 1) === 0) return null;
      this.#vague = true;
      this.#pending = 1;
      this.#pos += 1;
    }
    while (this.#step()) {
      // Each step moves on by at least one character.
    }
    if (this.#pos === start) return null;
    return this.#result(western ? 'western' : 'chinese');
  }

  #step(): boolean {
    const { text } = this;
    const pos = this.#pos;
    if (westernAt(text, pos)) return this.#western();
    if (digitAt(text, pos) >= 0) return this.#chineseDigit();
    const power = multiplierAt(text, pos);
    if (power > 0) return this.#multiply(power);
    return this.#filler();
  }

  #western(): boolean {
    const first = this.#pos === this.start;
    if (!first && (this.#pending !== null || !this.#multiplied || this.#about)) return false;
    const western = readWestern(this.text, this.#pos);
    if (!first) {
      // 3万5千, 1亿2000万: what follows a multiplier is less than it, and is no year of its own.
      if (western.value >= 10 ** this.#lastPower || western.decimals > 0) return false;
      const next = this.text.charAt(western.end);
      const smaller = multiplierAt(this.text, western.end);
      if (smaller === 0 && (next === '年' || western.integerDigits < this.#lastPower)) return false;
      if (smaller > 0 && smaller >= this.#lastPower) return false;
    }
    this.#pending = western.value;
    if (first) {
      this.#decimals = western.decimals;
      this.#grouped = western.grouped;
      this.#integerDigits = western.integerDigits;
      this.#leadingZero = western.leadingZero;
    }
    this.#scale = 1;
    this.#pos = western.end;
    return true;
  }

  #chineseDigit(): boolean {
    const digit = digitAt(this.text, this.#pos);
    if (this.#about) return false;
    if (this.#pending !== null) {
      if (isWesternDigit(this.text.charCodeAt(this.#pos - 1))) return false;
      return this.#digitAfterDigit(digit);
    }
    if (digit === 0 && this.#multiplied) {
      this.#zero = true;
      this.#pos += 1;
      // A zero at the very end belongs to the next word (一百零售).
      if (digitAt(this.text, this.#pos) > 0) return true;
      if (powerAt(this.text, this.#pos) === 1) return true;
      this.#pos -= 1;
      return false;
    }
    this.#pending = digit;
    if (!this.#multiplied) this.#digitRun = String(digit);
    this.#scale = 1;
    this.#pos += 1;
    return true;
  }

  /** 两三, 七八 and 三五 tell a range; 二〇一八 and 八五 are digits in a row. */
  #digitAfterDigit(digit: number): boolean {
    const pending = this.#pending as number;
    const longer = digitAt(this.text, this.#pos + 1) >= 0;
    const neighbours = digit === pending + 1 || (pending === 3 && digit === 5);
    if (this.#digitRun.length <= 1 && neighbours && pending > 0 && !longer && this.#span === null) {
      this.#span = [pending, digit];
      this.#spanOpen = true;
      this.#digitRun += String(digit);
      this.#pos += 1;
      return true;
    }
    if (this.#multiplied) return false;
    this.#span = null;
    this.#digitRun += String(digit);
    this.#pos += 1;
    return true;
  }

  #multiply(power: number): boolean {
    const { text } = this;
    const factor = 10 ** power;
    if (this.#pos === this.start) this.#headless = true;
    if (this.#digitRun.length > 1 && this.#span === null) return false;
    if (power < 4) {
      if (this.#pending === null && this.#multiplied && !(this.#zero && power === 1)) return false;
      this.#section += (this.#pending ?? 1) * factor;
      if (this.#spanOpen && this.#pending !== null) this.#spanFactor *= factor;
    } else {
      const part = this.#section + (this.#pending ?? 0);
      if (this.#multiplied && part === 0 && power <= this.#lastPower) return false;
      const raisesAll = power > this.#lastBig;
      if (raisesAll) this.#sum = (this.#sum + part) * factor;
      else this.#sum += (part || 1) * factor;
      if (this.#spanOpen || raisesAll) this.#spanFactor *= factor;
      this.#spanOpen = false;
      this.#section = 0;
      this.#lastBig = power;
    }
    this.#pending = null;
    this.#zero = false;
    this.#lastPower = power;
    if (power >= 4) this.#scale *= factor;
    else if (westernAt(text, this.#pos - 1)) this.#scale = factor;
    this.#multiplied = true;
    this.#pos += 1;
    return true;
  }

  /** 余, 多, 来 and 几 inside a numeral, and the Chinese decimal point. */
  #filler(): boolean {
    const { text } = this;
    const pos = this.#pos;
    if (pos === this.start || this.#about) return false;
    const character = text.charAt(pos);
    if (character === '点' && !this.#multiplied && this.#digitRun.length === 1)
      return this.#point();
    const next = text.charAt(pos + 1);
    const round = this.#multiplied
      ? this.#pending === null
      : this.#pending !== null && this.#pending > 0 && this.#pending % 10 === 0;
    const fits =
      (character === '余' && next !== '下') ||
      (character === '多' && !'元样么数'.includes(next || ' ')) ||
      (character === '多' && next === '元' && this.#multiplied) ||
      (character === '来' &&
        round &&
        '个家人天年名位次种岁斤米公平亩户条里万亿'.includes(next || ' ')) ||
      (character === '几' && round && this.#lastPower === 1);
    if (!fits) return false;
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
    this.#pending = Number(`${this.#pending}.${fraction}`);
    this.#decimals = fraction.length;
    this.#digitRun = '';
    this.#pos = end;
    return true;
  }

  #result(script: Numeral['script']): Numeral | null {
    const sequence = this.#digitRun.length > 1 && this.#span === null ? this.#digitRun : null;
    let rest = this.#pending ?? 0;
    // 三百五 is 350 and 一万二 is 12000, but 三百零五 is 305.
    const colloquial =
      script === 'chinese' &&
      this.#pending !== null &&
      this.#lastPower >= 2 &&
      !this.#zero &&
      this.#span === null;
    if (colloquial) rest *= 10 ** (this.#lastPower - 1);
    const worth = rounded(this.#sum + this.#section + rest);
    let low: number | null = null;
    let high: number | null = null;
    if (this.#vague) {
      low = worth;
      high = rounded(worth * 10);
    } else if (this.#span) {
      const [from, to] = this.#span;
      low = worth;
      high = rounded(worth + (to - from) * this.#spanFactor);
    }
    return {
      start: this.start,
      end: this.#pos,
      value: low === null ? worth : null,
      low,
      high,
      about: this.#about || this.#vague,
      script,
      scale: this.#pending === null ? this.#scale : 1,
      multiplied: this.#multiplied,
      headless: this.#headless,
      decimals: this.#decimals,
      grouped: this.#grouped,
      integerDigits: this.#integerDigits,
      leadingZero: this.#leadingZero,
      sequence,
    };
  }
}
