/**
 * What Chinese personal names are made of. Used both ways: 王永 before a character that is common in given names is probably
 * the beginning of 王永刚, and 金荣 after a surname the end of 李金荣.
 */

/** Surnames of the common hundred and those that local news of Hunan adds; 和 于 向 从 时 are left to the function words, 师 and 商 to the nouns that end so (厨师). */
const surnames =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖萧田董袁潘蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付傅方白邹孟熊秦邱江尹薛闫阎段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔汤常温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬仇栾隋刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝封谈匡鞠惠荆乐冀郁胥';

/** Surnames of two characters. */
const doubleSurnames = new Set(
  '欧阳 上官 司马 诸葛 东方 皇甫 尉迟 公孙 慕容 司徒 夏侯 令狐'.split(' '),
);

/** Characters of which given names are made. Function words that also occur in names are judged by `boundaries.ts`. */
const givenCharacters =
  '伟刚勇毅俊峰强军平保东文辉力明永健世广志义兴良海山仁波宁贵福生龙元全国胜学祥才发武新利清飞彬富顺信子杰涛昌成康星光天达安岩中茂进林有坚和彪博诚先敬震振壮会思群豪心邦承乐绍功松善厚庆磊民友裕河哲江超浩亮政谦亨奇固之轮翰朗伯宏言若鸣朋斌梁栋维启克伦翔旭鹏泽晨辰士以建家致树炎德行时泰盛雄琛钧冠策腾楠榕风航弘秀娟英华慧巧美娜静淑惠珠翠雅芝玉萍红娥玲芬芳燕彩春菊兰凤洁梅琳素云莲真环雪荣爱妹霞香月莺媛艳瑞凡佳嘉琼勤珍贞莉桂娣叶璧璐娅琦晶妍茜秋珊莎锦黛青倩婷姣婉娴瑾颖露瑶怡婵雁蓓纨仪荷丹蓉眉君琴蕊薇菁梦岚苑婕馨瑗琰韵融园艺咏卿聪澜纯毓悦昭冰爽琬茗羽希欣飘育滢馥筠柔竹霭凝晓欢霄枫芸菲寒伊亚宜可姬舒影荔枝丽阳妮宝贝初程梵罡恒鸿桦骅剑娇纪宽苛灵玛媚琪晴容睿烁堂唯威韦雯苇萱阅彦宇雨洋忠宗曼紫逸贤蝶菡绿蓝儿翠烟钢铁柱根宾贤甫臣培锋钊铭鑫淼焱森垚炜烨煜焕灿耀辉煌莹莎沁沛淳淞涵渊源湘潇漫滨灏琨珂玥珺瑜璇璋璟鹤鹃雷霖霏靖韬顺颂骏骥骁魁黎尧舜禹轩辕迪卫东方远程征途凯旋旺升平祺祯禄禧稳积秦科立竞章童端笑笛符策简箫管籍米粒精红级线组细终经结绪续维绵绿缘罗翠翼耕耘联聆肖胡能自至致舟航良艾节芊芙芮芷苏茵茹荃莘莫菱蒙蓬蔚蔓薪藩虎虹衡裕西言誉许诗诺谊谋谷豫贞贡财贤贺赞越路跃轶轼辛辰达迅运迎近连进逊通道遥邦郁金鉴钟钦钰铃铎银锐镇长门闯闻阔际陆陶隆雁集韩页预频颉题香驰驹高鲁麒麟黄鼎齐靓妗予图';

const surnameSet = new Set(surnames);
const givenSet = new Set(givenCharacters);

/** Whether a surname ends before `at`. */
export function surnameEndsAt(text: string, at: number): boolean {
  return surnameSet.has(text.charAt(at - 1)) || doubleSurnames.has(text.slice(at - 2, at));
}

/** Whether the character at `at` is one of which given names are made. */
export function isGivenCharacter(text: string, at: number): boolean {
  return givenSet.has(text.charAt(at));
}

/** Whether `text` looks like a full personal name: a surname and one or two characters of given names. */
export function looksLikePerson(text: string): boolean {
  if (text.length < 2 || text.length > 4) return false;
  const surname = doubleSurnames.has(text.slice(0, 2)) && text.length > 2 ? 2 : 1;
  if (surname === 1 && (text.length > 3 || !surnameSet.has(text.charAt(0)))) return false;
  for (let i = surname; i < text.length; i += 1) if (!givenSet.has(text.charAt(i))) return false;
  return true;
}
