/** How the files begin that are most often named by mistake, a character a byte. */
const signatures = [
  '%PDF-',
  'PK\x03\x04', // zip, and with it Word and EPUB
  '\x89PNG',
  'GIF87a',
  'GIF89a',
  '\xff\xd8\xff', // JPEG
  '\x1f\x8b', // gzip
  '\xd0\xcf\x11\xe0', // Word before 2007
  'Rar!\x1a',
  '7z\xbc\xaf',
];

/**
 * Whether a file is no text: by its signature, a NUL character, or more control or replacement characters than damaged
 * text has. Of random bytes an eighth are control characters.
 *
 * @param text the bytes decoded
 */
export function looksBinary(bytes: Uint8Array, text: string): boolean {
  if (signatures.some((signature) => beginsWith(bytes, signature))) return true;
  let controls = 0;
  let replaced = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0) return true;
    if (isControl(code)) controls += 1;
    else if (code === 0xfffd) replaced += 1;
  }
  // In a text of a few characters a few bad bytes are many.
  return (
    (controls > 3 && controls * 50 > text.length) || (replaced > 9 && replaced * 2 > text.length)
  );
}

function beginsWith(bytes: Uint8Array, signature: string): boolean {
  return [...signature].every((character, at) => bytes[at] === character.charCodeAt(0));
}

/** Tab, line breaks and the form feed are text. */
function isControl(code: number): boolean {
  return code < 0x09 || (code > 0x0d && code < 0x20) || code === 0x7f;
}
