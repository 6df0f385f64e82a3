/** Reads the dates of news pages: ISO 8601, Chinese and Japanese, compact, epoch, with or without time and zone. */

const offsets: Record<string, string> = { zh: '+08:00', ja: '+09:00', ko: '+09:00' };

/** The usual offset where pages of this language are written; empty when it says nothing. */
export function offsetOf(language: string): string {
  return offsets[language.slice(0, 2).toLowerCase()] ?? '';
}

/** CST is China's, and America's. */
const zones: Readonly<Record<string, string>> = {
  JST: '+09:00',
  KST: '+09:00',
  HKT: '+08:00',
  SGT: '+08:00',
  BST: '+01:00',
  EST: '-05:00',
  EDT: '-04:00',
  PST: '-08:00',
  PDT: '-07:00',
};

const digit = new Map([...'〇○零一二三四五六七八九'].map((c, i) => [c, Math.max(0, i - 2)]));

/** 二〇二四年八月十九日, ２０２４年８月１９日 → 2024年8月19日. */
function westernDigits(text: string): string {
  const half = text.replace(/[－-：]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0));
  return half.replace(
    /([〇○零一二三四五六七八九]{4})年([一二三四五六七八九十]{1,3})月([一二三四五六七八九十]{1,3})日/g,
    (_, year: string, month: string, day: string) =>
      `${[...year].map((c) => digit.get(c)).join('')}年${underHundred(month)}月${underHundred(day)}日`,
  );
}

function underHundred(text: string): number {
  const [tens, ones] = text.includes('十') ? text.split('十') : ['', text];
  const ten = text.includes('十') ? (tens ? (digit.get(tens) ?? 0) : 1) : 0;
  return ten * 10 + (ones ? (digit.get(ones) ?? 0) : 0);
}

const dayPattern =
  /(?<!\d)((?:19|20)\d{2})\s*(?:[-/.年년]\s*|\s+(?=\d{1,2}\s*\/))(\d{1,2})\s*[-/.月월]\s*(\d{1,2})(?!\d)\s*[日일]?/;
/** 07/03 2025 09:36, and 2025 07/03 09:36 above: the day of agencies' page heads. */
const headPattern = /(?<!\d)(\d{2})\s*\/\s*(\d{2})\s+(20\d{2})(?=\s+\d{1,2}:\d{2})/;
/** 民國113年, 113年8月9日, 日期：113-08-09: of the calendar that begins with 1912. */
const republican =
  /民[國国]\s*(\d{2,3})\s*年|(?<!\d)(1[01]\d)年(?=\s*\d{1,2}月\s*\d{1,2}日)|(?<=(?:日期|[时時][间間])\s*[:：]\s*)(1[01]\d)[-/.](?=\d{1,2}[-/.]\d{1,2}(?!\d))/;
const compactPattern =
  /^\s*((?:19|20)\d{2})(0[1-9]|1[0-2])([0-2]\d|3[01])(?:([01]\d|2[0-3])([0-5]\d)([0-5]\d)?)?\s*$/;
const timePattern =
  /^[\sT,.，·　|｜-]*(?:at\s+)?(?:[（(]?\s*(?:星期|周)[一二三四五六日天]\s*[)）]?)?\s*(?:北京时间|格林尼治(?:标准|平均)?时间|HKT|SGT)?\s*(上午|下午|晚上|中午|凌晨|午前|午後|오전|오후)?\s*(\d{1,2})\s*[:：时時]\s*(\d{2})(?:\s*[:：分]\s*(\d{2}))?(?:[.:]\d{1,9})?\s*分?\s*(?<noon>[AP]\.?M\b\.?)?\s*[（(]?(Z\b|(?:UTC|GMT)(?:[+-]\d{1,2}(?::?\d{2})?)?|[A-Z]{3,4}\b|[+-]\d{2}:?\d{2})?/i;

/**
 * The first date in `text` as ISO 8601: `2024-08-09`, or `2024-08-09T06:30:00+08:00` when a time is told. Midnight sharp
 * counts as no time.
 *
 * @param offset the page's own offset, used where the text names none; where it is empty too, a time is left off
 * @returns empty when there is none
 */
export function readDate(text: string, offset: string): string {
  const source = westernDigits(text.slice(0, 400))
    .replace(headPattern, '$3-$1-$2')
    .replace(republican, (_, ...years: unknown[]) => `${Number(years.find(Boolean)) + 1911}年`);
  const epoch = /^\s*(1\d{9})(\d{3})?\s*$/.exec(source);
  if (epoch) return inOffset(new Date(Number(epoch[1]) * 1000), offset || '+00:00');
  const day = dayPattern.exec(source);
  if (day) {
    const date = isoDay(day[1], day[2], day[3]);
    if (!date) return '';
    const rest = source.slice(day.index + day[0].length);
    const time = timePattern.exec(rest);
    if (!time) return date;
    const zone = /格林尼治/.test(time[0]) ? 'Z' : (time[6] ?? '');
    return withTime(
      date,
      hour(time[1] ?? time.groups?.['noon'], Number(time[2])),
      time[3],
      time[4],
      zone,
      offset,
    );
  }
  const compact = compactPattern.exec(source);
  if (compact) {
    const date = isoDay(compact[1], compact[2], compact[3]);
    if (!date || !compact[4]) return date;
    return withTime(date, Number(compact[4]), compact[5], compact[6], '', offset);
  }
  return readWesternDate(source, offset);
}

/** `Mon, 18 Jun 2018 10:01:00 GMT`, `June 18, 2018`. */
function readWesternDate(source: string, offset: string): string {
  const month = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?';
  const found = new RegExp(
    `(\\d{1,2})\\s+(${month})\\s+(20\\d\\d|19\\d\\d)|(${month})\\s+(\\d{1,2}),?\\s+(20\\d\\d|19\\d\\d)`,
    'i',
  ).exec(source);
  if (!found) return '';
  const name = (found[2] ?? found[4] ?? '').slice(0, 3).toLowerCase();
  const number = 'janfebmaraprmayjunjulaugsepoctnovdec'.indexOf(name) / 3 + 1;
  const date = isoDay(found[3] ?? found[6], String(number), found[1] ?? found[5]);
  const time = timePattern.exec(source.slice(found.index + found[0].length));
  if (!date || !time) return date;
  return withTime(
    date,
    hour(time[1] ?? time.groups?.['noon'], Number(time[2])),
    time[3],
    time[4],
    time[6] ?? '',
    offset,
  );
}

function hour(half: string | undefined, told: number): number {
  if (half && /下午|晚上|午後|오후|^P/i.test(half) && told < 12) return told + 12;
  return half && /午前|오전|^A/i.test(half) && told === 12 ? 0 : told;
}

function isoDay(year = '', month = '', day = ''): string {
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  const valid = date.getUTCMonth() + 1 === Number(month) && date.getUTCDate() === Number(day);
  return valid ? date.toISOString().slice(0, 10) : '';
}

function withTime(
  date: string,
  hours: number,
  minutes: string | undefined,
  seconds: string | undefined,
  zone: string,
  offset: string,
): string {
  const [mm, ss] = [minutes ?? '00', seconds ?? '00'];
  if (hours > 23 || Number(mm) > 59 || Number(ss) > 59) return date;
  if (hours === 0 && Number(mm) === 0 && Number(ss) === 0 && (!zone || zone === offset))
    return date;
  const clock = `${String(hours).padStart(2, '0')}:${mm}:${ss}`;
  const utc = /^(?:Z|UTC|GMT|[+-]00:?00)$/i.test(zone);
  if (utc) return inOffset(new Date(`${date}T${clock}Z`), offset || '+00:00');
  const named = offsetNamed(zone) || offset;
  return named ? `${date}T${clock}${named}` : date;
}

/** GMT+8, +0800, JST → +08:00 …; empty where a name says nothing sure. */
function offsetNamed(zone: string): string {
  const [, sign, hours, minutes = '00'] =
    /^(?:UTC|GMT)?([+-])(\d{1,2}):?(\d{2})?$/i.exec(zone) ?? [];
  if (hours === undefined) return zones[zone.toUpperCase()] ?? '';
  return Number(hours) > 14 ? '' : `${sign}${hours.padStart(2, '0')}:${minutes}`;
}

/** The instant as the clocks of `offset` show it: a page's day is the day where it was printed. */
function inOffset(instant: Date, offset: string): string {
  if (Number.isNaN(instant.getTime())) return '';
  const sign = offset.startsWith('-') ? -1 : 1;
  const minutes = sign * (Number(offset.slice(1, 3)) * 60 + Number(offset.slice(4, 6)));
  const local = new Date(instant.getTime() + minutes * 60_000).toISOString().slice(0, 19);
  return local + offset;
}
