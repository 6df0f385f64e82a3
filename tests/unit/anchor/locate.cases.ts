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
  readonly names?: readonly string[];
}

export const paragraph =
  '柳溪镇的新厂房上周封顶。青禾机械今年投资4.85亿元，占地70亩，可安置工人三百余名。' +
  '镇里说，道路还没有修好。项目预计明年6月投产，年产值超过12亿元，带动周边二十家企业配套。' +
  '附近居民盼望公交线路早日开通，眼下最近的站点在两公里以外。';

const edit = (was: string, now: string) => {
  if (!paragraph.includes(was)) throw new Error(`not in the paragraph: ${was}`);
  return paragraph.replace(was, now);
};

const investment = '青禾机械今年投资4.85亿元，占地70亩，可安置工人三百余名。';

export const cases: readonly LocateCase[] = [
  { name: 'nothing changed', quote: investment, now: paragraph, state: 'exact' },
  {
    name: 'a sentence came before it',
    quote: investment,
    now: `本报讯：${paragraph}`,
    state: 'exact',
  },
  {
    name: 'a word was edited',
    quote: investment,
    now: edit('可安置工人', '可吸纳工人'),
    state: 'near',
    found: investment.replace('安置', '吸纳'),
  },
  {
    name: 'its figure changed',
    quote: investment,
    now: edit('4.85亿元', '5.2亿元'),
    state: 'changed',
    found: investment.replace('4.85亿元', '5.2亿元'),
  },
  {
    name: 'its unit changed',
    quote: investment,
    now: edit('4.85亿元', '4.85亿美元'),
    state: 'changed',
    found: investment.replace('4.85亿元', '4.85亿美元'),
  },
  {
    name: 'its Chinese numeral changed',
    quote: investment,
    now: edit('三百余名', '四百余名'),
    state: 'changed',
    found: investment.replace('三百', '四百'),
  },
  {
    name: 'its negation went',
    quote: '镇里说，道路还没有修好。',
    now: edit('还没有修好', '已经修好'),
    state: 'changed',
    found: '镇里说，道路已经修好。',
  },
  { name: 'it was deleted', quote: investment, now: edit(investment, ''), state: 'lost' },
];
