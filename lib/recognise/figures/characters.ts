/**
 * What a character can do in a figure, as flat tables over UTF-16 units: the scan over a text looks up each character once,
 * and the grammar proper runs only where a figure could begin.
 */

/** 0–9 for a Western or Chinese digit, else -1. 两 is 2; 〇 and ○ are 0. */
const digits = new Int8Array(0x10000).fill(-1);
/** The power of ten of 十百千万亿 and their formal forms, else 0. */
const powers = new Int8Array(0x10000);
const dateWord = 2;
/** 0 where no figure can begin; `dateWord` where a date in words can (今年, 上周五), else 1. */
const triggers = new Uint8Array(0x10000);

const setDigits = (characters: string) => {
  [...characters].forEach((character, digit) => {
    digits[character.charCodeAt(0)] = digit;
    triggers[character.charCodeAt(0)] = 1;
  });
};
setDigits('零一二三四五六七八九');
setDigits('〇壹贰叁肆伍陆柒捌玖');
setDigits('○弌弍弎');
setDigits('0123456789');
for (const [character, digit] of [
  ['两', 2],
  ['贰', 2],
  ['叄', 3],
] as const) {
  digits[character.charCodeAt(0)] = digit;
  triggers[character.charCodeAt(0)] = 1;
}
for (const [characters, power] of [
  ['十拾', 1],
  ['百佰', 2],
  ['千仟', 3],
  ['万', 4],
  ['亿', 8],
] as const) {
  for (const character of characters) {
    powers[character.charCodeAt(0)] = power;
    triggers[character.charCodeAt(0)] = 1;
  }
}
for (const character of '几数第对翻') triggers[character.charCodeAt(0)] = 1;
for (const character of '今去昨明前后本上下半年周星Q') triggers[character.charCodeAt(0)] = dateWord;
// What begins a web address, so that its digits are passed over.
triggers[':'.charCodeAt(0)] = 1;

/** Whether a date in words can begin here: 今年, 上周五, 年底. */
export const mayBeDateWord = (text: string, index: number): boolean =>
  triggers[text.charCodeAt(index)] === dateWord;

export const digitAt = (text: string, index: number): number =>
  index >= 0 && index < text.length ? (digits[text.charCodeAt(index)] as number) : -1;

export const powerAt = (text: string, index: number): number =>
  index < text.length ? (powers[text.charCodeAt(index)] as number) : 0;

/** The first index from `from` at which a figure could begin; the text's length when there is none. */
export function nextTrigger(text: string, from: number): number {
  const { length } = text;
  let index = from;
  while (index < length && triggers[text.charCodeAt(index)] === 0) index += 1;
  return index;
}

export const isWesternDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

export const isLetter = (code: number): boolean =>
  (code >= 0x41 && code <= 0x5a) ||
  (code >= 0x61 && code <= 0x7a) ||
  (code >= 0xc0 && code <= 0x24f);

/** A Chinese character (not punctuation). */
export const isHan = (code: number): boolean =>
  (code >= 0x3400 && code <= 0x9fff) || code === 0x3007 || (code >= 0xf900 && code <= 0xfaff);

/** Whether the Western digit run that holds `index` goes on at `index`. */
export const westernAt = (text: string, index: number): boolean =>
  index >= 0 && index < text.length && isWesternDigit(text.charCodeAt(index));

export const letterAt = (text: string, index: number): boolean =>
  index >= 0 && index < text.length && isLetter(text.charCodeAt(index));
