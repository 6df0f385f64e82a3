import { oneLine } from '../one-line';

/** What some system or notes program does not allow in a name; `#^[]` mean something in links between notes, `%` in Logseq. */
const forbidden = /[\\/:*?"<>|#^[\]%{}`~]|[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Cn}]/gu;
/** Names of devices on Windows, with any extension. */
const reserved = /^(?:con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i;
/** In UTF-8, without its extension: file systems take 255, some encrypted ones 143. */
const mostBytes = 120;

/** Gives files names that are safe on all systems, no two of them the same where case and composition make no difference. */
export class FileNames {
  readonly #taken = new Set<string>();

  /**
   * A name without its extension.
   *
   * @param title what the file is called after
   * @param mark stands behind it. Made of what the file is about, it keeps the name the same whichever other files there are
   */
  nameOf(title: string, mark: string): string {
    const safe = safeName(title);
    for (let i = 1; ; i += 1) {
      const name = [safe, mark, i > 1 && i].filter(Boolean).join(' ');
      if (this.#taken.has(folded(name))) continue;
      this.#taken.add(folded(name));
      return name;
    }
  }
}

/** The same for names that a file system takes for one. */
function folded(name: string): string {
  return name.normalize('NFKD').toLowerCase();
}

function safeName(title: string): string {
  const clean = oneLine(title.normalize('NFC').replace(forbidden, ' ')).replace(
    /^[\s.-]+|[\s.]+$/g,
    '',
  );
  const short = shortened(clean).replace(/[\s.]+$/, '');
  if (short === '') return 'untitled';
  return reserved.test(short) ? `_${short}` : short;
}

let graphemes: Intl.Segmenter | undefined;

function shortened(text: string): string {
  const encoder = new TextEncoder();
  if (encoder.encode(text).length <= mostBytes) return text;
  graphemes ??= new Intl.Segmenter('zh', { granularity: 'grapheme' });
  let bytes = 0;
  let name = '';
  for (const { segment } of graphemes.segment(text.slice(0, mostBytes))) {
    bytes += encoder.encode(segment).length;
    if (bytes > mostBytes) break;
    name += segment;
  }
  return name;
}
