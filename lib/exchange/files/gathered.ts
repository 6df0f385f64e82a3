/** So much is held by the script before it is handed to the browser, in bytes or UTF-16 units. */
const most = 4_000_000;

/**
 * Pieces as one file. What is gathered lies with the browser, which puts large files on the disk, and not in the script's
 * memory.
 *
 * @param type the file's media type
 */
export async function gathered(
  pieces: AsyncIterable<string | Uint8Array>,
  type: string,
): Promise<Blob> {
  const done: Blob[] = [];
  let open: BlobPart[] = [];
  let size = 0;
  for await (const piece of pieces) {
    open.push(piece as BlobPart);
    size += piece.length;
    if (size < most) continue;
    done.push(new Blob(open));
    [open, size] = [[], 0];
  }
  return new Blob([...done, ...open], { type });
}
