/** The registered names of firms: place, trade name, trade, legal form. */
import type { Candidate } from './candidate';
import { longerNameAfter } from './company-words';
import { placeEnd, placesStart } from './places';
import type { Reading } from './reading';

const legalForm = /^(?:[（(]集团[）)])?(?:股份|集团|控股|集团股份)?有限(?:责任)?公司/u;
const anyForm = /^(?:[（(]集团[）)])?(?:股份|集团|控股|集团股份)?(?:有限(?:责任)?)?公司/u;

const legalFormStarts = new Set('（(股集控有');

/** The longest stretch of trade words and places that is read between a trade name and the legal form. */
const reach = 24;

/** Where the registered legal form that begins at `at` ends; `at` when none does. A bare 公司 is a word, no legal form. */
export function legalFormEnd(text: string, at: number): number {
  if (!legalFormStarts.has(text.charAt(at))) return at;
  return at + (legalForm.exec(text.slice(at, at + reach))?.[0].length ?? 0);
}

/** Whether `at` goes on to a legal form with more of a name between: 崇德科技|传动设备有限公司, 钰盛科技|（深圳）有限公司. */
export function goesOnAsFirm(text: string, at: number): boolean {
  // Turns nearly everything away at little cost.
  const form = text.slice(at, at + 2 * reach).indexOf('公司');
  if (form < 1) return false;
  let end = at;
  while (end - at < reach) {
    const bracketed = /^[（(]\p{Script=Han}{2,6}[）)]/u.exec(text.slice(end, end + 8));
    const step =
      bracketed && bracketed[0] !== '（集团）' && bracketed[0] !== '(集团)'
        ? bracketed[0].length
        : tradeWordAt(text, end) || placeEnd(text, end) - end;
    if (step === 0) break;
    end += step;
  }
  return end > at && anyForm.test(text.slice(end, end + reach));
}

function tradeWordAt(text: string, at: number): number {
  // 股份 and 集团 open a legal form themselves.
  if (anyForm.test(text.slice(at, at + reach))) return 0;
  return (
    longerNameAfter.startingAt(text, at) || trades.exec(text.slice(at, at + 8))?.[0].length || 0
  );
}

const trades =
  /^(?:设备|装备|仪器|器械|制品|产品|工程|技术|服务|管理|咨询|销售|开发|发展|研究|设计|安装|装饰|包装|印刷|运输|供应链|进出口|餐饮|饮料|酱油|调味品|轴承|传动|自动化|滑动|精密|高精|系统|新型|绿色|循环|再生|资源|检测|医美|康养|旅游|文旅|体育|影视|广告|人力|劳务|安防|消防|园林|市政|水务|供水|燃气|热力)/u;

/** Institutions are named after these too, but nothing is at home there. */
const wide = new Set(['中国', '国家', '全国', '中华', '亚洲']);

/** The place before a name, which may be the beginning of a longer name of a firm. */
export interface PlaceBefore {
  readonly start: number;
  /** One of the dictionary's own places; a firm of the same trade name elsewhere is another firm. */
  readonly home: boolean;
}

/** @param home the first two characters of the dictionary's own places. */
export function placeBefore(
  text: string,
  from: number,
  home: ReadonlySet<string>,
): PlaceBefore | null {
  const start = placesStart(text, from);
  if (start === from) return null;
  const place = text.slice(start, start + 2);
  return { start, home: home.has(place) && !wide.has(place) };
}

/** The candidate, with the legal form that follows a firm's name and then also the home place before it, as registers have them. */
export function withLegalForm(
  reading: Reading,
  candidate: Candidate,
  home: ReadonlySet<string>,
): Candidate {
  const { from, to, bearer } = candidate;
  if (bearer.kind !== 'company') return candidate;
  const { text } = reading.context;
  const last = legalFormEnd(text, to);
  if (last === to) return candidate;
  const place = placeBefore(text, from, home);
  const first = place?.home ? place.start : from;
  return { ...candidate, ...reading.context.toSource(first, last), from: first, to: last };
}
