/**
 * How large JSON text is and how deep its lists and objects stand within each other, before it is parsed. Takes any string;
 * of what is no JSON the depth means nothing.
 *
 * @param most counting ends there: of a larger text the bytes are only known to be more.
 */
export function measureJson(text: string, most: number): { bytes: number; depth: number } {
  let bytes = 0;
  let open = 0;
  let depth = 0;
  let inString = false;
  for (let i = 0; i < text.length && bytes <= most; i += 1) {
    const unit = text.charCodeAt(i);
    bytes += unit < 0x80 ? 1 : unit < 0x800 || (unit & 0xf800) === 0xd800 ? 2 : 3;
    if (unit === 0x22) inString = !inString;
    else if (inString) {
      if (unit === 0x5c) {
        // What is escaped is ASCII.
        bytes += 1;
        i += 1;
      }
    } else if (unit === 0x5b || unit === 0x7b) {
      open += 1;
      depth = Math.max(depth, open);
    } else if (unit === 0x5d || unit === 0x7d) open -= 1;
  }
  return { bytes, depth };
}
