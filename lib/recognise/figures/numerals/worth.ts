/** Sums of decimals such as 4.85 × 1e8 without their binary dust. */
export const rounded = (value: number): number =>
  Number.isInteger(value) ? value : Number(value.toPrecision(15));

/** What a numeral is worth, gathered digit by digit and multiplier by multiplier: 1.2 万 亿, 3 万 5 千, 三 千 二 百. */
export class Worth {
  /** The digits that wait for their multiplier, or end the numeral. */
  pending: number | null = null;
  /** Ten to its power was the last multiplier; 0 before any. */
  lastPower = 0;
  /** What 万 and 亿 at the end (百 and 千 too after Western digits) make of the digits before them. */
  scale = 1;
  /** A 零 stands after the last multiplier: 三百零五. */
  zero = false;
  #sum = 0;
  /** The part below the last 万 or 亿. */
  #section = 0;
  #lastBig = Number.POSITIVE_INFINITY;
  /** How far the second digit of 两三 lies above the first, and what the multipliers behind make of one. */
  #span = 0;
  #spanFactor = 1;
  #spanOpen = false;

  get multiplied(): boolean {
    return this.lastPower > 0;
  }

  get spans(): boolean {
    return this.#span > 0;
  }

  /** 两三: the pending digit goes on to the next. */
  spanTo(digit: number): void {
    this.#span = digit - (this.pending ?? 0);
    this.#spanOpen = true;
  }

  /** Ten to `power` follows, right after a Western digit or not; false where it cannot. */
  multiply(power: number, afterWestern: boolean): boolean {
    const done = power < 4 ? this.#multiplySection(power) : this.#multiplyAll(power);
    if (!done) return false;
    if (power >= 4) this.scale *= 10 ** power;
    else if (afterWestern) this.scale = 10 ** power;
    this.pending = null;
    this.zero = false;
    this.lastPower = power;
    return true;
  }

  /** 十百千 multiply the digits before them. */
  #multiplySection(power: number): boolean {
    // 一百零十: without a digit a ten may follow a zero only.
    if (this.pending === null && this.multiplied && !(this.zero && power === 1)) return false;
    this.#section += (this.pending ?? 1) * 10 ** power;
    if (this.#spanOpen && this.pending !== null) this.#spanFactor *= 10 ** power;
    return true;
  }

  /** 万 and 亿 multiply all since the last of their kind, and what is smaller than they are. */
  #multiplyAll(power: number): boolean {
    const part = this.#section + (this.pending ?? 0);
    if (this.multiplied && part === 0 && power <= this.lastPower) return false;
    const raisesAll = power > this.#lastBig;
    const factor = 10 ** power;
    this.#sum = raisesAll ? (this.#sum + part) * factor : this.#sum + (part || 1) * factor;
    if (this.#spanOpen || raisesAll) this.#spanFactor *= factor;
    this.#spanOpen = false;
    this.#section = 0;
    this.#lastBig = power;
    return true;
  }

  /** The whole, and where it spans (三四十) its upper end. */
  total(chinese: boolean): { value: number; high: number | null } {
    // 三百五 is 350 and 一万二 is 12000, but 三百零五 is 305.
    const short = chinese && this.lastPower >= 2 && !this.zero && !this.spans;
    const rest = (this.pending ?? 0) * (short ? 10 ** (this.lastPower - 1) : 1);
    const value = rounded(this.#sum + this.#section + rest);
    return { value, high: this.spans ? rounded(value + this.#span * this.#spanFactor) : null };
  }
}
