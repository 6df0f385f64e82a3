/** An id in the shape of a UUID that is always the same for the same text (RFC 9562 §5.8: version 8, of the maker's own kind). */
export function stableId(text: string): string {
  const hex = [1, 2, 3, 4].map((seed) => hashOf(text, seed).toString(16).padStart(8, '0')).join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20)}`;
}

/** MurmurHash3 (x86, 32 bit) over UTF-16 units. */
function hashOf(text: string, seed: number): number {
  let hash = Math.imul(seed, 0x9e3779b1);
  for (let i = 0; i < text.length; i += 1) {
    let unit = Math.imul(text.charCodeAt(i), 0xcc9e2d51);
    unit = Math.imul((unit << 15) | (unit >>> 17), 0x1b873593);
    hash ^= unit;
    hash = Math.imul((hash << 13) | (hash >>> 19), 5) + 0xe6546b64;
  }
  hash ^= text.length;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
