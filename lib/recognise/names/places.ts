import { WordSet } from './word-set';

/**
 * Places with which the registered names of firms and bodies begin: the country, its provinces and prefectures (GB/T 2260 at
 * the end of 2020, without their last syllable), and the county-level places of Xiangtan.
 */
export const places = new WordSet(`
  中国 国家 全国 中华 亚洲 香港 澳门 台湾 北京 天津 上海 重庆 河北 山西 内蒙古 辽宁 吉林 黑龙江 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 广西 海南 四川 贵州 云南 西藏 陕西 甘肃 青海 宁夏 新疆
  石家庄 唐山 秦皇岛 邯郸 邢台 保定 张家口 承德 沧州 廊坊 衡水 雄安 太原 大同 阳泉 长治 晋城 朔州 晋中 运城 忻州 临汾 吕梁 呼和浩特 包头 乌海 赤峰 通辽 鄂尔多斯 呼伦贝尔 巴彦淖尔 乌兰察布
  沈阳 大连 鞍山 抚顺 本溪 丹东 锦州 营口 阜新 辽阳 盘锦 铁岭 朝阳 葫芦岛 长春 四平 辽源 通化 白山 松原 白城 延边 哈尔滨 齐齐哈尔 鸡西 鹤岗 双鸭山 大庆 伊春 佳木斯 七台河 牡丹江 黑河 绥化
  南京 无锡 徐州 常州 苏州 南通 连云港 淮安 盐城 扬州 镇江 泰州 宿迁 昆山 江阴 张家港 常熟 杭州 宁波 温州 嘉兴 湖州 绍兴 金华 衢州 舟山 台州 丽水 义乌 合肥 芜湖 蚌埠 淮南 马鞍山 淮北 铜陵 安庆 黄山 滁州 阜阳 宿州 六安 亳州 池州 宣城
  福州 厦门 莆田 三明 泉州 漳州 南平 龙岩 宁德 南昌 景德镇 萍乡 九江 新余 鹰潭 赣州 吉安 宜春 抚州 上饶 济南 青岛 淄博 枣庄 东营 烟台 潍坊 济宁 泰安 威海 日照 临沂 德州 聊城 滨州 菏泽
  郑州 开封 洛阳 平顶山 安阳 鹤壁 新乡 焦作 濮阳 许昌 漯河 三门峡 南阳 商丘 信阳 周口 驻马店 武汉 黄石 十堰 宜昌 襄阳 鄂州 荆门 孝感 荆州 黄冈 咸宁 随州 恩施
  长沙 株洲 湘潭 衡阳 邵阳 岳阳 常德 张家界 益阳 郴州 永州 怀化 娄底 湘西 湘乡 韶山 雨湖 岳塘 浏阳 宁乡 醴陵 广州 韶关 深圳 珠海 汕头 佛山 江门 湛江 茂名 肇庆 惠州 梅州 汕尾 河源 阳江 清远 东莞 中山 潮州 揭阳 云浮
  南宁 柳州 桂林 梧州 北海 防城港 钦州 贵港 玉林 百色 贺州 河池 来宾 崇左 海口 三亚 三沙 儋州 成都 自贡 攀枝花 泸州 德阳 绵阳 广元 遂宁 内江 乐山 南充 眉山 宜宾 广安 达州 雅安 巴中 资阳 贵阳 六盘水 遵义 安顺 毕节 铜仁
  昆明 曲靖 玉溪 保山 昭通 丽江 普洱 临沧 大理 拉萨 日喀则 昌都 林芝 西安 铜川 宝鸡 咸阳 渭南 延安 汉中 榆林 安康 商洛 兰州 嘉峪关 金昌 白银 天水 武威 张掖 平凉 酒泉 庆阳 定西 陇南 西宁 海东 银川 石嘴山 吴忠 固原 中卫 乌鲁木齐 克拉玛依 吐鲁番 哈密`);

/** 省 and the like after a place, as in 湖南省, 湘潭市; they may stand in a name or be left out. */
const levels = /^(?:省|市|县|区|自治区|特别行政区|州)/;

/** The offset at which the places that end before `at` begin (湖南湘潭 is two); `at` itself when none stands there. */
export function placesStart(text: string, at: number): number {
  let start = at;
  for (let steps = 0; steps < 4; steps += 1) {
    const end = /[省市县区州]/.test(text.charAt(start - 1)) ? start - 1 : start;
    const length = Math.max(places.endingAt(text, start), 0);
    if (length > 0) start -= length;
    else {
      const levelled = end < start ? places.endingAt(text, end) : 0;
      if (levelled === 0) return start;
      start = end - levelled;
    }
  }
  return start;
}

/** The offset at which the place that begins at `at` ends, its level included; `at` itself when none begins there. */
export function placeEnd(text: string, at: number): number {
  const length = places.startingAt(text, at);
  if (length === 0) return at;
  const level = levels.exec(text.slice(at + length, at + length + 5));
  return at + length + (level?.[0].length ?? 0);
}
