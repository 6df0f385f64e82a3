/** Names in a row, which share what is said of them: 甲、乙和丙分别增长…, 甲、乙等5家企业. */
import type { Mention } from '@/lib/model/mention';

export interface PlacedMention {
  readonly mention: Mention;
  /** In the folded text. */
  readonly start: number;
  readonly end: number;
}

export interface NameRun {
  readonly members: readonly PlacedMention[];
  readonly end: number;
  /** 等 follows: they are examples of what is counted. */
  readonly open: boolean;
}

const joins = /^[”」）)]?(?:、|和|及|以及)[“「]?$/;

/** The run of each mention; a single one is a run of itself. */
export function runsOf(text: string, mentions: readonly PlacedMention[]): NameRun[] {
  const runs: NameRun[] = [];
  for (let first = 0; first < mentions.length; ) {
    let last = first;
    while (last + 1 < mentions.length && joined(text, mentions, last)) last += 1;
    const members = mentions.slice(first, last + 1);
    const end = (mentions[last] as PlacedMention).end;
    const open = /^[”」）)]?(?:[一二三四五六七八九十]期|公司|集团)?等(?!于|到|待|级|候)/.test(
      text.slice(end, end + 6),
    );
    for (let index = first; index <= last; index += 1) runs.push({ members, end, open });
    first = last + 1;
  }
  return runs;
}

function joined(text: string, mentions: readonly PlacedMention[], index: number): boolean {
  const [one, other] = [mentions[index], mentions[index + 1]] as [PlacedMention, PlacedMention];
  return other.start - one.end <= 4 && joins.test(text.slice(one.end, other.start));
}
