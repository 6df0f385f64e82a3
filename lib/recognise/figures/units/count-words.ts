/**
 * Measure words. The counted noun follows them (3家企业) or stands before the number (企业3家). Each row says after which
 * numerals its words count, and with what they make another word (3条件, 5部门, 十分 …).
 */
export interface CountRow {
  readonly words: string;
  readonly notBefore?: string;
  readonly decimal?: true;
}

/** 三家, 两位, 15项. */
export const anyNumeral: readonly CountRow[] = [
  { words: '个', notBefore: '一(?![级线流般])|亿|案|体户|别|性化|旧' },
  {
    words:
      '名 家 件 宗 桩 幢 栋 棵 艘 枚 瓶 箱 桶 袋 盒 首 幅 颗 粒 尊 篇 册 遍 趟 户次 台套 件套 场次 车次 班次 项次 件次 口人 名额',
  },
  { words: '人次 台次 例次 家次 户次 件次 册次 架次 辆次 亩次 倍 万倍 标箱', decimal: true },
  {
    words: '杯 碗 根 桌 罐 盆 车道',
    notBefore: '赛|葛|据|本|治|源|基|除|植|面|子|椅|球|游|装|景|栽|地|底|边',
  },
  {
    words: '人',
    decimal: true,
    notBefore:
      '民|们|口(?!户)|工智|力资|力|类|物|生(?!均)|气|身|士|社|形|性|造|机|质|道|大|均|行道',
  },
  { words: '位', notBefore: '数|置|于|次|移|势|元|列|一体' },
  { words: '条', notBefore: '件|例|款|约|目|形' },
  { words: '套', notBefore: '餐|利|现|路|牌|期' },
  { words: '项', notBefore: '目|链' },
  { words: '台', notBefore: '风|湾|阶|词|账|商|资|海|州|币|积|胞|北|南|独|河|山|县' },
  { words: '辆 架', notBefore: '构|设|空|子|次' },
  { words: '场', notBefore: '所|景|合|馆|面|均|地(?!震)|内|外|域' },
  { words: '所', notBefore: '有|以|在|谓|得|需|属|示|涉|做|作|说|用|能|长|致|提|述' },
  { words: '户', notBefore: '外|籍|型|均|县|口' },
  { words: '份', notBefore: '额|量|子' },
  { words: '张', notBefore: '家|力|江|贴|掖|北' },
  {
    words: '本',
    notBefore:
      '科|次|报|届|地|人|项|市|省|区|公|文|案|院|金|身|土|来|田|质|轮|周|月|年|日|币|计划|方|级|部|期|色|应|着|溪',
  },
  { words: '部', notBefore: '分|门|署|委|队|长|位|落|级|属|件' },
  { words: '种', notBefore: '植|子|养|业|族|群|粮|田' },
  { words: '种类 门类 品类 品种' },
  { words: '款', notBefore: '项|式|待|额|物|型|爷|步|规定|之' },
  {
    words: '双',
    notBefore:
      '方|边|向|重|休|赢|语|拼|创|碳|手|控|减|职|非|层|面|清|规|首|责|轨|线|核|屏|摄|卡|选|打|季|百|十|一|节|抢|活|人|子|胞|循环',
  },
  { words: '类', notBefore: '似|别|型' },
  { words: '批', notBefore: '准|发|复|评|示|量|注|改|文' },
  { words: '批次 总吨 载重吨' },
  { words: '座', notBefore: '谈|椅|机|落|标|舱|右' },
  { words: '届', notBefore: '时|满' },
  { words: '期', notBefore: '间|限|望|货|待|刊|权|末|中|盼|满|许|颐' },
  { words: '次', notBefore: '日|品|级|序|要|数|于|元|新|贷|生|高|长' },
  { words: '间', notBefore: '接|隔|断|谍|距|歇' },
  { words: '株', notBefore: '洲|式|连' },
  { words: '匹', notBefore: '配|克|兹|狼' },
  { words: '只', notBefore: '有|是|能|要|需|为|剩|用|因|见|可|会' },
  { words: '头', notBefore: '条|部|衔|等|发|疼|脑|顶|号|像|盔|筹|寸' },
  { words: '支', notBefore: '持|付|出|撑|援|部|架|点|柱|路|取|教|农' },
  { words: '例', notBefore: '如|外|会|行|子' },
  {
    words: '起',
    notBefore:
      '来|到|步|点|诉|源|草|重|飞|身|伏|码|价|义|拍|初|始|火(?!灾|情|警|险)|床|降|居|因|跑|航|运|家|亮|吊|爆|底|用',
  },
  { words: '回', notBefore: '归|来|到|答|报|复|收|升|落|应|顾|家|购|馈|族|暖' },
  { words: '轮', notBefore: '胎|船|换|流|番|到|值|椅|岗|廓|毂|滑|回' },
  { words: '组', notBefore: '织|合|建|成|团|长|件|装|委|稿|员' },
  { words: '队', notBefore: '伍|员|长|友|列' },
  { words: '列', notBefore: '入|为|出|席|举|支|车长|宁' },
  { words: '票', notBefore: '据|价|面|务|房|选', decimal: true },
  { words: '处', notBefore: '理|于|罚|置|长|在|分|级|境|方|女|境' },
  { words: '具', notBefore: '有|体|备' },
  { words: '单', notBefore: '位|元|独|[一二三四五六七八九]|日|价|身|纯|据|项|打' },
  { words: '笔', notBefore: '记|试|者|直|画|迹|名' },
  { words: '股', notBefore: '份|东|权|市|票|指|价|民|改|骨', decimal: true },
  { words: '团', notBefore: '队|结|体|圆|购|员|伙|建|长' },
  { words: '餐', notBefore: '饮|厅|桌|具|馆|厨' },
  {
    words:
      '对(?=新人|夫妻|夫妇|情侣|父|母|姐|兄|恋|车|列|动车|高铁|旅客|双胞|新婚|[，。；、）,;]|$)',
  },
  { words: '房间 车间', notBefore: '主任' },
];

/** 三十层, 15级 and 12道, but 三层, 四级, 五道 and the like may be parts of words. */
export const longerNumeral: readonly CountRow[] = [
  { words: '层', notBefore: '级|面|次|层', decimal: true },
  { words: '级', notBefore: '别|联|配|差|市|医院|中学|甲等', decimal: true },
  { words: '片', notBefore: '面|段|刻|名|酬' },
  { words: '段', notBefore: '落' },
  { words: '节', notBefore: '约|目|日|能|点|省|假|气|奏|余|俗|后|前' },
  { words: '页 行', notBefore: '业|动|驶|为|程|政|长|走|人|情|列|使|贿|家' },
  { words: '课时 学时 学分' },
  { words: '盘 碟 锅', notBefore: '点|活|整|炉' },
  { words: '排', notBefore: '名|放|水|查|队|列|污|除|在|序|期|行|练|球|挡' },
  { words: '把', notBefore: '握|关|手|控|脉|门|柄' },
  {
    words: '副',
    notBefore: '总|主|市|省|书|部|局|县|区|镇|会|教|院|业|作用|食|产|行|董|理|处|科|校|刊|中心|线',
  },
  { words: '堂', notBefore: '食|哥|妹|兄' },
  { words: '道', notBefore: '路|德|理|歉|具|教|家|士|琼' },
  { words: '楼层 车厢 单元', notBefore: '楼|门' },
  { words: '步', notBefore: '伐|行|骤|入|骑|枪|兵|走|数|态', decimal: true },
  { words: '代', notBefore: '表|码|理|办|言|替|价|课|工|购|号|际|驾|谢', decimal: true },
  { words: '幕', notBefore: '后|僚' },
  {
    words: '篮 筐 篓 缸 包 堆 捆 卷 针 管 滴',
    notBefore: '括|含|装|裹|头|球|板|理|辖|控|委|道|子|灌|土|景|对|容|揽|围|干',
  },
  { words: '剂', notBefore: '量|型' },
  { words: '剂次 人份' },
  { words: '字', notBefore: '样|面|母|幕|号|段|体|典|画|节' },
  { words: '圈', notBefore: '子|层|定|内|外' },
  { words: '环', notBefore: '境|比|保|节|卫|球|绕|线|路|岛|形|评|湖|海|城|氧|流' },
  { words: '门', notBefore: '店|户|槛|票|诊|口|窗|类|外|前' },
  { words: '集', notBefore: '团|中|聚|合|群|体|成|市|采|资|装|散|约|结|会|镇|贸|邮|齐' },
  { words: '章', notBefore: '程|鱼|节' },
  { words: '版', notBefore: '本|权|图|面|块' },
  { words: '针次' },
  { words: '尾', notBefore: '气|部|声|盘|款|随|矿|号' },
  { words: '羽', notBefore: '毛|绒' },
  { words: '胎', notBefore: '儿|压|教' },
  { words: '席', notBefore: '卷|位|地|间' },
  { words: '床', notBefore: '上|单|铺|垫|头' },
  { words: '床位 泊位 车位 机位 座位 座席 席位 岗位 网点' },
  { words: '航班 车皮', notBefore: '号' },
];

/** 14市, 2100户村民, 40余国家; 3金2银; 5大网格. */
export const fromHundred: readonly CountRow[] = [
  {
    words:
      '省份 省区市 城市 县区 区县 县市 市州 地市 市县 乡镇 镇街 社区 国家 港口 院校 高校 部门 单位 机构 企业 项目 岗 人才 员工 职工 学生 村民 居民 游客 师生 学子 党员 干部 考生 选手 观众 网友 用户 粉丝 点位 场景 站点',
  },
  {
    words: '国',
    notBefore: '有|企|家|内|际|道|产|务|民|防|庆|外|资|货|债|籍|标|足|乒|旗|画|学|语|脚|安|共',
  },
  { words: '省', notBefore: '级|道|委|政|会|内|外|长|属|份|时|钱|力|心|电|直|油|水|厅|市|重|人' },
  { words: '市', notBefore: '级|场|委|政|民|值|长|区|内|外|属|直|面|盈|容|重|县|州' },
  { words: '县', notBefore: '级|委|政|城|域|长|属|道|直|区|市|内' },
  { words: '镇', notBefore: '级|委|政|区|长|江|街|静|海' },
  { words: '乡', notBefore: '级|村|镇|土|愁|亲|道|委|政|贤|音|长' },
  { words: '村', notBefore: '民|委|级|庄|口|道|支|落|里|镇|改|长|域|寨' },
  { words: '校', notBefore: '园|长|友|区|企|内|外|准|级|际|车|服' },
  { words: '企', notBefore: '业|图|稳|鹅' },
  { words: '站', notBefore: '点|台|长|位|稳|在|立|房|前|岗|式' },
  { words: '品规 病区 病床 赛道 楼栋 展位 摊位 铺位 站次 核酸 展区' },
  { words: '关', notBefore: '口|于|注|系|闭|键|联|心|停|税|怀|乎|门|爱|节' },
  {
    words: '手',
    notBefore:
      '机|术|续|工|册|法|段|中|里|上|下|动|表|指|持|拿|拉|握|臂|足|套|写|游|办|球|车|房|抓|好|把',
  },
  {
    words: '胜 负',
    notBefore:
      '利|任|过|出|败|率|诉|负|责|债|面|载|担|伤|重|荷|增|台|方|均|安|衡|等|行|时|原|稳|局|常|静|凡|息',
  },
  { words: '球', notBefore: '队|员|迷|场|星|类|衣|鞋|拍|赛' },
  { words: '金 银 铜', notBefore: '融|属|额|马|牌|华|叶|秋|秀|行|川|陵|山|仁|像|价|矿|箔|钱|奖' },
  { words: '篮板 助攻 抢断 盖帽' },
  {
    words: '转',
    notBefore:
      '变|让|型|移|换|身|发|播|载|入|出|动|账|机|运|债|会|岗|业|产|化|向|弯|眼|手|基|送|增|股',
    decimal: true,
  },
  { words: '像素 核', notBefore: '心|酸|电|准|查|实|定|桃|能|算|销|减|武|对|载|发' },
  { words: '棚 窝 茬 拨 沓 摞 桩次 垄 畦 架飞机' },
  { words: '口', notBefore: '径|岸|腔|罩|感|味|碑|号|述|粮|头|服|语|岁|红|令|子' },
  { words: '面', notBefore: '积|向|对|临|试|前|料|粉|包|板|貌|世|议|值|部|具|子|孔|食|条' },
  { words: '块', notBefore: '钱|头|链|状|儿' },
  { words: '局', notBefore: '长|部|势|面|限|中|机|集团|有限|里|领|域' },
];

/** Scores and shares that are counted in 分 and 点; a time of day is held off elsewhere. */
export const points: readonly CountRow[] = [
  {
    words: '分',
    decimal: true,
    notBefore:
      '别|析|公|工|配|布|类|享|子|期|批|局|店|支|行|红|校|院|部|管|区|会|担|包|之|米|贝|外|明|拆|立|解|离|裂|秒|散|兵|众|钱|头|流|歧|寸|娩|镇|球',
  },
  {
    words: '点',
    decimal: true,
    notBefore: '赞|击|评|燃|名|亮|缀|滴|位|心|球|集|子|线|状|检|验|拨',
  },
];
