import { unitsOf } from './unit';

/** Durations and ages. */
export const timeSpans = [
  ...unitsOf('duration', 'year', [
    { words: '年 周年 个年头 年时间', notBefore: '级货糕夜画味报轻份龄代度初底末中检审号款版' },
    { words: '年期' },
  ]),
  ...unitsOf('duration', 'month', [{ words: '个月 个多月 月龄' }]),
  ...unitsOf('duration', 'quarter', [{ words: '个季度' }]),
  ...unitsOf('duration', 'week', [
    { words: '周 星期 个星期 礼拜 个礼拜', notBefore: '年岁边围口期恩' },
  ]),
  ...unitsOf('duration', 'day', [
    { words: '天 日历天 昼夜 个昼夜', notBefore: '然津空气使安河真水门桥才性职府目猫文坛线' },
  ]),
  ...unitsOf('duration', 'workday', [{ words: '个工作日 工作日 个工作天 个交易日' }]),
  ...unitsOf('duration', 'hour', [
    { words: '小时 个小时 个多小时 钟头 个钟头 h' },
    { words: '刻钟', factor: 0.25 },
  ]),
  ...unitsOf('duration', 'minute', [{ words: '分钟 分多钟' }]),
  ...unitsOf('duration', 'second', [
    { words: '秒 秒钟', notBefore: '杀变懂' },
    { words: '毫秒 ms', factor: 1e-3 },
  ]),
  ...unitsOf('duration', 'night', [
    { words: '晚 夜 宿', notBefore: '上间报点会宴舍班', strict: false },
  ]),
  ...unitsOf('age', 'year', [{ words: '岁 周岁 岁高龄', notBefore: '月末首' }]),
];
