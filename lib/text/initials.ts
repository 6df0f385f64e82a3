/**
 * Pinyin initials at run time, without a dictionary: the browser's collator knows the order of Chinese characters by
 * pinyin (CLDR's `zh-u-co-pinyin`), so 23 boundary characters tell the first letter; no reading begins with i, u or v.
 */

const letters = 'abcdefghjklmnopqrstwxyz';
/** The first characters of each letter, in that order, as far as fonts have them. */
const boundaries = '阿八嚓咑妸发旮哈丌咔垃妈拿噢妑七呥仨他屲夕丫帀';

/** Characters of names and places with a second common initial; the collator gives one of the two. */
const twofold = new Map(
  (
    '长cz 重cz 行hx 厦sx 调dt 弹dt 曾cz 乐ly 朝cz 单ds 解jx 仇cq 盛cs 石ds 参cs 藏cz 传cz 降jx 校jx 省sx 系jx 还hx 宿sx ' +
    '会hk 埔bp 车cj 莞gw 翟dz 覃qt 番fp 蔚wy 尉wy 泊bp 便bp 强jq 给gj 圩wx 陂bp 郗cx 晟cs 荥xy 粘nz 伺cs 栅sz 茄jq 枞cz 耙bp ' +
    '匙cs 幢cz 囤dt 镐gh 貉hm 咀jz 刹cs 嚣ax 辗nz'
  )
    .split(' ')
    .map((entry) => [entry.charAt(0), entry.slice(1)] as const),
);

/** How many ways to read one text are kept. */
const mostReadings = 4;

let collator: Intl.Collator | undefined;
const known = new Map<string, string>();

/**
 * The initials of `text`, which must be folded, one string for each common way to read it: 长沙高新区 → csgxq, zsgxq. Each is
 * as long as `text`, so that offsets hold; what is not Chinese stays as it is.
 */
export function initialsOf(text: string): string[] {
  let readings = [''];
  for (let i = 0; i < text.length; i += 1) {
    const character = text.charAt(i);
    const initials = twofold.get(character) ?? initialOf(character);
    const choices = initials.length * readings.length <= mostReadings ? initials.length : 1;
    const longer: string[] = [];
    for (const reading of readings) {
      for (let choice = 0; choice < choices; choice += 1) longer.push(reading + initials[choice]);
    }
    readings = longer;
  }
  return readings;
}

function initialOf(character: string): string {
  const code = character.charCodeAt(0);
  if (code < 0x4e00 || code > 0x9fff) return character;
  const before = known.get(character);
  if (before !== undefined) return before;
  collator ??= new Intl.Collator('zh-u-co-pinyin');
  let initial = character;
  for (let i = letters.length - 1; i >= 0; i -= 1) {
    if (collator.compare(character, boundaries.charAt(i)) >= 0) {
      initial = letters.charAt(i);
      break;
    }
  }
  known.set(character, initial);
  return initial;
}
