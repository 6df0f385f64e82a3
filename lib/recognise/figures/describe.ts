/** What each figure measures, how it changed, and whom it is about. */
import type { Change } from '@/lib/model/figure';
import type { Steps } from '@/lib/text/steps';
import type { Draft } from './draft';
import { measure } from './metric';
import { type PlacedMention, SubjectFinder } from './subject';

export interface Described {
  readonly draft: Draft;
  readonly metric: string | null;
  readonly subject: string | null;
  readonly change: Change | null;
}

/** Figures between two pauses. */
const stride = 32;

export function* describeSteps(
  text: string,
  drafts: readonly Draft[],
  mentions: readonly PlacedMention[],
): Steps<Described[]> {
  const subjects = new SubjectFinder(text, mentions);
  const described: Described[] = [];
  let from = 0;
  for (const [i, draft] of drafts.entries()) {
    if (i % stride === 0) yield;
    const { metric, change, continues } = measure(text, draft, from);
    const inherited =
      metric === null && continues ? carriedMetric(text, described, draft, change) : metric;
    described.push({ draft, metric: inherited, change, subject: subjects.subjectOf(draft) });
    from = draft.end;
  }
  return described;
}

/** 订单比去年增加: the clause says itself what grew, before the date that it is held against. */
const ownNoun =
  /^(?!同时|分别|预计|平均|总体|整体)[\u4e00-\u9fff]{2,12}?(?:比|较)(?:去年|上年|前年|往年|上届|上月|上季|上周|同期)/;

/** 营业收入5亿元，同比增长12%; 分别为36亿元、39亿元: the figure goes on with what the one before it measures. */
function carriedMetric(
  text: string,
  described: readonly Described[],
  draft: Draft,
  change: Change | null,
): string | null {
  for (let index = described.length - 1; index >= 0 && index >= described.length - 3; index -= 1) {
    const earlier = described[index] as Described;
    if (/[。！？!?\n；;]/.test(text.slice(earlier.draft.end, draft.start))) return null;
    const { kind } = earlier.draft;
    if (kind === 'date' || (kind === 'duration' && earlier.metric === null)) continue;
    const between = text.slice(earlier.draft.end, draft.start);
    if (ownNoun.test(between.slice(between.search(/[，,][^，,]*$/) + 1))) return null;
    const joined = between.length <= 6 && !/[，,]/.test(between);
    if (change || (joined && earlier.draft.kind === draft.kind)) return earlier.metric;
    return null;
  }
  return null;
}
