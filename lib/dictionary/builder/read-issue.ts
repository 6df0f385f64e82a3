import { BuildError } from './build-error';

/** Lower-case hexadecimal SHA-256. Web Crypto, so that the builder is the same in Node and in a browser. */
export async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * The issue's text, if these bytes are the file that the decisions were made for.
 *
 * @param expected lower-case hexadecimal SHA-256 of that file.
 * @throws BuildError with one problem: empty, UTF-16, binary, not UTF-8, or another file.
 */
export async function readIssue(bytes: Uint8Array<ArrayBuffer>, expected: string): Promise<string> {
  if (bytes.length === 0) throw new BuildError(['The file is empty. Give the path of the issue.']);
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    throw new BuildError(['The file is UTF-16. Give the issue as it came, in UTF-8.']);
  }
  if (bytes.includes(0)) {
    throw new BuildError(['The file is binary, not text. Give the path of the issue’s text file.']);
  }
  const text = decode(bytes);
  if (text === null) {
    throw new BuildError([
      'The file is not UTF-8 (perhaps GB18030). Give the issue as it came, in UTF-8.',
    ]);
  }
  if (text.trim() === '') {
    throw new BuildError(['The file holds nothing but white space. Give the path of the issue.']);
  }
  const actual = await sha256(bytes);
  if (actual !== expected) {
    throw new BuildError([
      `This builder’s decisions were made for the issue with SHA-256 ${expected}; this file has ${actual}. ${await hint(text, expected)}`,
    ]);
  }
  return text;
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** What to do, if the same text was only saved in another way. */
async function hint(text: string, expected: string): Promise<string> {
  const plain = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  if (plain !== text && (await sha256(new TextEncoder().encode(plain))) === expected) {
    return 'It is the same text with a byte-order mark or other line ends: give the file as it came.';
  }
  return 'Give that file, or make new decisions in lib/dictionary/builder/decisions.';
}
