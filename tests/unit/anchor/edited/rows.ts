import { type EditedCase, editsOf, rewritten } from './edited-case';

const lines = [
  '站名\t进站\t出站',
  '东门\t1320\t1288',
  '西门\t1320\t1105',
  '南门\t986\t1288',
  '北门\t754\t702',
  '合计\t4380\t4383',
];
const tableText = lines.join('\n');
const table = editsOf(tableText);
const items = [
  '安置点名单：',
  '一号点，新桥中学，可住120人，联系人何老师；',
  '二号点，河东小学，可住120人，联系人田老师；',
  '三号点，文化站，可住80人，联系人何老师；',
  '四号点，体育馆，可住300人，联系人苏主任。',
  '请就近前往。',
];
const list = editsOf(items.join('\n'));
const villages =
  '甲村今年收粮320吨，乙村今年收粮320吨，丙村今年收粮280吨。去年三个村都收了300吨上下，其中乙村最多。粮站说，320吨的仓容刚好够用。';
const rep = editsOf(villages);

/** Rows and items that are much alike. */
export const rows: readonly EditedCase[] = [
  table('row figure', '西门\t1320\t1105', [['西门\t1320\t1105', '西门\t1302\t1105']], 'changed'),
  list(
    'capacity',
    '可住120人，联系人田老师',
    [['河东小学，可住120人', '河东小学，可住150人']],
    'changed',
    { found: '可住150人，联系人田老师' },
  ),
  list('contact', '河东小学，可住120人，联系人田老师', [['田老师', '苗老师']], 'changed'),
  list(
    'row out',
    '可住120人，联系人何老师',
    [['一号点，新桥中学，可住120人，联系人何老师；\n', '']],
    ['changed', 'lost'],
  ),
  list('figure now like other', '可住80人，联系人何老师', [['可住80人', '可住120人']], 'changed', {
    found: '可住120人，联系人何老师',
  }),
  list('renumbered', '三号点，文化站，可住80人', [['三号点', '二号点']], 'changed', {
    found: '二号点，文化站，可住80人',
  }),
  list(
    'repeat quote elsewhere',
    '可住300人',
    [['请就近前往。', '请就近前往。备用点可住300人。']],
    'exact',
    { which: 0 },
  ),
  list(
    'its own figure changed, same elsewhere',
    '可住300人',
    [
      ['体育馆，可住300人', '体育馆，可住350人'],
      ['请就近前往。', '请就近前往。备用点可住300人。'],
    ],
    'changed',
    { found: '可住350人' },
  ),
  rep('own place', '乙村今年收粮320吨', [['甲村今年收粮320吨', '甲村今年收粮310吨']], 'exact'),
  rep('figure own', '乙村今年收粮320吨', [['乙村今年收粮320吨', '乙村今年收粮330吨']], 'changed'),
  rep('short second', '320吨，丙村', [['甲村今年收粮320吨', '甲村今年收粮310吨']], 'exact'),
  table('cell that now reads like another', '986', [['986', '754']], 'changed', { which: 0 }),
  table('cells swapped', '南门\t986\t1288', [['986\t1288', '1288\t986']], 'changed', {
    found: null,
  }),
  table('row renamed', '南门\t986\t1288', [['南门', '中门']], 'changed'),
  rewritten(
    'row moved',
    tableText,
    '西门\t1320\t1105',
    [0, 2, 1, 3, 4, 5].map((i) => lines[i]).join('\n'),
    'exact',
    '西门\t1320\t1105',
  ),
  rewritten('row gone', tableText, '西门\t1320\t1105', lines.filter((_, i) => i !== 2).join('\n'), [
    'changed',
    'lost',
  ]),
  rewritten(
    'cells parted by spaces',
    tableText,
    '南门\t986\t1288',
    tableText.replaceAll('\t', ' '),
    'exact',
    '南门 986 1288',
  ),
  rewritten(
    'items moved',
    items.join('\n'),
    '可住120人，联系人田老师',
    [0, 2, 1, 3, 4, 5].map((i) => items[i]).join('\n'),
    'exact',
    '可住120人，联系人田老师',
  ),
  rep('village gone', '乙村今年收粮320吨', [['乙村今年收粮320吨，', '']], ['changed', 'lost'], {
    found: null,
  }),
  rep('figure gone', '280吨', [['丙村今年收粮280吨', '丙村绝收']], ['changed', 'lost'], {
    found: null,
  }),
  rep(
    'villages in another order',
    '乙村今年收粮320吨',
    [['甲村今年收粮320吨，乙村今年收粮320吨', '乙村今年收粮320吨，甲村今年收粮320吨']],
    'exact',
    { found: '乙村今年收粮320吨' },
  ),
];
