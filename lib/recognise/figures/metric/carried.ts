/** What a figure measures that only goes on with what was told before it. */
import type { Change } from '@/lib/model/figure';
import type { Described } from '../described';
import type { Draft } from '../draft';
import { isJoined, joinedFrom } from './joined';
import type { Words } from './metric';

const sentenceEnd = /[。！？!?\n；;]/;

const reaching =
  /^(?:[，,]|(?=[至到]))(?:现|现已|已|首次|历史性)?(?:[升增上涨降减]?[至到]|(?:增长|上升|提高|下降|减少)[至到]|达到?|可达|突破|站上|迈上)[了约近超逾]?$/;

/** 订单比去年增加: the clause says itself what grew, before the date that it is held against. */
const ownNoun =
  /^(?!同时|分别|预计|平均|总体|整体)[\u4e00-\u9fff]{2,12}?(?:比|较)(?:去年|上年|前年|往年|上届|上月|上季|上周|同期)/;

/** 营业收入5亿元，同比增长12%; 分别为36亿元、39亿元: the figure that `draft` goes on from. */
export function carriedFrom(
  text: string,
  described: readonly Described[],
  draft: Draft,
  change: Change | null,
  { to }: Words,
): Described | null {
  let stage = false;
  for (let index = described.length - 1; index >= 0 && index >= described.length - 3; index -= 1) {
    const earlier = described[index] as Described;
    if (sentenceEnd.test(text.slice(earlier.draft.end, draft.start))) return null;
    const { kind } = earlier.draft;
    if (kind === 'date' || (kind === 'duration' && earlier.metric === null)) continue;
    // 一期建筑面积3万平方米，二期4万平方米.
    if (kind === 'ordinal' && !stage && earlier.draft.end === draft.start) {
      stage = true;
      continue;
    }
    const between = text.slice(earlier.draft.end, Math.max(to, earlier.draft.end));
    if (ownNoun.test(between.slice(between.search(/[，,][^，,]*$/) + 1))) return null;
    const joined = stage || (between.length <= 6 && !/[，,]/.test(between));
    const multiple = draft.unit === '倍' && /[是为][^，,]{0,6}$/.test(between);
    // 总价120万美元，折合人民币860万元.
    const converted =
      draft.kind === earlier.draft.kind && /[，,（(](?:折合|约合|相当于)/.test(between);
    // 税率由17%降为16%，再降为13%.
    const onward =
      draft.unit === earlier.draft.unit &&
      /^[^，,]{0,3}[，,][^，,]{0,6}(?:[至到]|[降升增减]为)$/.test(between);
    // 营收同比增长8%，达12亿元: to what it grew.
    const reached =
      earlier.change !== null &&
      earlier.draft.kind === 'percent' &&
      draft.kind !== 'percent' &&
      reaching.test(between);
    // 票房突破476亿元，达480.2亿元: by how much it passed it.
    const passed =
      earlier.draft.bound === 'more-than' &&
      draft.kind === earlier.draft.kind &&
      /^[，,](?:为|达到?|实现|完成)$/.test(between);
    // 旅游收入2.3亿元，按可比口径恢复至2019年同期的98%.
    const restored =
      draft.kind === 'percent' &&
      /^[，,][^，,]{0,6}(?:恢复[至到]|相当于)(?:[^，,]{0,12}的)?$/.test(between);
    if (
      change ||
      restored ||
      reached ||
      passed ||
      multiple ||
      converted ||
      onward ||
      (joined &&
        earlier.draft.kind === draft.kind &&
        (stage || countsAlike(text, earlier.draft, draft)))
    )
      return earlier;
    return null;
  }
  return null;
}

/** 乡镇四个、五个 and 村民3万户12万人, but no 四个乡镇、14万人. */
const countsAlike = (text: string, one: Draft, next: Draft): boolean =>
  one.kind !== 'count' || one.unit === next.unit || !isJoined(text, one, next);

const comparing = /(?:较|(?<![占对无])比|[高低]于)[^，。；！？,;!?\n]{0,14}$/;
/** 净利润-0.7亿元，去年同期为[1.8亿元]. */
const atThatTime = /^[，,（(；](?:而)?(?:去年|上年|前一年|上季|上月)?同期(?:则|仅)?[为是达]?$/;
const comparingWith = /[与同和][^，。；！？,;!?\n]{0,16}$/;

/** 票价36.7元，较去年同期的[40.4元]: the figure that `draft`, of the same unit, is held against. */
export function comparedWith(
  text: string,
  described: readonly Described[],
  draft: Draft,
): Described | null {
  // No more dates and ordinals stand between the two; and a text may be nothing but dates.
  let index = described.length - 1;
  const least = Math.max(0, index - 2);
  while (index >= least && isAside(described[index] as Described)) index -= 1;
  const earlier = index < least ? undefined : described[index];
  if (!earlier || earlier.draft.kind !== draft.kind || earlier.draft.unit !== draft.unit)
    return null;
  const between = text.slice(earlier.draft.end, draft.start);
  return between.length <= longestComparison &&
    !sentenceEnd.test(between) &&
    (comparing.test(between) ||
      atThatTime.test(between) ||
      (comparingWith.test(between) && text.startsWith('相比', draft.end)))
    ? earlier
    : null;
}

const isAside = ({ draft: { kind } }: Described) => kind === 'date' || kind === 'ordinal';

/** ，较去年国庆假期的 … */
const longestComparison = 20;

/**
 * 营收12亿元，净利润1亿元，分别增长8%和15%: what as many figures before measure as stand in the list that begins with the
 * `i`th; nothing where that cannot be told.
 */
export function sharedBefore(
  text: string,
  described: readonly Described[],
  drafts: readonly Draft[],
  i: number,
  { to }: Words,
): string[] {
  const first = drafts[i] as Draft;
  const count = joinedFrom(text, drafts, i);
  const told = /分别|依次/.test(text.slice(Math.max(0, to - 12), to));
  // 产销分别为24万辆和25万辆，同比增长8%和9%: as many again, and joined.
  if (!told && !(count > 1 && joinedFrom(text, drafts, i - count) === count)) return [];
  const metrics: string[] = [];
  for (let index = i - 1; index >= 0 && metrics.length < count; index -= 1) {
    const { draft, metric } = described[index] as Described;
    if (first.start - draft.end > reach || sentenceEnd.test(text.slice(draft.end, first.start)))
      return [];
    if (draft.kind === 'date') continue;
    if (metric === null) return [];
    metrics.unshift(metric);
  }
  const several = told || new Set(metrics).size > 1;
  return several && metrics.length === count ? metrics : [];
}

/** No list tells of what is further off. */
const reach = 120;
