import { unitsOf } from './unit';

/** Durations and ages. */
export const timeSpans = [
  ...unitsOf('duration', 'year', [
    { words: '年', notBefore: '级|货|糕|夜|画|味|报|轻|龄|代|度|初|底|末|检|审|号|款|版|月日' },
    { words: '周年 个年头' },
    { words: '载', notBefore: '货|重|体|客|誉|人|歌|入|具|荷|明|于|满|有|着|波|流' },
    { words: '年期', notBefore: '满|间|末' },
  ]),
  ...unitsOf('duration', 'month', [{ words: '个月' }]),
  ...unitsOf('duration', 'quarter', [{ words: '个季度' }]),
  ...unitsOf('duration', 'week', [
    { words: '周', notBefore: '年|岁|边|围|口|期|恩|末|一|二|三|四|五|六|日|转|刊|游' },
    { words: '个星期 星期 礼拜 个礼拜', notBefore: '一|二|三|四|五|六|日|天' },
  ]),
  ...unitsOf('duration', 'day', [
    {
      words: '天',
      notBefore:
        '天(?!气|空|然|津)|然|津|空|气|使|安|河|真|水|门|桥|才|性|职|猫|文|坛|平|下|地|生|涯',
    },
    { words: '日历天 昼夜 个昼夜' },
    {
      words: '日',
      notBefore: '本|均|线|游|报|子|常|用|产|元|圆|语|电|经|夜兼|韩|前|起|晚|上午|下午',
    },
  ]),
  ...unitsOf('duration', 'workday', [{ words: '个工作日 工作日 个工作天' }]),
  ...unitsOf('duration', 'trading day', [{ words: '个交易日 交易日' }]),
  ...unitsOf('duration', 'hour', [
    { words: '小时 个小时 钟头 个钟头' },
    { words: 'h' },
    { words: '刻钟', factor: 0.25 },
  ]),
  ...unitsOf('duration', 'minute', [{ words: '分钟 分多钟 min' }]),
  ...unitsOf('duration', 'second', [
    { words: '秒 秒钟', notBefore: '杀|变|懂|批|拍|针' },
    { words: '毫秒 ms', factor: 1e-3 },
  ]),
  ...unitsOf('duration', 'century', [{ words: '个世纪' }]),
  ...unitsOf('duration', 'night', [
    { words: '晚 夜', notBefore: '上|间|报|点|会|宴|班|市|景|色|游|校|总|盘', reach: 'any' },
  ]),
  ...unitsOf('age', 'year', [
    { words: '岁 周岁 岁高龄', notBefore: '月|末|首' },
    { words: '旬', factor: 10 },
  ]),
];
