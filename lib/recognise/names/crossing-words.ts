/**
 * Common words that run across the edge of a name: 马贵 is not in 千里马贵在…, 金荣 not in 现金荣…, 龙源 not in 龙源头.
 * Keyed by the name's last character, with the characters that make a word after it.
 */
const across = new Map<string, string>(
  Object.entries({
    // Of 银行 and 高新 only these go on: 银行人士 and 高新企业 are words of their own.
    银行: '业间卡家',
    高新: '技',
    行: '走驶动为人业李情程政列星使径军贿窃医文书车装云善事骗凶乞刑医洪销政间',
    源: '头于自泉流源远代码程',
    永: '年远久恒不世生续葆别诀',
    贵: '州阳宾重贱族妃金妇港姓的在',
    荣: '誉获耀光幸辱升任登膺华昌枯归景衰',
    群: '众体岛山居殴雄落聊主',
    亮: '点相丽化堂度出剑眼彩晶起灯牌',
    俊: '俏杰美秀朗男女',
    靓: '丽女仔妆',
    维: '护修持权稳和生度系艰新',
    舒: '适服缓展畅心张坦',
    杨: '树柳梅桃木絮花',
    尔: '后等虞来德特斯曼滨',
    高: '新技术',
    科: '技学室目研普举幻',
    洁: '净白具癖',
    新: '闻区年型增兴鲜能',
    明: '确显年天白星珠朝清',
    强: '调化大烈度制行化国势项劲',
    伟: '大业人岸',
    平: '台均时衡等稳安方原面',
    华: '为南北中东侨人丽',
    军: '队事人工民团',
    建: '设议立成筑造',
    国: '家际内外有务企',
    文: '化明件章字学旅艺',
    生: '产活态物命意长',
    金: '融额属钱牌奖秋',
  }),
);

/** The same at the end of unambiguous names of bodies: 高新区域 is no zone, 工程院校 no academy, 生物学 no firm. */
const acrossBodies = new Map<string, RegExp>(
  Object.entries({
    区: /^(?:域(?![内外里中])|间(?![距隔])|位(?![于列居处]))/u,
    院: /^(?:校(?![长友区内园企])|线|落)/u,
    学: /^[习问术]/u,
    物: /^学(?![生员])/u,
    机: /^[床箱]/u,
    资: /^(?:者|额|率)/u,
    团: /^(?:军|购)/u,
    品: /^(?:级|牌|种)/u,
    技: /^(?:术|园(?!区)|城|馆|学院|大学|中学|小学|学校|大厦|大道|广场|大会|博览会|[厅局])/u,
    工: /^(?:程|具|匠|业)/u,
    料: /^(?:科学|学)/u,
  }),
);

/** Whether a common word or a longer name runs over the end of a body's unambiguous name at `to`. */
export function longerBodyCrossesEnd(text: string, to: number): boolean {
  return acrossBodies.get(text.charAt(to - 1))?.test(text.slice(to, to + 4)) ?? false;
}

/** Keyed by the name's first character, with the characters that make a word before it. */
const into = new Map<string, string>(
  Object.entries({
    金: '资现黄基奖合白冶五佣税租押薪年股本罚美千拜重镀烫淘奠赏赎集募',
    龙: '恐水尼接沙一长古九青黄乌蛟乔条舞巨火飞双',
    马: '千罗人兵战木斑河骑赛上立车牛宝黑白出驻跑起下落拍',
    高: '提最较很更拔增升新',
    王: '大国帝霸女称',
    单: '简清名菜账订下签传保',
    黄: '蛋金',
    何: '任如为几',
    唐: '荒大盛',
    汤: '喝煲',
    谈: '洽商座访交漫健面',
    故: '事缘',
    中: '其集',
    丁: '园庖补壮添',
    工: '员职施开竣完动手加分',
  }),
);

/** 银行业务 is banking's business, not business of the 银行业. */
const apart = /^业[务绩主]/u;

/** Whether a common word runs over the end of a name at `to`. */
export function wordCrossesEnd(text: string, to: number): boolean {
  const next = text.charAt(to);
  if (next === '' || apart.test(text.slice(to, to + 2))) return false;
  const beyond = across.get(text.slice(to - 2, to)) ?? across.get(text.charAt(to - 1));
  return beyond?.includes(next) ?? false;
}

/** Whether a common word runs over the beginning of a name at `from`. */
export function wordCrossesStart(text: string, from: number): boolean {
  const before = text.charAt(from - 1);
  return before !== '' && (into.get(text.charAt(from))?.includes(before) ?? false);
}
