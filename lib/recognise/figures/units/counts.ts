/**
 * Measure words. The counted noun follows them (3家企业) or stands before the number (企业3家).
 */

/** One Chinese digit before these counts: 三家, 两位. */
export const strictCounts =
  '个 家 名 位 条 套 项 件 台 辆 艘 架 批 座 种 类 届 所 场 户 份 张 本 册 篇 部 款 幢 栋 间 株 棵 匹 只 头 支 枚 瓶 箱 桶 袋 ' +
  '盒 首 幅 例 宗 桩 起 次 回 遍 趟 轮 人次 架次 辆次 班次 车次 场次 列 人 倍 组 队 对 双 颗 粒 处 项次 件次 户次 票 期 ' +
  '章 届次 个国家 万倍 百分点 具 匹马 岁口 尊 间房 餐 顿 单 笔 股 篮 车皮 名次 床 席 棵树 亩次 团 枚金牌 金 银 铜';

/** One Chinese digit before these is mostly part of a word (四季, 三层, 五级), a number of several digits or a Western one counts. */
export const looseCounts =
  '大 级 层 片 块 步 点 面 门 号线 声 段 节 课时 学时 学分 页 字 行 课 集 关 杯 碗 排 根 把 副 堂 道 口 环 丝 局 胜 负 平 球 ' +
  '分 单元 站 岛 楼层 车道 车厢 品 品种 省 市 县 国 镇 乡 村 校 企 省份 省区市 城市 城 县区 区县 县市 市州 地市 乡镇 村居 社区 村民 学生 ' +
  '院校 部门 单位 员工 职工 机构 国家 国别 港口 岗位 桌 棚 床位 泊位 车位 座席 机位 核 像素 兆帕 步道 抽 转 克朗 档 挡 座位 航班 班 网点 ' +
  '码头 军 营 连 旅 师 标段 批次 人份 剂 剂次 针 管 滴 卷 捆 摞 堆 包 罐 缸 盆 盘 碟 篓 筐 羽 尾 胎 窝 床铺 排放 杆 枪 ' +
  '户村民 户居民 对口 路 帧 线 曲 折子戏 弄 进 阶 维 束 幕 重 番';

/** Fractions of these make sense. */
export const decimalCounts =
  '倍 股 票 级 分 点 人次 人 次 岁 成 万倍 辆次 架次 标箱 金 步 转 亩次 户 级地震 代 层 像素 核 块 胎';
