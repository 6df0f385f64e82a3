import { isLetter, isWesternDigit } from './characters';

/** At the colon of ://, the end of the web address; else null. */
export function passAddress(text: string, at: number): number | null {
  if (text.charAt(at) !== ':') return null;
  if (!text.startsWith('://', at)) return at + 1;
  let end = at + 3;
  while (end < text.length && isAddress(text.charCodeAt(end))) end += 1;
  return end;
}

function isAddress(code: number): boolean {
  return (
    isLetter(code) ||
    isWesternDigit(code) ||
    "-._~:/?#[]@!$&'*+,;=%".includes(String.fromCharCode(code))
  );
}
