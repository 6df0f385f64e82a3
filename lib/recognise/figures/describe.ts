/** What each figure measures, how it changed, whom it is about, and which days a date means. */
import type { Steps } from '@/lib/text/steps';
import type { CivilDate } from './dates/calendar';
import { DateResolver } from './dates/resolve';
import type { Described } from './described';
import type { Draft } from './draft';
import { carriedFrom, comparedWith, sharedBefore } from './metric/carried';
import { isJoined, joinedFrom } from './metric/joined';
import { measure, type Words } from './metric/metric';
import type { PlacedMention } from './subject/name-runs';
import { SubjectFinder } from './subject/subject';

/** Figures between two pauses. */
const stride = 32;

export function* describeSteps(
  text: string,
  drafts: readonly Draft[],
  mentions: readonly PlacedMention[],
  published: CivilDate | null,
): Steps<Described[]> {
  const dates = new DateResolver(text, published);
  const subjects = new SubjectFinder(text, mentions);
  const described: Described[] = [];
  /** What the next figures of a list measure: 营收和[净利润]分别增长12%和8%. */
  let shared: readonly string[] = [];
  let named = 0;
  for (const [i, draft] of drafts.entries()) {
    if (i % stride === 0) yield;
    while (named < mentions.length && (mentions[named] as PlacedMention).end <= draft.start)
      named += 1;
    const words = behindName(text, wordsBefore(text, drafts, i), mentions[named - 1]);
    const { metric, change, continues, listed = [] } = measure(text, draft, words);
    const carried =
      metric !== null
        ? null
        : ((continues ? carriedFrom(text, described, draft, change, words) : null) ??
          (change ? null : comparedWith(text, described, draft)));
    const joined = carried !== null && isJoined(text, carried.draft, draft);
    if (listed.length > 0) shared = listed.length === joinedFrom(text, drafts, i) ? listed : [];
    else if (carried && !joined) shared = sharedBefore(text, described, drafts, i, words);
    if (listed.length === 0 && !carried) shared = [];
    const next = shared[0];
    shared = shared.slice(1);
    described.push({
      draft,
      metric: next ?? metric ?? carried?.metric ?? null,
      change: change ?? (joined ? carried.change : null),
      subject: subjects.subjectOf(draft),
      period: draft.date && dates.resolve(draft.date),
    });
  }
  return withListedNouns(text, described);
}

/** The stretch in which a figure's words stand before it: behind the figure before. */
function wordsBefore(text: string, drafts: readonly Draft[], i: number): Words {
  const { start } = drafts[i] as Draft;
  const last = drafts[i - 1];
  if (!last) return { from: 0, to: start };
  const between = text.slice(last.end, Math.min(start, last.end + 8));
  // 能耗从去年的0.42吨降到今年的0.36吨, 产值三年翻两番: this date and this term part the figure from nothing.
  const dated =
    last.kind === 'date' &&
    '由从自到至为是'.includes(text.charAt(last.start - 1) || ' ') &&
    /^(?:同期)?的?(?:持平转为?)?(?:上[涨升]|下[降跌]|增长|回落)?$/.test(between);
  // 增速较一季度提高2.3个百分点: what it is held against.
  if (
    (last.kind === 'date' || last.kind === 'ordinal') &&
    '较比'.includes(text.charAt(last.start - 1) || ' ') &&
    start - last.end < 8
  )
    return { from: drafts[i - 2]?.end ?? 0, to: start };
  // 研发投入连续三年保持在3%以上.
  const inRow =
    last.kind === 'duration' &&
    text.startsWith('连续', last.start - 2) &&
    /^(?:平均|年均|保持|维持|稳定|超过?|达到?|在|[增下][长降]|都|均)*$/.test(
      text.slice(last.end, start),
    );
  if (inRow) return { from: drafts[i - 2]?.end ?? 0, to: last.start - 2 };
  const termed = last.kind === 'duration' && between === '' && text.charAt(start) === '翻';
  if (!dated && !termed) return { from: last.end, to: start };
  return { from: drafts[i - 2]?.end ?? 0, to: last.start };
}

/**
 * 湖南省医疗器械产业园[投产企业]180家: whose they are is the subject, and no part of what is measured. But 亩均税收 is also
 * what 比高新区高3万元 goes on with.
 */
function behindName(text: string, words: Words, name: PlacedMention | undefined): Words {
  if (!name || name.end <= words.from || name.end > words.to) return words;
  return '比较占于'.includes(text.charAt(name.start - 1) || ' ')
    ? words
    : { from: name.end, to: words.to };
}

/** 2.3亿元、4.5亿元和1.2亿元授信: what stands behind the last one of a list is meant by all. */
function withListedNouns(text: string, described: readonly Described[]): Described[] {
  const filled = [...described];
  for (let i = filled.length - 2; i >= 0; i -= 1) {
    const [one, next] = [filled[i], filled[i + 1]] as [Described, Described];
    if (one.metric !== null || next.metric === null || one.draft.kind !== next.draft.kind) continue;
    if (one.draft.kind === 'money' && isJoined(text, one.draft, next.draft))
      filled[i] = { ...one, metric: next.metric };
  }
  return filled;
}
