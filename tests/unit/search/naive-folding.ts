/** Folding and initials of the characters of `random-text.ts`, and of no others, by rule of thumb. */
const pairs = new Map(
  '區区 開开 發发 產产 業业 園园 國国 龍龙 馬马 長长 。. ，, 、, ：: ；; ！! ％% －- ＃# ・·'
    .split(' ')
    .map((pair) => [pair.charAt(0), pair.charAt(1)] as const),
);
const readings = new Map(
  '湘x 潭t 高g 新x 区q 开k 发f 产c 业y 园y 企q 国g 龙l 马m 省sx 长cz'
    .split(' ')
    .map((entry) => [entry.charAt(0), entry.slice(1)] as const),
);
const known = new Map<string, string>();

export function naiveFold(text: string): string {
  const before = known.get(text);
  if (before !== undefined) return before;
  const units = text
    .replace(/[\u200b\ufeff\u202e“”"]/g, '')
    .replaceAll('\u0000', '')
    .replace(/[Ａ-Ｚａ-ｚ０-９]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[\s\u3000]+/g, ' ')
    .trim()
    .toLowerCase()
    .split('')
    .map((unit) => pairs.get(unit) ?? unit);
  const wide = (character: string | undefined) => /[\u2e80-\ua4cf𠮷]|\ud842/u.test(character ?? '');
  const folded = Array.from(units.join(''))
    .filter((unit, i, all) => unit !== ' ' || !(wide(all[i - 1]) || wide(all[i + 1])))
    .join('');
  known.set(text, folded);
  return folded;
}

export function naiveInitials(folded: string): string[] {
  let runs = [''];
  for (const unit of folded.split('')) {
    const all = (readings.get(unit) ?? unit).split('');
    // Four ways to read a text are kept, and no more.
    const kept = all.length * runs.length <= 4 ? all : all.slice(0, 1);
    runs = runs.flatMap((run) => kept.map((initial) => run + initial));
  }
  return runs;
}
