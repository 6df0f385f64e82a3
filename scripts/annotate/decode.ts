import { looksBinary } from './binary';

/**
 * Decodes a saved page or a text file.
 *
 * @throws Error when the file is no text, or one in no encoding known here
 */
export function decodePage(bytes: Uint8Array): string {
  const text = new TextDecoder(encodingOf(bytes)).decode(bytes);
  if (looksBinary(bytes, text)) throw new Error('not text: the file is binary');
  return text;
}

/**
 * A byte order mark first, then UTF-8 where the bytes are little else (browsers save pages in UTF-8 and leave the old
 * declaration), then the declared charset, then GB 18030, in which old Chinese pages are written, where it loses far less.
 */
function encodingOf(bytes: Uint8Array): string {
  const marked = markOf(bytes);
  if (marked) return marked;
  const { shaped, stray } = utf8Evidence(bytes);
  // Lines of GBK or Big5 with six characters or more have never half as many shapes; most have a tenth.
  if (shaped > 0 && stray * 2 <= shaped) return 'utf-8';
  const declared = declaredCharset(bytes);
  if (declared && declared !== 'utf-8') return declared;
  return (lost(bytes, 'gb18030') + 1) * 2 <= lost(bytes, 'utf-8') ? 'gb18030' : 'utf-8';
}

function markOf([a, b, c]: Uint8Array): string | undefined {
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return undefined;
}

/**
 * How many sequences have the shape of a UTF-8 character, and how many bytes above ASCII stand outside of them. A lone
 * surrogate is no character and yet nothing but UTF-8 written carelessly: it has the shape.
 */
function utf8Evidence(bytes: Uint8Array): { shaped: number; stray: number } {
  let shaped = 0;
  let stray = 0;
  for (let at = 0; at < bytes.length; ) {
    const length = shapeAt(bytes, at);
    if (length > 1) shaped += 1;
    else if ((bytes[at] ?? 0) >= 0x80) stray += 1;
    at += length;
  }
  return { shaped, stray };
}

/** The length of the UTF-8 shape that begins here; 1 when none does. */
function shapeAt(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  const length = lead < 0xc2 || lead > 0xf4 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
  for (let next = at + 1; next < at + length; next += 1) {
    if (((bytes[next] ?? 0) & 0xc0) !== 0x80) return 1;
  }
  return length;
}

/** How many replacement characters decoding leaves. */
function lost(bytes: Uint8Array, encoding: string): number {
  return new TextDecoder(encoding).decode(bytes).split('\ufffd').length - 1;
}

/** What `<meta charset>`, its old form or an XML declaration names; undefined when it is none that can be decoded. */
function declaredCharset(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 8192));
  const declaration =
    /<meta\b[^<>]*?\bcharset\s*=\s*["']?\s*([\w-]{2,20})|^<\?xml\b[^<>]*?\bencoding\s*=\s*["']([\w-]{2,20})/i;
  const [, meta, xml] = declaration.exec(head) ?? [];
  const name = meta ?? xml;
  if (!name) return undefined;
  try {
    const { encoding } = new TextDecoder(name);
    // A declaration that can be read as ASCII is not in UTF-16: the HTML standard takes it for UTF-8.
    if (encoding.startsWith('utf-16')) return 'utf-8';
    // GBK and GB 2312 mean GBK in the Encoding Standard; GB 18030 holds it whole.
    return encoding === 'gbk' ? 'gb18030' : encoding;
  } catch {
    return undefined;
  }
}
