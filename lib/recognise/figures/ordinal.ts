/** 第二期 · 第14届 · 第26次 · 位居第三; and 二期, 三期 of a building project. */
import { digitAt } from './characters';
import { readNumeral } from './numeral';
import { unitAt } from './units/lookup';

export interface Ordinal {
  readonly end: number;
  readonly value: number;
  readonly unit: string | null;
}

/** Words whose 第 counts nothing: 第一时间, 第三方, 第二产业, 第一人民医院. */
const notOrdinal =
  /^(?:时间|方(?!面|案|阵)|产业|者|书记|人民|中级|实验|中学|小学|附属|医院|人称|夫人|线|手|把|桶|课堂|财经|口岸|印象|眼|视角|性|要务|要素|要义|要件|资源|动力|生产力|标准|信号|责任人|感|军|世界|国际|象限|曲线|增长|机床|重型|汽车|拖拉机|师范|军医|外国语|住宅|市政|建筑|工程局|航务|公路|冶金|炮|野战|集团军|梯队|梯次|大道|街|选择|主角|反应|出|大(?!经济|贸易|股东|城|省|市|产|出|生产|消费|进口|行业|家|的))/;

/** Reads an ordinal at 第. */
export function readOrdinal(text: string, start: number): Ordinal | null {
  const numeral = readNumeral(text, start + 1);
  if (
    !numeral ||
    numeral.value === null ||
    numeral.decimals > 0 ||
    numeral.leadingZero ||
    numeral.about
  )
    return null;
  if (numeral.value > 100_000 || numeral.sequence !== null) return null;
  if (notOrdinal.test(text.slice(numeral.end, numeral.end + 4))) return null;
  const found = unitAt(text, numeral.end);
  if (found && isRankUnit(found.unit.kind, found.unit.unit)) {
    return { end: found.end, value: numeral.value, unit: found.unit.unit };
  }
  return isRank(text, start, numeral.end)
    ? { end: numeral.end, value: numeral.value, unit: null }
    : null;
}

function isRankUnit(kind: string, unit: string | null): boolean {
  return kind === 'count' || (kind === 'duration' && unit !== 'night');
}

/** 位居第三, 排名全国第1: nothing is counted, and the number ends its clause or the words before tell of a rank. */
function isRank(text: string, start: number, end: number): boolean {
  const next = text.charAt(end);
  if (digitAt(text, end) >= 0 || /[A-Za-z号条页]/.test(next)) return false;
  const before = text.slice(Math.max(0, start - 6), start);
  return (
    /(?:居|列|名|排|位|获|全国|全省|全市|全球|世界|国内|业内|行业|亚洲|之首|为)$/.test(before) &&
    (next === '' || /[\s,，。、；;！!？?）)”"』」和与的,\n]/.test(next))
  );
}
