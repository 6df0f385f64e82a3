// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is to go
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g;

/** A text without the control characters that text files have no place for; tabs and line breaks stay. */
export function withoutControls(text: string): string {
  return text.replace(controls, '');
}
