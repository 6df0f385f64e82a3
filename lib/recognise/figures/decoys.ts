/** Words and names that the grammar would take for figures. Those whose unit is guarded in `units` need no place here. */
import { wordSet } from './word-table';

const words = wordSet(`
  三位一体 五位一体 四位一体 三只松鼠 七匹狼 三棵树 六个核桃 二人转 二人世界 三人行 三人成虎 四人帮 五人制 七人制 三人制 两人三足
  四个自信 四个意识 四个全面 两个维护 两个确立 两个文明 两个凡是 三个代表 三个务必 两个务必 两个毫不动摇 八项规定 六个一
  十四五 十三五 十五五 十二五 十一五 二十大 十九大 十八大 十七大 十六大 三天两头 三年五载 三番五次 两次三番 三五成群
  一年一度 一年四季 一年到头 一天到晚 一夜之间 一夜成名 一天天 一千零一夜 十年树木 十年寒窗 百年树人 十万火急 十万个为什么
  五项全能 十项全能 七项全能 三项全能 三月三 九月九 二月二 六月六 七月半 五个一 三个一 两个一百年 第一个一百年 第二个一百年
  四大名著 四大发明 四大天王 四大皆空 五大洲 三大件 四大家鱼 八大菜系 八大山人 两面三刀 三件套 四件套 一揽子 两栖 三级跳 二次元 三次元
  二次函数 一次性 二次方 三次方 一次函数 三套车 三人谈 三家巷 三家村 三家分晋 七个小矮人 十个海军 千分尺 万分感谢
  三元桥 三元里 三元区 三元股份 三元食品 三元锂 三元材料 三元正极 三元前驱 三元电池 三元催化 三元动力 三元体系 三元牛奶 一元复始 一元论 一元化 二元论
  二元结构 二元制 二元体制 二元经济 二元对立 二元悖论 二元期权 多元化 四元数 一元函数 二元函数
  九个太阳 三分球 两分球 三分线 三秒区 一分为二 五五开 九成新 八成新 七成新
  985高校 211高校 985院校 211院校 985大学 211大学
  一波三折 四处 三下五除二 二话不说
  今日头条 明日之星 明日方舟 后天性 昨日重现
`);

/** Where to go on when a decoy begins at `at`; else null. */
export function passDecoy(text: string, at: number): number | null {
  const decoy = words.at(text, at);
  return decoy ? at + decoy.word.length : null;
}
