/** Line breaks, tabs, control characters and runs of spaces (the ideographic one too) each as one plain space. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is to go
const gaps = /[\s\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g;

/** A text as one line, for formats and places that hold no more. */
export function oneLine(text: string): string {
  return text.replace(gaps, ' ').trim();
}
