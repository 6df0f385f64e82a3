import { type ByteSource, bytesAt, bytesOf } from './byte-source';
import { chineseEncodingOf } from './chinese-encoding';
import { FileError } from './file-error';

export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'big5';

/** Of what is no ASCII, so large a part must be sound UTF-8 for the rest to count as damage rather than as another encoding. */
const mostlySound = 0.5;

/**
 * The encoding of a text file: by its byte order mark; else UTF-8, where all of it is; else GB18030 or Big5, as spreadsheets on
 * Chinese systems write.
 *
 * @throws FileError `truncated` when it ends within a character, `encoding` when it is neither of these
 */
export async function encodingOf(source: ByteSource): Promise<TextEncoding> {
  const head = await bytesAt(source, 0, Math.min(source.size, 1024));
  const wide = wideEncodingOf(head);
  if (wide) return wide;
  const isWhole = await decodes(source, 'utf-8');
  if (isWhole === true) return 'utf-8';
  if (isWhole === 'short') throw new FileError('truncated');
  if ((await soundness(source)) > mostlySound) throw new FileError('encoding');
  const chinese = await chineseEncodingOf(source);
  const asChinese = chinese !== null && (await decodes(source, chinese));
  if (chinese && asChinese === true) return chinese;
  throw new FileError(asChinese === 'short' ? 'truncated' : 'encoding');
}

/** The text of a file, piece by piece, without a byte order mark. */
export async function* textOf(source: ByteSource, encoding: TextEncoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  for await (const bytes of bytesOf(source)) yield decoder.decode(bytes, { stream: true });
  yield decoder.decode();
}

/** UTF-16 by its mark, or by the zeros that every second byte of Western letters and commas is. */
function wideEncodingOf(head: Uint8Array): TextEncoding | null {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  const zeros = [0, 0];
  for (const [i, byte] of head.entries()) if (byte === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (odd * 8 > head.length && even === 0) return 'utf-16le';
  return even * 8 > head.length && odd === 0 ? 'utf-16be' : null;
}

/** Whether all of it can be decoded; `short` when only its very end cannot. */
async function decodes(source: ByteSource, encoding: TextEncoding): Promise<boolean | 'short'> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  try {
    for await (const bytes of bytesOf(source)) decoder.decode(bytes, { stream: true });
  } catch {
    return false;
  }
  try {
    decoder.decode();
    return true;
  } catch {
    return 'short';
  }
}

/** How large a part of what is no ASCII is sound UTF-8, in the file's first two megabytes that hold any. */
async function soundness(source: ByteSource): Promise<number> {
  let sound = 0;
  let broken = 0;
  for await (const text of textOf(source, 'utf-8')) {
    broken += text.match(/\ufffd/g)?.length ?? 0;
    sound += text.match(/[\u0080-\ufffc]/g)?.length ?? 0;
    if (sound + broken > 500_000) break;
  }
  return sound / Math.max(1, sound + broken);
}
