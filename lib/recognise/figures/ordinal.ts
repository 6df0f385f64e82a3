/** 第二期 · 第14届 · 第26次 · 位居第三; and 二期, 三期 of a building project. */
import { digitAt } from './characters';
import { readNumeral } from './numerals/numeral';
import { type FoundUnit, unitAt } from './units/lookup';

export interface Ordinal {
  readonly end: number;
  /** Null for a list or range of them (第一、二期): then `low` and `high` hold its ends. */
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
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
  const { value } = numeral;
  // The third run of a course or a show; 第三季度 is a date.
  if (/^季(?!度|节)/.test(text.slice(numeral.end, numeral.end + 2)))
    return { end: numeral.end + 1, value, low: null, high: null, unit: '季' };
  const found = rankUnit(text, numeral.end);
  if (found) return { end: found.end, value, low: null, high: null, unit: found.unit.unit };
  const range = readRange(text, value, numeral.end);
  if (range) return range;
  if (!isRank(text, start, numeral.end)) return null;
  return { end: numeral.end, value, low: null, high: null, unit: null };
}

/** 第1、2项, 第一至三期. */
function readRange(text: string, low: number, end: number): Ordinal | null {
  const sign = text.charAt(end);
  if (sign === '' || !'、至到-—~'.includes(sign)) return null;
  const last = readNumeral(text, end + 1);
  const found = last && rankUnit(text, last.end);
  if (!found || last.value === null || last.value <= low || last.value > 1000) return null;
  if (sign === '、' && last.value !== low + 1) return null;
  return { end: found.end, value: null, low, high: last.value, unit: found.unit.unit };
}

function rankUnit(text: string, index: number): FoundUnit | null {
  const found = unitAt(text, index);
  return found && isRankUnit(found.unit.kind, found.unit.unit) ? found : null;
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

/**
 * 金杯电工三期, 七届十九次董事会: an ordinal without 第. Chinese digits before 期 tell which one, unless the words before count
 * (连续三期, 共两期); before 届 and 次 only where a body's sessions are told.
 */
export function isSession(text: string, start: number, end: number): boolean {
  const unit = text.charAt(end - 1);
  const after = text.slice(end, end + 4);
  if (unit === '届')
    return /^(?:[零一二三四五六七八九十百]+次|[一二三四五六七八九]中全会|董事会|监事会|人大|全国|中央|省委|市委|县委|政协|职代会|理事会)/.test(
      after,
    );
  if (unit === '次') return text.charAt(start - 1) === '届';
  if (unit !== '期' || end - start > 3) return false;
  return !/(?:连续|共|推出|举办|播出|开办|已|每|这|那|前|后|近|约|超|了|分|首|开|为|出|达|足|多|等)$/.test(
    text.slice(Math.max(0, start - 2), start),
  );
}
