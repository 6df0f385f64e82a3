import { WordSet } from './word-set';

/** Words after a name that make it a company, a works or a project, and are no part of a longer name. */
export const companyNounsAfter = new WordSet(`
  公司 企业 厂 工厂 厂区 厂房 项目 项目部 基地 车间 园区 工地 总部 负责人 相关负责人 有关负责人 主要负责人 董事长 总经理 副总经理 总裁 法人 法定代表人 创始人 员工 职工 工人 技术人员 研发人员 研发团队 生产线 生产基地 生产车间 产品 产业园项目 一期 二期 三期 四期 年产 研发中心 展厅 品牌 政务驿站 驿站 工作人员 技术员 工程师 销售 市场 旗下 子公司 客户 订单 股价 股东 股票 产业园 等企业 等公司 等项目 等单位 等重点`);

/** Words before a name that announce a company. */
export const companyNounsBefore = new WordSet(`
  企业 公司 项目 工厂 品牌 老字号 园区 厂商 厂家 商户 客户 供应商 合作方 走进 走访 来到 深入 进驻 入驻 落户 旗下 牵手 携手 收购 并购 参股 控股 参观 考察 调研 服务 引进 引入 招引 签约 联合 联手 对接`);

/** What companies, parks and institutions do or say, right after their name. */
export const actsOfBodies = new WordSet(`
  表示 宣布 公告 披露 发布 通报 回应 称 获悉 推出 投产 开工 复工 上市 挂牌 签约 达产 竣工 开业 开园 揭牌 落户 落地 中标 量产 扩产 增产 增资 募资 融资 入驻 研发 招聘 招工 扩建 新建 新上 投用 交付 出口 出海 获批 入选 获评 荣获 上榜 承建 承办 主办 举办 牵头 组织开展 年产值 产值 营收 营业收入 净利润 市值 股价 收盘 收涨 收跌 涨停 跌停 停牌 复牌 退市 发债 生产的 研制 主营 供货`);

/** Goods that no firm is called after: before them stands the brand of who makes them (龙牌酱油). */
export const goodsAfter = new WordSet(`
  酱油 生抽 老抽 食醋 陈醋 料酒 蚝油 调味品 腐乳 辣酱 豆瓣酱 食用油 菜籽油 茶油 大米 面粉 面条 米粉 方便面 饼干 月饼 糖果 巧克力 零食 槟榔 白酒 啤酒 黄酒 红酒 葡萄酒 饮料 矿泉水 牛奶 酸奶 奶粉 咖啡 茶叶 绿茶 红茶 黑茶 香烟 火锅底料
  手机 平板电脑 笔记本电脑 电脑 电视机 彩电 冰箱 空调 洗衣机 电饭煲 热水器 油烟机 电风扇 耳机 手表 轿车 客车 卡车 货车 皮卡 电动车 摩托车 自行车 轮胎 挖掘机 起重机 泵车 拖拉机 收割机 轴承 电缆 变压器 水泵 灯具
  沙发 床垫 地板 瓷砖 油漆 涂料 毛巾 被褥 羽绒服 衬衫 西服 皮鞋 运动鞋 牙膏 香皂 洗衣液 洗发水 面膜 口红 香水 纸巾 口罩 感冒灵 止咳糖浆 创可贴`);

/** Words after a name that make it a bank. */
export const bankNounsAfter = new WordSet(`
  支行 分行 营业部 行长 副行长 网点 贷款 信贷 储蓄 存款 授信 合作 客户经理 柜台 柜员 开户 账户 等银行 等金融机构`);

/** Words after a name that make it a learned institution. */
export const learnedNounsAfter = new WordSet(`
  院士 教授 副教授 研究员 副研究员 专家 学者 博士 硕士 博士后 团队 课题组 师生 学生 老师 毕业生 校友 校长 院长 党委 实验室`);

/** 与……合作: verbs of which the other party is an organisation. */
export const verbsTogether = new WordSet(`
  合作 开展合作 达成 签约 签订 签署 携手 联手 联合 共建 共同 对接 战略合作 深度合作 建立 联袂 洽谈`);

/** Prepositions that open 与……合作. */
export const together = new Set('与和同跟');

/**
 * Words after a name that make a longer name of it: 龙源电力, 金荣大厦, 马贵村. A short name is never read out of these.
 */
export const longerNameAfter = new WordSet(`
  科技 电力 电气 电子 电器 股份 控股 集团 实业 工业 食品 药业 医药 医疗 生物 材料 新材料 新能源 能源 机械 机电 电机 电工 电缆 重工 化工 建设集团 建工 建筑 置业 地产 房地产 物业 物流 贸易 商贸 资本 证券 基金 保险 信托 银行 传媒 文化 教育 大学 学院 中学 小学 学校 幼儿园 医院 诊所 药房 酒店 宾馆 饭店 酒楼 大厦 广场 花园 小区 公寓 社区 街道 村 镇 乡 县 市 区 路 街 巷 大道 大桥 桥 山 湖 河 江 寺 庙 祠 站 港 州 府 城 楼 湾 岛 峡 谷 水库 电站 电厂 煤矿 矿业 钢铁 水泥 环保 智能 信息 通信 网络 软件 数据 汽车 动力 电池 光电 半导体 制药 制造 农业 牧业 林业 渔业 种业 合作社 有限 有限公司 股份有限公司 国际 中心 研究院 研究所 协会 商会 纪念馆 博物馆 故居 墓 奖 杯`);

/** How the short names of companies end; what stands in a list beside a short name and ends so is one. */
export const companyEndings = new WordSet(`
  公司 集团 科技 新材料 材料 电机 电工 电气 电器 电子 电力 食品 药业 医药 医疗 生物 能源 新能源 机械 重工 化工 置业 地产 物流 商贸 贸易 实业 股份 控股 制药 制造 汽车 动力 电池 半导体 智能 信息 软件 环保 高科 国际 众创城 产业园 银行 证券 保险 厂 农行 建行 中行 交行 招行 工行 农信 众创空间`);
