/** Line breaks, tabs, control characters and runs of spaces (the ideographic one too) each as one plain space. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is to go
const gaps = /[\s\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g;

/**
 * Overrides, embeddings and isolates (UAX #9 §2.1 to 2.4). One that is not closed turns round what stands behind it on the line,
 * which in a reference is not the title's own. Marks (U+200E, U+200F) reach no further than their place, and stay.
 */
const reorderings = /[\u202a-\u202e\u2066-\u2069]/g;

/** A text as one line, for formats and places that hold no more. */
export function oneLine(text: string): string {
  return text.replace(reorderings, '').replace(gaps, ' ').trim();
}
