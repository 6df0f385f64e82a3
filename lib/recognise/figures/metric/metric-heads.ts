/** Nouns that measure, by the kinds of figure that they go with, and what may stand before them as part of the noun. */
import { type FigureKind, figureKinds } from '@/lib/model/figure';
import { split, WordTable, wordSet } from '../word-table';

/** A set of kinds as one number, so that a look-up is one step. */
type Kinds = number;

const bits = new Map<FigureKind, number>(figureKinds.map((kind, index) => [kind, 1 << index]));

const kindsOf = (...kinds: FigureKind[]): Kinds =>
  kinds.reduce((all, kind) => all | (bits.get(kind) ?? 0), 0);

const money = kindsOf('money', 'number', 'percent');
const physical = kindsOf(
  'area',
  'length',
  'weight',
  'volume',
  'energy',
  'power',
  'count',
  'number',
  'percent',
);
const time = kindsOf('duration', 'percent', 'number');
const many = kindsOf('count', 'number', 'percent');
const share = kindsOf('percent', 'number', 'count');

const rows: readonly (readonly [Kinds, string])[] = [
  [
    money,
    '投资 总投资 投资额 投资总额 总投资额 固定资产投资 工业投资 产值 年产值 总产值 生产总值 增加值 营业额 营业收入 营收 收入 销售收入 净利 归母净利 ' +
      '主营业务收入 净利润 利润 利润总额 毛利 毛利润 亏损 净亏损 税收 纳税 税额 税费 财政收入 财税收入 旅游收入 旅游总收入 旅游综合收入 旅游消费 一般公共预算收入 预算收入 预算 ' +
      '金额 总额 余额 差额 数额 额度 成交额 交易额 销售额 零售额 零售总额 社会消费品零售总额 GMV 门票 进出口额 进出口总额 出口额 进口额 出口总额 进口总额 消费额 捐款额 贷款额 ' +
      '价格 居民消费价格 消费价格 出厂价格 单价 客单价 均价 总价 总造价 造价 售价 报价 作价 成交价 中标价 中标金额 合同金额 底价 最高价 最低价 收盘价 开盘价 发行价 票价 房价 油价 金价 股价 楼面价 评估价 ' +
      '成本 费用 经费 资金 专项资金 奖补资金 补贴 补助 奖金 奖补 奖励 罚款 罚金 赔偿 赔偿金 赔偿款 赔偿金额 违约金 保证金 保全费 受理费 案件受理费 律师费 会籍费 利息 本金 借款本金 借款 贷款 贷款余额 存款 存款余额 融资 融资额 债务 债权 负债 欠款 货款 工程款 ' +
      '注册资本 资本 资产 总资产 净资产 市值 总市值 估值 票房 工资 月薪 年薪 薪酬 退休金 养老金 低保 租金 电费 水费 学费 医疗费 损失 经济损失 直接经济损失 ' +
      '应收账款及票据 应收账款 应付账款 应收票据 预付款项 预收款项 存货 合同资产 合同负债 货币资金 期间费用 现金流 估值水平 商誉 红利 分红 股息 担保 担保额 担保金额 担保余额 担保额度 授信 授信额度 信用额度 GDP 地区生产总值 可支配收入 人均可支配收入 支出 消费 增收 创收 募资 出资 斥资 耗资 注资 增资 募集资金 到位资金 募集资金净额 募集资金总额 外资 实际使用外资 利用外资 存量 负担 销售 年销售 年销售收入 合同款 首付 定金 身价 外债 顺差 逆差 外汇储备 保费 赔付 理赔 成交金额 交易金额 收益 每股收益 每股盈余 每股盈利 净收益 投资收益 净流入 净流出 净买入 净卖出 涉案金额 受贿金额 签约金额 签约总额 决算数 预算数 执行数 研发投入 研发经费投入 科研投入 科技投入 技改投入 技术改造投入 利税 利税总额 上缴税收 创汇 出口创汇 固定投资 协议资金 协议投资 协议总投资 技改投资 经济总量 进出口 出口 进口 总值 贸易额 贸易顺差 贸易逆差 货值 出口货值 交货值 零售 批发 关税 上限 下限 缴费上限',
  ],
  [
    physical,
    '产销 产销量 面积 占地 占地面积 总占地面积 建筑面积 总建筑面积 总面积 使用面积 营业面积 经营面积 种植面积 播种面积 用地面积 绿化面积 流转面积 厂房 用地 总用地 耕地 林地 建设用地 ' +
      '全长 总长 总长度 长度 里程 通车里程 总里程 长 宽 高 高度 宽度 深度 厚度 直径 半径 距离 海拔 身高 体重 跨径 行程 航程 续航 续航里程 ' +
      '重量 重 总重 净重 产量 年产量 总产量 亩产 单产 年产 日产 月产 产能 年产能 年加工 年处理 年发电量 年发电 发电量 节电 年节电 节电量 节水 年节水 库存 库存量 用电量 耗电量 用水量 供水量 供电量 供气量 储量 库容 蓄水量 吞吐量 货运量 客运量 运量 处理能力 日处理能力 装机 装机容量 总装机容量 容量 功率 总功率 能耗 油耗 百公里油耗 电耗 排放 排放量 碳排放 减排 销量 年销量 出口量 进口量 存栏 出栏 雨量 降雨量 降水量 流量 水位 气温 最高气温 最低气温 温度 湿度 气压 最低气压 中心气压 中心最低气压 风力 震级 震源深度 浓度 强度 时速 速度 车速 降温',
  ],
  [
    time,
    '成绩 百公里加速 审批 办理 报建 开办 登记 用时 耗时 历时 时间 时长 时限 办理时间 审批时间 等待时间 工期 总工期 建设工期 期限 有效期 保质期 周期 建设周期 任期 学制 刑期 有期徒刑 缓刑 车程 时差 寿命 工龄 党龄 司龄 驾龄 质保期 服务期限 服务年限 贷款期限 担保期限 合同期限 质押期限 融资期限 合同期 租期 租赁期 服务期 保修期 质保期 建设期 试用期 公示期 宽限期 为期 工作时间 服务时长 时效 年限 交货期',
  ],
  [kindsOf('age', 'number'), '年龄 平均年龄 年满 现年 享年 终年 高龄 人均寿命 预期寿命 平均寿命'],
  [
    many,
    '人口密度 总数 总量 数量 人数 总人数 户数 家数 件数 套数 次数 招生数 招生人数 录取人数 报名人数 参保人数 就业人数 在校生数 床位数 人口 常住人口 总人口 户籍人口 就业 新增就业 城镇新增就业 客流 客流量 游客量 访问量 播放量 阅读量 点击量 浏览量 下载量 用户数 粉丝 人次 观影人次 接待人次 保有量 成交量 交易量 接待量 发行量 参与人数 注册资本 座位数 房间数 床位 床位数 车位 停车位 停车泊位 场次 天数 重污染天数 优良天数 库存 样本量 零售 批发 股本 总股本 帮代办 代办 志愿服务 产业工人',
  ],
  [
    share,
    '净息差 息差 净利差 利差 付息率 比例 占比 比重 份额 市场份额 股权 股份 持股 持股比例 利率 年利率 贷款利率 税率 汇率 费率 增速 增幅 升幅 降幅 涨幅 跌幅 增长率 收益率 毛利率 净利率 合格率 达标率 覆盖率 入住率 就业率 失业率 利用率 使用率 普及率 通过率 满意度 满意率 完成率 开工率 竣工率 投产率 回收率 成功率 参与率 上座率 空置率 出租率 市占率 转化率 渗透率 升学率 录取率 命中率 中签率 国产化率 城镇化率 绿化率 森林覆盖率 负债率 资产负债率 溢价率 溢价 增值率 评估增值率 折扣 含量 效率 生产效率 良率 良品率 准确率 精度 贡献率 依存度 CPI PPI PMI 核心CPI 投入强度 研发投入强度 经费投入强度 恩格尔系数 基尼系数 指数 得票率 支持率 收视率 发病率 死亡率 出生率 自给率 优良率 优良天数比例 办结率 兑现率 网办率 即办率 准时率 有效率 治愈率',
  ],
];

const kinds = new Map<string, Kinds>();
for (const [set, words] of rows) {
  for (const word of split(words)) kinds.set(word, (kinds.get(word) ?? 0) | set);
}
const heads = new WordTable(kinds);

/** The longest measuring noun that ends at `end`, begins at `from` or behind it and goes with `kind`. */
export function headBefore(
  text: string,
  from: number,
  end: number,
  kind: FigureKind,
): string | null {
  const bit = bits.get(kind) ?? 0;
  // 产值 in 今年产值, of which 今年 is read already.
  const found = heads.before(
    text,
    end,
    ({ word, value }) => (value & bit) !== 0 && word.length <= end - from,
  );
  return found?.word ?? null;
}

/** The longest measuring noun that begins at `index` and goes with `kind`. */
export function headAt(text: string, index: number, kind: FigureKind): string | null {
  const bit = bits.get(kind) ?? 0;
  return heads.at(text, index, ({ value }) => (value & bit) !== 0)?.word ?? null;
}

/** The longest measuring noun that begins at `index`, whatever it measures. */
export const measureAt = (text: string, index: number): string | null =>
  heads.at(text, index)?.word ?? null;

/** Whether a measuring noun of two characters or more ends at `end`. */
export const isHead = (text: string, end: number): boolean =>
  heads.before(text, end, ({ word }) => word.length > 1) !== undefined;

/** What belongs to the noun when it stands right before a head: 年, 审批, 中标 … */
export const modifiers = wordSet(
  '单票 单店 单车 单吨 技工贸 预算 退休 每股 股东 观演 参观 发行 出游 消费 出生 男性 女性 劳动年龄 流动 乡村 老年 家庭户 观影 放映 演出 贸易 货物贸易 服务贸易 认购 诉讼 标准 惠企 纾困 扶贫 救灾 涉农 参保 参训 参会 参赛 在校 在岗 报考 开票 政府性基金 土地出让 上级补助 税收返还 非税 奖励 奖补 补偿 扶持 帮扶 配套 启动 引导 海外 境外 境内 第一产业 第二产业 第三产业 入库 出库 相对 积雪 套均 行驶 首付 房贷 公积金 最大 最小 跑动 用工 人工 物流 运输 融资 维护 制造 运营 管理 原料 原材料 仓储 用能 获客 财务 流通 养殖 种植 光伏 风电 储能 新能源 火电 水电 核电 门票 广告 票房 现金 家庭 财产 家庭财产 公益设施 医疗 教育 科研 土地 粮食 死亡 受伤 遇难 参与 从业 报名 受灾 影响 灌溉 覆盖 防治 ' +
    '年 总 月 日 净 纯 均 年均 月均 日均 平均 人均 户均 亩均 全年 累计 年度 合同 签约 中标 投标 成交 交易 转让 收购 采购 销售 出口 进口 进出口 外贸 内销 ' +
    '固定资产 工业 规上 规上工业 规模工业 规模以上工业 农业 服务业 制造业 高技术 民间 基础设施 产业 房地产 一般公共预算 地方一般公共预算 地方 财政 公共 税收 社会消费品 社会 消费品 城镇 农村 农民 居民 城乡 可支配 村集体 集体经济 经营性 ' +
    '建筑 占地 使用 用地 营业 经营 主营业务 归母 扣非 研发 技术 担保 贷款 存款 借款 融资 质押 服务 审批 办理 报建 验收 一次性 施工 建设 综合 等待 办税 通关 办件 ' +
    '最高 最低 单日 单月 首日 首年 首期 计划 设计 规划 实际 新增 到位 引进 直接 间接 经济 涉案 受贿 合计中标 预 绿色 有效 发明专利 研发经费 全社会 全口径 跨境电商 网络 线上 生产 加工 处理 发电 常住 户籍 户均 万元产值 单位 政务 碳 二氧化碳 客户 群众 企业 游客 市场 产品 订单 综合满意',
);
