/** Chinese surnames, in simplified characters; a traditional name is folded before it is looked up. */
import { foldedText } from './fold';

const single = new Set(
  '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳酆鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄和穆萧尹姚邵湛汪祁毛禹狄米贝明臧计伏成戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯昝管卢莫经房裘缪干解应宗丁宣邓郁单杭洪包诸左石崔吉钮龚程嵇邢滑裴陆荣翁荀羊於惠甄曲家封芮羿储靳汲邴糜松井段富巫乌焦巴弓牧隗山谷车侯宓蓬全郗班仰秋仲伊宫宁仇栾暴甘厉戎祖武符刘景詹束龙叶幸司韶郜黎蓟薄印宿白怀蒲邰从鄂索咸籍赖卓蔺屠蒙池乔阴胥能苍双闻莘党翟谭贡劳逄姬申扶堵冉宰郦雍却璩桑桂濮牛寿通边扈燕冀浦尚农温别庄晏柴瞿阎充慕连茹习宦艾鱼容向古易慎戈廖庾终暨居衡步都耿满弘匡国文寇广禄阙东欧殳沃利蔚越夔隆师巩厍聂晁勾敖融冷訾辛阚那简饶空曾毋沙乜养鞠须丰巢关蒯相查后荆红游竺权逯盖益桓公肖佟仝佘苟闫付代覃邸岳冼麦初仉肇岩涂闾芦仵忻禤粟檀阚缑'.split(
    '',
  ),
);
const double = new Set(
  '欧阳 司马 上官 诸葛 东方 皇甫 尉迟 公孙 慕容 令狐 司徒 夏侯 端木 南宫 独孤 宇文 长孙 百里 呼延 西门 申屠 澹台 公冶 太史 闾丘 赫连 万俟 钟离 轩辕 濮阳 淳于 鲜于 仲孙 公羊 纳兰 拓跋 完颜 闻人 东郭 第五 左丘 梁丘'.split(
    ' ',
  ),
);

const japanese = new Set(
  '佐藤 鈴木 高橋 田中 渡辺 伊藤 山本 中村 小林 加藤 吉田 山田 松本 井上 木村 斎藤 清水 山崎 阿部 池田 橋本 石川 山下 小川 石井 後藤 岡田 近藤 前田 藤田 遠藤 青木 坂本 村上 太田 金子 藤井 福田 西村 三浦 竹内 中川 岡本 松田 原田 中野 小野 田村 藤原 中山 石田 小島 和田 森田 内田 柴田 酒井 高木 横山 安藤 宮崎 上田 島田 工藤 大野 宮本 杉山 今井 丸山 増田 高田 村田 平野 大塚 菅原 武田 新井 小山 野口 桜井 千葉 岩崎 佐野 谷口 上野 松井 河野'
    .split(' ')
    .map((name) => foldedText(name)),
);

/** Whether a character is a surname by itself; traditional characters count too. */
export function isSurname(character: string): boolean {
  return single.has(foldedText(character));
}

/** Whether a name begins with a surname of two characters (复姓). */
export function startsWithDoubleSurname(name: string): boolean {
  return double.has(foldedText(name.slice(0, 2)));
}

/** Whether a name begins with one of the hundred most usual surnames of Japan that have two characters. */
export function startsWithJapaneseSurname(name: string): boolean {
  return japanese.has(foldedText(name.slice(0, 2)));
}
