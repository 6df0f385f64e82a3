import { bus, edit, investment, type LocateCase, output, replaced } from './texts';

const bridge = '风停了，湖面很静。镇里的桥修好了，孩子们上学近了。卖鱼的老人收起渔网，回家做饭。';

export const near: readonly LocateCase[] = [
  ...replaced('near', investment, [
    ['a verb was edited', '可安置工人', '可吸纳工人'],
    ['a word was put in', '可安置工人', '可以妥善安置工人'],
    ['a word was left out', '可安置工人', '安置工人'],
  ]),
  ...replaced('near', output, [
    ['a word of the prediction was edited', '项目预计', '项目有望'],
    ['the object was edited', '企业配套', '企业发展'],
  ]),
  ...replaced('near', bus, [
    ['a typing error was corrected', '盼望', '期盼'],
    ['two words were edited', '盼望公交线路早日开通', '期待公交线路尽快开通'],
    ['a sign was left out', '开通，眼下', '开通眼下'],
  ]),
  {
    name: 'a Latin name changed its case',
    was: '软件在 Macos 上也能运行，界面没有广告，老人也能学会。',
    quote: '软件在 Macos 上也能运行',
    now: '软件在 macOS 上也能运行，界面没有广告，老人也能学会。',
    state: 'near',
    found: '软件在 macOS 上也能运行',
  },
  {
    name: 'thousands were parted by commas, and a word edited',
    was: '全镇今年共有12000名学生报名参加春季运动会。',
    quote: '共有12000名学生报名参加春季运动会',
    now: '全镇今年共有12,000名学生报名参与春季运动会。',
    state: 'near',
    found: '共有12,000名学生报名参与春季运动会',
  },
  {
    name: 'a word edited, and a sentence that begins alike put before',
    was: bridge,
    quote: '镇里的桥修好了，孩子们上学近了。',
    now: edit(
      '镇里的桥修好了，孩子们上学近了。',
      '镇里的路也平了。镇里的桥修好了，孩子们上学更近了。',
      bridge,
    ),
    state: 'near',
    found: '镇里的桥修好了，孩子们上学更近了。',
  },
  {
    name: 'moved, and a word edited',
    quote: bus,
    now: `${edit('盼望', '期盼', bus)}镇上的人这样说。${edit(bus, '')}`,
    state: 'near',
    found: edit('盼望', '期盼', bus),
  },
];
