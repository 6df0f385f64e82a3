/** Sentences of our own about invented firms and towns, each with what may happen to it between two readings. */
export interface LocateCase {
  readonly name: string;
  /** The text in which the quote was saved; `paragraph` when left out. */
  readonly was?: string;
  readonly quote: string;
  readonly now: string;
  readonly state: 'exact' | 'near' | 'changed' | 'lost';
  /** What stands there now; the quote itself when left out. */
  readonly found?: string;
  /** Where it stands now, when the words stand there more than once: which of them, from 0. */
  readonly which?: number;
  readonly names?: readonly string[];
}

export const paragraph =
  '柳溪镇的新厂房上周封顶。青禾机械今年投资4.85亿元，占地70亩，可安置工人三百余名。' +
  '镇里说，道路还没有修好。项目预计明年6月投产，年产值超过12亿元，带动周边二十家企业配套。' +
  '附近居民盼望公交线路早日开通，眼下最近的站点在两公里以外。';

/** A text with one thing in it replaced, which must be there. */
export function edit(was: string, now: string, text = paragraph): string {
  if (!text.includes(was)) throw new Error(`not in the text: ${was}`);
  return text.replace(was, now);
}

export const investment = '青禾机械今年投资4.85亿元，占地70亩，可安置工人三百余名。';

export const output = '项目预计明年6月投产，年产值超过12亿元，带动周边二十家企业配套。';

export const road = '镇里说，道路还没有修好。';

export const bus = '附近居民盼望公交线路早日开通，眼下最近的站点在两公里以外。';

/** The same quote of `paragraph`, with one thing in it replaced. */
export function replaced(
  state: LocateCase['state'],
  quote: string,
  pairs: readonly (readonly [name: string, was: string, now: string])[],
): LocateCase[] {
  return pairs.map(([name, was, now]) => ({
    name,
    quote,
    now: edit(was, now),
    state,
    found: edit(was, now, quote),
  }));
}

export const twoFirms =
  '上午公布的名单里有两家。青禾机械获得补助30万元，用于更新设备。' +
  '白杨食品获得补助50万元，用于冷库改造。下午还将公布第二批名单，评审已经结束。';
