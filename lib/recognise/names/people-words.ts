import { WordSet } from './word-set';

/** Words that stand directly before a person's name. */
export const rolesBefore = new WordSet(`
  记者 通讯员 特派员 见习生 实习生 作者 编辑 责编 主编 校对 摄影 撰稿 供稿 播音 主播 主持人 评论员 特约记者
  负责人 法人 法人代表 法定代表人 代表人 联系人 发言人 创始人 创办人 合伙人 控制人 实控人 继承人 带头人 领头人 传承人 经办人 委托人 当事人 投资人 承包人
  董事长 董事 监事 总经理 经理 总裁 总监 总工 总工程师 工程师 设计师 架构师 会计师 分析师 经济学家 科学家 企业家 专家 学者 厂长 车间主任 店长 老板 店主 业主 户主 股东
  书记 支书 主任 主席 委员 常委 部长 局长 处长 科长 厅长 司长 省长 市长 县长 区长 州长 镇长 乡长 村长 会长 理事长 秘书长 校长 院长 所长 站长 队长 组长 班长 团长 馆长 行长 社长 台长 总编 秘书 助理 顾问 专员 督导 干事 首席
  教授 研究员 院士 博士 博士后 硕士 讲师 导师 老师 教师 学生 同学 大学生 研究生 本科生 家长 班主任 辅导员 教练 运动员 选手 导演 演员 歌手 作家 诗人 画家
  医生 医师 护士 护士长 药师 患者 律师 法官 检察官 民警 交警 辅警 战士 消防员 司机 飞行员 队员 成员 社员 会员 党员
  小哥 航天员 宇航员 司令员 指挥员 施工员 人士 业内人士 知情人士 相关人士 代表 村民 居民 市民 网友 网民 游客 旅客 乘客 顾客 用户 消费者 志愿者 网格员 楼长 员工 职工 工人 技工 技师 师傅 技术员 操作工 操作员 质检员 检验员 安全员 管理员 服务员 讲解员 快递员 外卖员 农户 种植户 养殖户 贫困户 脱贫户 大户 农民 渔民 牧民 青年 小伙 小伙子 姑娘 老人 大爷 大妈 阿姨 叔叔 男子 女子 乡贤 能手 标兵 工匠 模范
  董秘 干警 同事 邻居 好友 朋友 战友 队友 搭档 徒弟 学员 校友 嘉宾 主讲人 主讲 咨询人 申报人 报名人 候选人 姓名 焊工 木工 厨师 保安 新郎 新娘
  烈士 英雄 好人 劳模 状元 冠军 亚军 季军 得主 先锋 标兵 他叫 她叫 叫他 叫她 我叫 名字叫 本报记者 名叫 叫做 妻子 丈夫 儿子 女儿 父亲 母亲 弟弟 哥哥 姐姐 妹妹`);

/** Words that stand directly after a name and are said of people alone. */
export const titlesAfter = new WordSet(`
  院士 教授 副教授 研究员 副研究员 同志 先生 女士 小姐 老师 博士 医生 医师 律师 师傅 同学 夫妇 夫妻 一家 一行 本人 大爷 大妈 奶奶 爷爷 阿姨 大姐 大哥 主任医师 副主任医师 主治医师 高级工程师 工程师`);

/** Offices that stand after a person's name, but also after a company's: 王永主任说, 龙源总经理李某. */
export const officesAfter = new WordSet(`
  党委书记 党组书记 党支部书记 支部书记 第一书记 书记 副书记 主任 副主任 主席 副主席 部长 副部长 局长 副局长 处长 副处长 科长 厅长 副厅长 省长 副省长 市长 副市长 县长 副县长 区长 副区长 镇长 副镇长 乡长 村长 会长 副会长 校长 副校长 院长 副院长 所长 副所长 站长 队长 厂长 副厂长 董事长 副董事长 总经理 副总经理 总裁 副总裁 总监 总工程师 工程师 经理 秘书长 理事长 委员 代表 记者`);

/**
 * Last characters of nouns for people (骑手, 博主, 创业者). Before a name that is also quoted or titled they are as good
 * as a role word; alone they are too many.
 */
export const personNounEndings = new Set('者员人师士生手长家工民友主客商户匠侠迷');

/** After an office they make another word of it: 委员会, 代表团, 主任医师. */
export const officeGoesOn =
  /^(?:委员会|代表[团大作性权处]|主任医|经理部|书记处|部长级|社长级|记者[会站]|区长制|河长制)/u;

/** Verbs by which a person is quoted. */
export const speechVerbs = new WordSet(`
  说 表示 介绍 介绍说 介绍道 告诉 坦言 认为 指出 强调 称 透露 回忆 回忆说 感慨 感叹 感言 笑言 笑道 笑称 直言 谈到 提到 提及 讲述 讲到 补充 补充说 解释 解释说 呼吁 写道 说道 问道 回答 回应 答道 分析说 评价道 深有感触 有感而发 如是说 如数家珍 致辞 宣布 表态 叮嘱 嘱咐 反问 诉说 谈起 说起 算了一笔账 不无感慨 连声 连连`);

/** Verbs that are nouns as well: they quote only where what was said follows at once (王永建议：…). */
export const speechNouns = new WordSet(
  '分析 总结 评价 要求 承诺 提醒 反映 建议 汇报 解读 讲解 估计 预计 判断',
);

/**
 * Words that can follow a person's name and cannot continue it. Together with the verbs of speech they tell
 * where a name of two characters ends: 冯群指着…, 王永一行, but not 王永刚.
 */
export const wordsAfterPerson = new WordSet(`
  的 是 也 都 还 却 把 被 给 让 对 从 与 及 等 等人 了解 很 又 再 已 曾 所 们 他 她 她们 他们 这 那 摄 摄影 报道 供图 制图 边 边说 指着 看着 拿着 带着 忙着 笑着 说着 听着 望着 握着 拉着 向 跟 并 便 则 既 仍 亦 不 没 未 最 更 只 刚刚 才能
  一边 一直 一起 一家 一行 一样 一人 一番 近日 日前 近年 近期 今年 去年 明年 当天 当日 当时 当场 现场 现年 现任 现为 时任 首先 随后 随即 此前 目前 现在 如今 后来 从小 自小 自幼 自从 至今
  认真 详细 深情 激动 兴奋 高兴 开心 自豪 热情 耐心 主动 积极 亲自 亲手 带领 带队 率领 率队 率先 陪同 参加 出席 主持 前往 来到 来自 走进 走访 走上 深入 担任 出任 接任 就任 上任 任职 获得 荣获 获评 当选 毕业 出生 生于 加入 成为 创办 创立 创建 成立 负责 参与 组织 发现 看到 听到 想到 知道 觉得 感到 感受 希望 相信 决定 开始 继续 坚持 通过 根据 利用 使用 作为 以及 以来 先后 多次 曾经 已经 正在 正是 即将 立即 马上 终于 仍然 依然 不仅 不但 不断 不是 没有 没想 无法 可以 能够 应该 必须 需要 自己 个人 共同 分别 拿出 拿起 打开 打造 站在 坐在 走在 走到 忙碌 发表 签署 代表 接受 接过 接到 收到 送来 送上 送去 赶到 回到 见到 得知 熟练 创新 团队 工作室 名师 劳模 个体 家住 家里 家中 家庭 今天 昨天 昨日 今日 明天 上午 下午 晚上 早上 凌晨
  联系 联合 联手 心里 心中 心想 心情 心疼 心系 明白 明确 建成 建立 建起 平时 平日 平常 生活 生病 成功 成了 成天 成家 立刻 立下 立志 志愿 坚信 坚守 坚定 思考 思索 安排 安慰 安装 安顿 进入 进行 进一步 进门 永远 健步 义务 良久 宁愿 宁可 全力 全程 全家 全身 全面 学习 学会 学成 发动 发起 发言 发出 发明 发给 利索 清楚 清理 清点 飞快 飞奔 顺利 顺手 顺着 信心 信守 光荣 达成 达到 中标 中午 先是 震惊 震撼 承认 承担 承办 承包 承接 善于 庆幸 启程 启动 克服 朗诵 亮出 超过 超额 言语 若有所思 维护 维修 文章 文化 新建 新开 新上 新增 东奔西走 力争 力求 会议 会见 会后 有感 有着 有点 有些 有时 有望 可谓 可能 能否 能把 远在 近来 方才 方能 通宵 通知 过来 过去 家乡 家人 家属 军龄 海归 金奖 冠军 荣膺 荣登 荣立 获奖 升任 晋升 调任 转身 轻声 动情 眼含 眼中 面对 面向 手持 手中 手捧 身着 身穿 身边 脸上 头戴 扎根 驻村 入党 退休 退伍 创业 返乡 打工 务工 经营 种植 养殖 指导 指挥 检查 巡查 巡逻 值班 加班 报名 报警 捐出 捐款 捐献 救出 救人 跳入 冲进 冲上 跑到 爬上 躺在 蹲在 靠在 守在 住在 身为 从事 从业 从教 从医 从军 调研 考察 视察 慰问 督查 督导 讲话 发言 致辞 宣读 点评 授课 主讲 演讲 作报告 摇头 摇摇头 点头 点点头 夫妇 看来 来说 而言`);

/** What people do, and firms hardly: as good as a reason where nothing else is. */
export const actsOfPeople = new WordSet(`
  摇头 摇摇头 点头 点点头 微笑 笑了 笑了笑 笑笑 叹气 叹了口气 皱眉 哽咽 流泪 接过话筒 拿起话筒 挥手 挥挥手 鞠躬 站起身 转身 宣读 致辞 致欢迎辞 讲话 发言 作报告 授课 主讲 点评 当选 出任 逝世 去世 病逝 辞职 被查 落马 投案`);

/**
 * Characters that follow names as function words and stand in names too (王永和说 against 王永和李明): the name is held to end
 * before them only if what comes next does not make the longer name a speaker.
 */
export const eitherWay = new Set('和在为将就先同正以于来到自由当可能会要有因其时后前又与向从');
