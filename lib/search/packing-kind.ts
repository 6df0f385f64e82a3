import { foldForSearch } from './searchable';
import { packedFields } from './searchable-note';

/** Changed with what is packed of a figure. */
const figuresKind = 'figures with their changes';

let kind: string | undefined;

/**
 * Tells ways of packing apart: another way of folding or other fields give another kind, and text packed so must be packed
 * anew, or it is not found by what is folded now. Takes a few milliseconds, once.
 */
export function packingKind(): string {
  if (kind !== undefined) return kind;
  let all = '';
  for (let code = 0; code < 0x10000; code += 1) all += `${String.fromCharCode(code)}a`;
  // FNV-1a over UTF-16 units.
  let hash = 0x811c9dc5;
  const { text } = foldForSearch(all);
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  kind = `${packedFields.join()} ${figuresKind} ${(hash >>> 0).toString(16)}`;
  return kind;
}
