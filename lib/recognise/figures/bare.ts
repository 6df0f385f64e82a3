/** Numbers that the text gives no unit: which of them are figures, and which are amounts of money all the same. */
import type { Amount } from './amount';
import { boundBefore } from './bounds';
import { digitAt, isHan, letterAt } from './characters';
import type { Sign } from './signs';
import { lastWithin } from './within';

/** What counts or measures, at the end of the words before a number: 基站总数是10000. */
const counted =
  /(?:数|量|额|值|率|比|指数|得分|累计|共计|合计|总计)(?:已|就|将|仅|只)?(?:[(（][A-Za-z]{1,8}[)）])?(?:为|是|达|达到|有|超过|至|到|降至|升至|增至|:|：|[≤≥<>=])?$/;

export function isBareNumber(text: string, { numeral, end, about }: Amount, sign: Sign): boolean {
  const { start } = numeral;
  if (sign.start < start && sign.currency !== null) return true;
  if (letterAt(text, start - 1) || letterAt(text, end) || numeral.sequence !== null) return false;
  if (isPartOfName(text, start, end) || isScore(text, start, end)) return false;
  const before = text.slice(Math.max(0, start - 8), start);
  const bound = boundBefore(text, start, numeral.headless);
  if (numeral.script === 'chinese') {
    if (!numeral.multiplied || numeral.headless)
      return numeral.multiplied && numeral.scale >= 1e4 && bound !== null;
    if (numeral.scale >= 1e4)
      return end - start >= 3 || bound !== null || isMoney(text, start, end);
    // 共计三千二百, but not 三百六十行.
    const large = (numeral.value ?? numeral.high ?? 0) >= 100 && end - start >= 3;
    return large && (bound !== null || !isHan(text.charCodeAt(end)) || text.charAt(end) === '的');
  }
  if (isCell(text, start, end) && numeral.decimals < 5) return true;
  if (numeral.grouped || (numeral.multiplied && numeral.scale >= 1e4) || about) return true;
  if (numeral.decimals > 0) return isDecimal(text, start, end, numeral.decimals, before);
  const year =
    numeral.integerDigits === 4 && (numeral.value ?? 0) >= 1900 && (numeral.value ?? 0) <= 2100;
  return !year && counted.test(before) && endsClause(text, end);
}

/** How far above a cell its table's title is looked for, and how long a line can be that is still a cell. */
const tableReach = 600;
const cellLength = 16;

/** A number alone in its cell, under a title that tells the unit: 用工人数（人） … 1260. */
function isCell(text: string, start: number, end: number): boolean {
  const alone =
    text.charAt(start - 1) === '\n' && (end >= text.length || text.charAt(end) === '\n');
  if (!alone) return false;
  const limit = Math.max(0, start - tableReach);
  let lineEnd = start - 1;
  while (lineEnd > limit) {
    const lineStart = lastWithin(text, '\n', lineEnd - 1, limit) + 1;
    const line = text.slice(Math.max(lineStart, limit), lineEnd);
    if (/[（(](?:单位[:：]?)?[\u4e00-\u9fff%]{1,4}[)）]$/.test(line)) return true;
    if (line.length > cellLength) return false;
    lineEnd = lineStart - 1;
  }
  return false;
}

/** 56.97 between Chinese; but no version (4.0), no chapter (2.2本计划), no quotation in brackets (6.350, 0.00). */
function isDecimal(
  text: string,
  start: number,
  end: number,
  decimals: number,
  before: string,
): boolean {
  if (/(?:版本|版|系统|升级|固件|软件|协议|标准).{0,6}$/.test(before)) return false;
  if (counted.test(before) || /(?:为|达|至|到|是|约|超|近|报|比)$/.test(before))
    return decimals < 5;
  const fraction = text.slice(end - decimals, end);
  if (decimals < 2 || decimals > 4 || /^0+$/.test(fraction)) return false;
  // 7.20暴雨, 9.11事件: a day, by which something is called.
  const whole = Number(text.slice(start, end - decimals - 1));
  const day = decimals === 2 && whole <= 12 && Number(fraction) <= 31 && text.charAt(end) !== '的';
  return !day && isHan(text.charCodeAt(start - 1)) && isHan(text.charCodeAt(end));
}

const endsClause = (text: string, end: number) =>
  end >= text.length || /[，。；、！？,;!?\n)）”"]/.test(text.charAt(end));

/** 100强大会, 12345热线, 500强: the number names. */
function isPartOfName(text: string, start: number, end: number): boolean {
  const after = text.slice(end, end + 2);
  if (
    /^(?:强|热线|指数|工程|计划|医院|高校|国道|省道|县道|号|室|房|路|班|系列|型|版|款|系|频道)/.test(
      after,
    )
  )
    return true;
  return /(?:代码|编号|邮编|电话|热线|拨打|手机|传真|QQ|微信|号码|账号|帐号|尾号|密码|验证码|型号|包|第|No\.|NO\.|no\.|京|沪|深)(?:为|是|:|：)?$/.test(
    text.slice(Math.max(0, start - 5), start),
  );
}

/** 3比1: what is played for has no unit. */
const isScore = (text: string, start: number, end: number): boolean =>
  (text.charAt(start - 1) === '比' && digitAt(text, start - 2) >= 0) ||
  (text.charAt(end) === '比' && digitAt(text, end + 1) >= 0);

const moneyBefore =
  /(?:GDP|生产总值|增加值|进出口|消费|资产|身家|流水|GMV|税收|总额|余额|营业额|金额|资金|投资额?|融资额?|营收|收入|利润|净利|盈利|亏损|负债|债务|债权|本金|利息|货款|贷款|借款|存款|罚金|罚款|赔偿|赔付|价格?|作价|售价|费用?|款|增资|斥资|耗资|出资|注资|募资|集资|市值|净流[出入]|净买入|净卖出|成交额|交易额|销售额|产值|预算|成本|补贴|补助|奖金|年薪|月薪|薪酬|工资|身价|估值|票房|现金|人民币|支付|捐款?|花费|花了|元[、和,，]|损失|担保|欠)(?:为|达|达到|达到了|至|约|约为|近|超|超过|逾|仅|共|合计|累计|高达|突破|突破了|过|才|勉强|蒸发|缩水|缩减|增加|减少|了|也|将|有|:|：)*$/;
const moneyAfter =
  /^(?:的?(?:现金|资金|巨资|贷款|投资|融资|债|罚款|罚金|罚单|补贴|奖金|天价|市值|货款|借款|赔偿|预算|年薪|成本)|(?:全资)?(?:收购|购买|购入|购|买下|拿下|竞得|入股|中标|成交|转让|出售))/;
const notMoney =
  /(?:人口|人数|用户|粉丝|播放|阅读|点击|下载|股份|股数|人次|销量|产量|产能)[^，。；]*$/;

/** 超十亿照明工程, 近百亿项目: nobody counts hundreds of millions of works, and without a measure word at that. */
export const isWorks = (text: string, end: number): boolean =>
  /^[\u4e00-\u9fff]{0,6}?(?:工程|项目|产业|大单|集群|园区|基地|基金)/.test(
    text.slice(end, end + 9),
  );

/** Whether the words around a number without a unit speak of money. */
export function isMoney(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 14), start);
  if (notMoney.test(before)) return false;
  return moneyBefore.test(before) || moneyAfter.test(text.slice(end, end + 6));
}
