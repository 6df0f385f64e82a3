import { edit, type LocateCase, paragraph, twoFirms } from './texts';

const years =
  '1998年，渡口建成。2004年，渡口改建成桥。2004年底，第一辆客车过桥。2011年，桥面加宽。';

const schools = Array.from(
  { length: 12 },
  (_, i) => `${'甲乙丙丁戊己庚辛壬癸子丑'.charAt(i)}校种树5棵。`,
);

export const repeated: readonly LocateCase[] = [
  {
    name: 'the first of two equal figures',
    was: years,
    quote: '2004年',
    now: `大事记：${years}`,
    state: 'exact',
    which: 0,
  },
  {
    name: 'the second of two equal figures',
    was: years,
    quote: '2004年底',
    now: `大事记：${years}`,
    state: 'exact',
  },
  {
    name: 'the same figure, of which the other was deleted',
    was: years,
    quote: '2004年',
    now: edit('2004年底，第一辆客车过桥。', '', years),
    state: 'exact',
  },
  {
    name: 'the last of many equal figures, moved far to the front',
    was: `${schools.join('')}壮观。`,
    quote: '丑校种树5棵。壮观',
    now: `壬校已经种好。丑校种树5棵。壮观。${schools.slice(0, -1).join('')}`,
    state: 'exact',
  },
  {
    name: 'one of many equal figures, far from where it stood',
    was: schools.join(''),
    quote: '5棵',
    now: `${'序言很长。'.repeat(40)}${schools.join('')}`,
    state: 'exact',
    which: 0,
  },
  {
    name: 'its figure changed in a list of many equal ones',
    was: schools.join(''),
    quote: '5棵',
    now: edit('甲校种树5棵', '甲校种树6棵', schools.join('')),
    state: 'changed',
    found: '6棵',
  },
  {
    name: 'its figure changed and the old one stands beside',
    was: twoFirms,
    quote: '补助30万元',
    now: edit('补助30万元', '补助60万元', edit('补助50万元', '补助30万元', twoFirms)),
    state: 'changed',
    found: '补助60万元',
  },
  {
    name: 'a lookalike with another number was put before it',
    was: twoFirms,
    quote: '白杨食品获得补助50万元，用于冷库改造。',
    now: `去年，白杨食品获得补助20万元，用于冷库改造。${twoFirms}`,
    state: 'exact',
  },
  {
    name: 'a lookalike with another number was put right behind it',
    was: twoFirms,
    quote: '白杨食品获得补助50万元，用于冷库改造。',
    now: edit('下午还将', '白杨食品获得补助80万元，用于冷库改造。下午还将', twoFirms),
    state: 'exact',
  },
  {
    name: 'the sentence stands twice, and the second was meant',
    was: `欢迎投稿。${paragraph}欢迎投稿。编辑部电话照旧。`,
    quote: '欢迎投稿。编辑部电话',
    now: `欢迎投稿。欢迎来信。${paragraph}欢迎投稿。编辑部电话照旧。`,
    state: 'exact',
  },
];
