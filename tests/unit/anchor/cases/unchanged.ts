import { bus, edit, investment, type LocateCase, output, paragraph, replaced, road } from './texts';

export const unchanged: readonly LocateCase[] = [
  { name: 'nothing changed', quote: investment, now: paragraph, state: 'exact' },
  {
    name: 'a dateline came before',
    quote: investment,
    now: `本报柳溪讯 ${paragraph}`,
    state: 'exact',
  },
  {
    name: 'the sentence before was rewritten',
    quote: investment,
    now: edit('柳溪镇的新厂房上周封顶', '上周，一座新厂房在镇上落成'),
    state: 'exact',
  },
  {
    name: 'the sentence after was deleted',
    quote: investment,
    now: edit(road, ''),
    state: 'exact',
  },
  { name: 'both neighbours went', quote: investment, now: investment, state: 'exact' },
  {
    name: 'it moved to the end',
    quote: investment,
    now: edit(investment, '') + investment,
    state: 'exact',
  },
  { name: 'it moved to the front', quote: bus, now: bus + edit(bus, ''), state: 'exact' },
  {
    name: 'the page turned to traditional characters',
    quote: output,
    now: edit(output, '項目預計明年6月投產，年產值超過12億元，帶動周邊二十家企業配套。'),
    state: 'exact',
    found: '項目預計明年6月投產，年產值超過12億元，帶動周邊二十家企業配套。',
  },
  ...replaced('exact', investment, [
    ['digits became full width', '4.85亿元', '４.８５亿元'],
    ['spaces were put around figures', '投资4.85亿元', '投资 4.85 亿元'],
    ['commas became ASCII', '亿元，占地70亩，', '亿元,占地70亩,'],
    ['the full stop became a point', '三百余名。', '三百余名.'],
    ['a line break fell into a word', '可安置工人', '可安置\n工人'],
    ['a zero-width space fell into a name', '青禾机械', '青禾\u200b机械'],
  ]),
  {
    name: 'quotation marks changed their style',
    was: '镇长说：“这条路必须修好。”大家鼓掌。',
    quote: '镇长说：“这条路必须修好。”',
    now: '会上，镇长说：「这条路必须修好。」大家鼓掌。',
    state: 'exact',
    found: '镇长说：「这条路必须修好。」',
  },
];
