/** The words of news prose that may not change under a quote without its sense changing. Simplified characters, as folded. */

export type WordKind =
  /** consumed without a mark: holds a character that means something else elsewhere (非常, 一直) */
  | 'plain'
  | 'negation'
  /** one of several words for the same: 增, 升, 涨; any other of its kind may take its place */
  | 'up'
  | 'down'
  | 'plan'
  /** a word that is itself a statement: 同比, 去年 */
  | 'term'
  /** only before a number: 近, 超过 */
  | 'bound-before'
  /** only after a number or its unit: 余, 以上 */
  | 'bound-after'
  /** only after a number */
  | 'unit';

const lists: readonly (readonly [WordKind, string])[] = [
  [
    'plain',
    '不过 不仅 不但 不只 不断 不久 不同 不少 不已 不料 不禁 不妨 不论 不管 不单 不光 不惜 不锈钢 不动产 差不多 了不起 ' +
      '非常 非洲 非凡 除非 是非 南非 无非 莫非 无论 无锡 无线 无人机 无疑 无比 无数 无穷 无限 未来 未央 没收 没落 淹没 沉没 ' +
      '吞没 出没 埋没 否则 是否 能否 ' +
      '一些 一直 一样 一定 一般 一起 一旦 一边 一面 一方面 一系列 一下 一致 一切 一同 一共 一并 一体 一带一路 进一步 统一 唯一 万一 ' +
      '之一 同一 单一 十分 百姓 老百姓 百货 万物 千万别 亿万 万科 万达 三星 三亚 三峡 四川 九江 六安 七夕 双十一 ' +
      '升级 增强 涨潮 降落 空降 减肥 减震 盈盈 毛升',
  ],
  [
    'negation',
    '不 没 未 无 非 勿 否 难以 难于 禁止 拒绝 停止 取消 暂停 终止 别再 别让 别把 不是 没有 未能 无法 尚未',
  ],
  ['up', '增 升 涨 盈 提高 扩大 走高 走强 攀升 反弹 延长 加快 加速 上调'],
  ['down', '减 降 跌 亏 下滑 回落 萎缩 缩小 收窄 走低 走弱 下挫 缩短 放缓 减缓 下调'],
  ['plan', '拟 拟于 计划 预计 有望 即将 将于 将在 或将 准备 打算'],
  [
    'term',
    '同比 环比 过半 近半 半数 大半 高于 低于 多于 少于 大于 小于 不高于 不低于 不多于 不少于 不大于 不小于 合法 违法 赞成 反对 胜诉 败诉 顺差 逆差 流入 流出 买入 卖出 进口 出口 收购 出售 ' +
      '提前 推迟 延期 延后 多了 少了 高了 低了 快了 慢了 大了 小了 落后 否认 驳回 否决 落选 卸任 退市 停工 停产 解散 解约 ' +
      '流标 失败 失效 败给 淘汰 日均 周均 月均 年均 人均 户均 亩均 ' +
      '产值 产量 销量 销售额 营收 营业收入 收入 支出 利润 净利润 毛利 毛利润 成本 资产 负债 存款 贷款 均价 单价 总价 批发 零售 税前 税后 毛重 净重 ' +
      '男 女 前者 后者 甲方 乙方 城东 城南 城西 城北 东部 南部 西部 北部 ' +
      '今年 去年 明年 前年 后年 昨天 今天 明天 昨日 今日 明日 前日 昨晚 今晚 明晚 昨夜 今夜 今晨 今早 明早 上月 本月 下月 当月 上周 本周 下周 上半年 下半年 年初 年中 ' +
      '年底 年末 月初 月底 月末 上旬 中旬 下旬 上午 下午 凌晨 中午 周日 周末 星期日 星期天 上季度 本季度 负 零下 翻番 翻倍 翻一番',
  ],
  [
    'bound-before',
    '近 约 大约 超 超过 超出 逾 突破 不足 不到 未到 不超过 ' +
      '至少 至多 最多 最少 最高 最低 将近 接近 几近 上 数 几 好几 第',
  ],
  [
    'bound-after',
    '余 多 来 许 以上 以下 以内 之内 之上 之下 以外 以前 以后 之前 之后 左右 上下 开外 出头 不到 不等',
  ],
  [
    'unit',
    '元 美元 欧元 日元 英镑 镑 港元 港币 人民币 韩元 卢布 澳元 加元 新台币 台币 美金 卢比 法郎 块 块钱 角 毛 % ‰ ‱ 个百分点 百分点 个基点 基点 个点 ' +
      '成 倍 分之 平方米 平方公里 平方千米 平米 亩 公顷 ㎡ 米 公里 千米 里 厘米 毫米 微米 纳米 英尺 英寸 寸 吋 英里 海里 尺 丈 吨 公吨 公斤 千克 毫克 克 斤 ' +
      '磅 盎司 升 毫升 公升 加仑 桶 立方米 立方 方 千瓦时 千瓦 兆瓦 吉瓦 瓦 瓦时 度 度电 摄氏度 华氏度 ℃ ℉ °c ° 伏 伏特 安培 赫兹 焦耳 卡路里 大卡 千卡 马力 帕 分贝 ' +
      '字节 比特 像素 光年 年 月 日 号 天 小时 个小时 时 分钟 分 秒 毫秒 周 星期 季度 个月 世纪 年代 岁 周岁 周年 届 期 旬 点 刻 个工作日 工作日 ' +
      '个 家 人 名 位 户 件 项 条 台 辆 架 艘 套 栋 幢 座 所 间 只 头 匹 株 棵 张 本 册 篇 部 场 次 轮 批 支 枚 颗 粒 片 份 股 手 种 类 款 级 层 楼 门 ' +
      '路 站 对 双 组 队 班 排 行 列 页 章 节 字 句 票 席 瓶 箱 盒 袋 包 车 趟 回 遍 起 例 宗 笔 单 胎 代 强 大 流 等 维 线城市 线 把 根 顶 处 所 亩地 人次 架次 车次 标箱 ' +
      '标准箱 千伏 毫安 流明 克拉 公分 英亩 平方英里 平方英尺 立方英尺',
  ],
];

/** The words and their kinds by the code of their first character; the longest first. */
export const protectedWords: ReadonlyMap<number, readonly (readonly [string, WordKind])[]> =
  byFirstCharacter();

function byFirstCharacter(): Map<number, (readonly [string, WordKind])[]> {
  const words = new Map<number, (readonly [string, WordKind])[]>();
  for (const [kind, list] of lists) {
    for (const word of list.split(' ')) {
      const first = word.charCodeAt(0);
      const known = words.get(first);
      if (known) known.push([word, kind]);
      else words.set(first, [[word, kind]]);
    }
  }
  for (const known of words.values()) known.sort((x, y) => y[0].length - x[0].length);
  return words;
}

/** Chinese numerals in running text; 甲乙丙 and 半 are words more often than numbers. */
export const chineseNumerals = '〇零一二三四五六七八九十百千万亿兆两廿卅';

/** Those of cheques and contracts, which are numbers only in a row: 陆续 is a word. */
export const formalNumerals = '零壹贰叁肆伍陆柒捌玖拾佰仟万亿';
