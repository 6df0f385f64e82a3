/**
 * Which of the old Chinese encodings a file is in. Almost any bytes can be read in either of them, as signs that nobody uses: the
 * signs that every text is full of tell which one it was.
 */
import { type ByteSource, bytesAt } from './byte-source';

/** The signs that stand most often in Chinese texts, simplified and traditional. */
const frequent = new Set(
  '的一是不了在人有我他这這中大来來上个個国國到说說们們为為和你地出道也时時年得就那要下以生会會自着著去之过過家学學对對可里裡后後小么麼多天而能好都然没沒日于於起还還发發成事只作当當想看文无無开開手十用主行方又如前所本见見经經头頭面公同三已老从從动動两兩长長业業新市月第，。、：；“”（）',
);

/** So much of a file is looked at, in bytes. */
const sample = 200_000;
/** Of so many signs some are frequent, or most are at least of the seven thousand of GB 2312, as in lists of names. */
const enough = 300;
const fewest = { frequent: 0.01, known: 0.5 };

/** @returns null for what is no Chinese in either */
export async function chineseEncodingOf(source: ByteSource): Promise<'gb18030' | 'big5' | null> {
  const bytes = await bytesAt(source, 0, Math.min(sample, source.size));
  const [gb, big5] = [frequentIn(bytes, 'gb18030'), frequentIn(bytes, 'big5')];
  if (big5.part > gb.part) return 'big5';
  const isOther = gb.part < fewest.frequent && knownPart(bytes) < fewest.known;
  return gb.signs >= enough && isOther ? null : 'gb18030';
}

/** How many signs there are that are no ASCII, and which part of them is frequent. */
function frequentIn(bytes: Uint8Array, encoding: string): { signs: number; part: number } {
  const text = new TextDecoder(encoding).decode(bytes);
  let [signs, found] = [0, 0];
  for (let i = 0; i < text.length; i += 1) {
    if (text.charCodeAt(i) < 0x80) continue;
    signs += 1;
    if (frequent.has(text.charAt(i))) found += 1;
  }
  return { signs, part: found / Math.max(1, signs) };
}

/** Which part of the signs is of GB 2312: both of their bytes are above A0. */
function knownPart(bytes: Uint8Array): number {
  let [signs, known] = [0, 0];
  for (let i = 0; i < bytes.length; i += 1) {
    const first = bytes[i] as number;
    if (first < 0x80) continue;
    i += 1;
    signs += 1;
    if (first > 0xa0 && (bytes[i] ?? 0) > 0xa0) known += 1;
  }
  return known / Math.max(1, signs);
}
