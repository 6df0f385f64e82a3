/**
 * Decodes a saved page: a byte order mark first, then UTF-8 where the bytes are nothing else (browsers save pages in UTF-8
 * and leave the old declaration), then the declared charset, then GB 18030, in which old Chinese pages are written.
 */
export function decodePage(bytes: Uint8Array): string {
  const marked = markOf(bytes);
  if (marked) return new TextDecoder(marked).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const declared = declaredCharset(bytes);
    return new TextDecoder(declared ?? 'gb18030').decode(bytes);
  }
}

function markOf([a, b, c]: Uint8Array): string | undefined {
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return undefined;
}

/** What `<meta charset>`, its old form or an XML declaration names; undefined when it is none that can be decoded. */
function declaredCharset(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 8192));
  const name = /(?:charset|encoding)\s*=\s*["']?\s*([\w-]{2,20})/i.exec(head)?.[1];
  if (!name) return undefined;
  try {
    // GBK and GB 2312 mean GBK in the Encoding Standard; GB 18030 holds it whole.
    const { encoding } = new TextDecoder(name);
    return encoding === 'gbk' ? 'gb18030' : encoding;
  } catch {
    return undefined;
  }
}
