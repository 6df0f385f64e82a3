/** Whether a number with its unit is a figure here, or part of a name, a code, a turn of phrase. */
import type { Amount } from './amount';
import { isBareNumber } from './bare';
import { boundBefore } from './bounds';
import { digitAt, letterAt, westernAt } from './characters';
import { tellsLapse } from './dates/lapse';
import { headBefore } from './metric/metric-heads';
import type { Sign } from './signs';
import type { Unit } from './units/unit';

export function isFigure(text: string, amount: Amount, sign: Sign): boolean {
  const { numeral, unit, end } = amount;
  if (joinsDigits(text, numeral.start, end) || numeral.leadingZero) return false;
  // More digits than a number holds exactly: an identifier, whatever follows.
  if (numeral.integerDigits > 15) return false;
  if (!unit) return isBareNumber(text, amount, sign);
  if (numeral.sequence !== null && unit.unit !== '%') return false;
  if (unit.kind === 'percent') return true;
  if (unit.kind === 'count' && !isCounted(text, amount, unit)) return false;
  if (letterAt(text, sign.start - 1) && unit.kind !== 'money') return false;
  if (numeral.decimals > 0 && !unit.decimal && !numeral.multiplied && !isMean(text, sign.start))
    return false;
  if (unit.unit === 'day' && text.charAt(end - 1) === '日') return isDays(text, amount);
  // Four digits that are no year are no number of years either, but for 3000年 and the like.
  if (unit.unit === 'year' && numeral.integerDigits === 4 && (numeral.value ?? 0) % 100 !== 0)
    return false;
  return numeral.script === 'western' || isChineseFigure(text, amount, unit);
}

/** Parts of a longer code: 1.2.3, 7×24, 2+26, 010-8888. */
function joinsDigits(text: string, start: number, end: number): boolean {
  const before = text.charAt(start - 1);
  if ('.:∶×xX*/+_#·'.includes(before || ' ') && digitAt(text, start - 2) >= 0) return true;
  if (before === '+' && letterAt(text, start - 2)) return true;
  if (before === '-' && (westernAt(text, start - 2) || letterAt(text, start - 2))) return true;
  const after = text.charAt(end);
  return '.:：∶×*_+·'.includes(after || ' ') && digitAt(text, end + 1) >= 0;
}

function isCounted(text: string, { numeral, unit, end }: Amount, counted: Unit): boolean {
  if (text.charAt(end) === '号') return false;
  // 身份证号码后四位: digits of another number.
  if (
    text.charAt(end - 1) === '位' &&
    /[号码证卡](?:的)?[前后末]$/.test(text.slice(Math.max(0, numeral.start - 3), numeral.start))
  )
    return false;
  // 2024届毕业生, 2023级学生: the year they are called by.
  const year =
    numeral.integerDigits === 4 && (numeral.value ?? 0) >= 1900 && (numeral.value ?? 0) <= 2100;
  if (year && '届级版期'.includes(text.charAt(end - 1) || ' ')) return false;
  // 88号3栋2单元: an address.
  if (
    '栋幢元层座'.includes(text.charAt(end - 1) || ' ') &&
    '号栋幢座路'.includes(text.charAt(numeral.start - 1) || ' ')
  )
    return false;
  // Index points are many or have decimals; 5点 is a time, but for 5点建议.
  if (unit?.unit === '点' && (numeral.value ?? 0) <= 24 && numeral.decimals === 0) {
    return /^(?:建议|意见|要求|希望|体会|启示|看法|措施)/.test(text.slice(end, end + 2));
  }
  return counted.unit !== null || numeral.value === null || numeral.value <= 100;
}

/** 每万人拥有发明专利18.6件, 户均2.3人: there are fractions of things in a mean. */
const isMean = (text: string, start: number): boolean =>
  /(?:每|均|百户|千人|万人)[^，。；\n]{0,14}$/.test(text.slice(Math.max(0, start - 18), start));

/** 7日内, 十五日; but 5日均线 and what a date has read are none. */
function isDays(text: string, { numeral, end }: Amount): boolean {
  if (/^(?:之内|以内|内|行政拘|拘留)/.test(text.slice(end, end + 3))) return true;
  if (tellsLapse(text, numeral.start)) return true;
  return numeral.script === 'chinese' && numeral.end - numeral.start > 1;
}

/** 项目一期, 一期工程: the first stage; but 一期节目 is any. */
const isFirstStage = (text: string, start: number, end: number): boolean =>
  /^(?:工程|项目|建设|占地|投资|总投资|规划|厂房|用地|投产|开工|竣工|建成|、二期|和二期)/.test(
    text.slice(end, end + 3),
  ) || /(?:项目|工程|园|园区|基地|厂|城|馆)$/.test(text.slice(Math.max(0, start - 2), start));

const quotes = '“‘「『《〈"';
const closing = /^.{0,12}[”’」』》〉"]/;

/** Chinese digits make words more often than figures. */
function isChineseFigure(text: string, { numeral, end }: Amount, unit: Unit): boolean {
  const { start, value } = numeral;
  const length = numeral.end - start;
  if (unit.reach === 'western') return false;
  if (unit.reach === 'hundred' && (value ?? 100) < 100 && !numeral.about) return false;
  if (unit.reach === 'longer' && length === 1) return false;
  const counts = unit.kind === 'count' || unit.kind === 'duration';
  // “两个关键点”, “三年行动”: a name or a slogan.
  if (
    counts &&
    quotes.includes(text.charAt(start - 1) || ' ') &&
    closing.test(text.slice(end, end + 13))
  ) {
    return false;
  }
  if (numeral.headless && !numeral.about && text.charAt(start) !== '十') {
    if (length === 1 || counts) {
      return (
        boundBefore(text, start, true) !== null ||
        /^(?:以上|以内|以下)/.test(text.slice(end, end + 2)) ||
        // 占地百亩, but 百亩良田 is a phrase.
        (!counts && headBefore(text, 0, start, unit.kind) !== null)
      );
    }
  }
  const one = length === 1 && digitAt(text, start) === 1;
  // 1.8元一斤: a price for each.
  if (one && /[元块角毛钱]\d?$/.test(text.slice(Math.max(0, start - 2), start))) return false;
  if (one && counts && unit.unit !== '倍') {
    return /[半多]/.test(text.slice(numeral.end, end)) || isOne(text, start, end, unit);
  }
  // Two of a thing are 两; 二套房, 二类器械 tell which one.
  if (length === 1 && text.charAt(start) === '二' && unit.kind === 'count')
    return '人位名次倍期届'.includes(unit.unit ?? ' ');
  if (length === 1 && digitAt(text, start) === 0) return unit.kind === 'money';
  return true;
}

/** 一 is mostly an article: 一家企业, 有一天. It counts after a word of number or term, and before 半. */
function isOne(text: string, start: number, end: number, unit: Unit): boolean {
  const before = text.slice(Math.max(0, start - 4), start);
  if (/(?:仅|只|仅有|只有|共|各|共计|合计)$/.test(before)) return true;
  if (unit.unit === '期') return isFirstStage(text, start, end);
  if (unit.kind === 'count') return false;
  if (text.startsWith('周年', end - 2)) return true;
  if (text.charAt(end - 1) === '半' || boundBefore(text, start, false) !== null) return true;
  if (/^(?:以上|以内|之内|内|以下|左右)/.test(text.slice(end, end + 2))) return true;
  // 一年零三个月.
  if (/^一(?:年|个?月|天|小时)[零又]?[0-9一二两三四五六七八九十]/.test(text.slice(start, end)))
    return true;
  return /(?:期限|期|刑|历时|为期|缓刑|任期|延长|长达|满|各|均为|用时|耗时|工期|保修|质保|试?运行|试用|运营|公示|隔离|停产|停工|休假|放假)(?:均|为|是|至|了)?$/.test(
    before,
  );
}
