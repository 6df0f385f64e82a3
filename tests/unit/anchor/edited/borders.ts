import { type EditedCase, editsOf } from './edited-case';

const port = editsOf(
  '清早，汐口镇的渔船陆续回港，码头上已经有人在等着称重。据介绍，今年休渔期结束以后，镇上共有渔船240艘出海，首日捕捞海鲜85吨。多数船东同意统一销售的办法，也有人愿意自己卖。镇里提醒，台风季节尚未结束，出海前应当报备。第二批渔船月底出发，届时码头可以停靠大船，加冰每吨60元。',
);

/** What was put in right before or behind a quote, and turns what it says though its own words stayed. */
export const borders: readonly EditedCase[] = [
  port('not before quote', '同意统一销售的办法', [['同意', '不同意']], 'changed', {
    found: '不同意统一销售的办法',
  }),
  port('没有 before quote', '同意统一销售的办法', [['同意', '没有同意']], 'changed', {
    found: '没有同意统一销售的办法',
  }),
  port('并不 before quote', '同意统一销售的办法', [['同意', '并不同意']], 'changed', {
    found: '不同意统一销售的办法',
  }),
  port(
    '不过 before quote stays',
    '同意统一销售的办法',
    [['多数船东同意', '多数船东不过同意']],
    'exact',
    { found: '同意统一销售的办法' },
  ),
  port('都 before quote stays', '同意统一销售的办法', [['同意', '都同意']], 'exact', {
    found: '同意统一销售的办法',
  }),
  port('近 before figure', '240艘出海，首日捕捞海鲜85吨', [['240艘', '近240艘']], 'changed', {
    found: '近240艘出海，首日捕捞海鲜85吨',
  }),
  port('超过 before figure', '240艘出海，首日捕捞海鲜85吨', [['240艘', '超过240艘']], 'changed', {
    found: '超过240艘出海，首日捕捞海鲜85吨',
  }),
  port('余 behind figure', '镇上共有渔船240', [['240艘', '240余艘']], 'changed', {
    found: '镇上共有渔船240余',
  }),
  port('unit behind figure', '首日捕捞海鲜85', [['85吨', '85公斤']], 'changed', {
    found: '首日捕捞海鲜85公斤',
  }),
  port('不 dropped before quote', '可以停靠大船', [['码头可以', '码头不可以']], 'changed', {
    found: '不可以停靠大船',
  }),
  port('应当→不应当', '应当报备', [['应当', '不应当']], 'changed', { found: '不应当报备' }),
  port('愿意→不愿意', '愿意自己卖', [['愿意', '不愿意']], 'changed', { found: '不愿意自己卖' }),
  port(
    'whole sentence same, before it 不',
    '出海前应当报备',
    [['结束，出海', '结束，未出海']],
    'changed',
    { found: '未出海前应当报备' },
  ),
  port(
    'comma then 不 elsewhere',
    '可以停靠大船，加冰每吨60元',
    [['届时码头', '届时不只码头']],
    'exact',
  ),
  port('第 before number', '240艘出海', [['渔船240艘', '渔船第240艘']], 'changed', {
    found: '第240艘出海',
  }),
  port('around before', '60元', [['每吨60元', '每吨约60元']], 'changed', { found: '约60元' }),
  port('以上 behind', '首日捕捞海鲜85吨', [['85吨', '85吨以上']], 'changed', {
    found: '首日捕捞海鲜85吨以上',
  }),
  port('能否 before quote stays', '自己卖', [['愿意', '在问能否']], 'exact', { found: '自己卖' }),
];
