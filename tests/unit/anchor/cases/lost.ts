import { bus, edit, investment, type LocateCase, paragraph, road, twoFirms } from './texts';

export const lost: readonly LocateCase[] = [
  { name: 'it was deleted', quote: investment, now: edit(investment, ''), state: 'lost' },
  { name: 'it was deleted with its neighbours', quote: road, now: bus, state: 'lost' },
  {
    name: 'another article stands there',
    quote: investment,
    now: '图书馆周末延长开放时间，读者可以带孩子来听故事。',
    state: 'lost',
  },
  { name: 'the text is empty', quote: investment, now: '', state: 'lost' },
  {
    name: 'it was deleted, and a lookalike about another firm stands beside',
    was: twoFirms,
    quote: '青禾机械获得补助30万元，用于更新设备。',
    now: edit('青禾机械获得补助30万元，用于更新设备。', '', twoFirms),
    state: 'lost',
  },
  {
    name: 'it was deleted, and a sentence of the same build stands elsewhere',
    quote: '附近居民盼望公交线路早日开通',
    now: '秋天来了，满山都是红叶。附近居民盼望菜场重新早日开张，摊主们也在等。',
    state: 'lost',
  },
  {
    name: 'it was deleted, and what follows the sentence before is something else now',
    was: '雨下了一夜，村口的老树倒了。工人们清早锯开树干，忙到中午清出道路。太阳出来了，河水退去。',
    quote: '工人们清早锯开树干，忙到中午清出道路。',
    now: '雨下了一夜，村口的老树倒了。邻居们清早拍下照片，孩子们都很难过。后来大家在原地种下一棵树苗。',
    state: 'lost',
  },
  {
    name: 'it was deleted, and a sentence of the same build took its place',
    was: '雨下了一夜。工人们清早给果树剪枝，忙到中午。太阳终于出来了，河水退去。',
    quote: '工人们清早给果树剪枝，忙到中午。',
    now: '天亮时雾很大。孩子们清早给校园扫雪，玩到中午。车站里挤满了人，广播很响。',
    state: 'lost',
  },
  {
    name: 'a figure stands elsewhere in other words',
    was: `${paragraph}体育馆有座位800个，周末对学生免费开放。`,
    quote: '800个',
    now: `${paragraph}新建的冷库能存放800箱苹果，另有800个托盘备用，果农不再发愁。`,
    state: 'lost',
  },
];
