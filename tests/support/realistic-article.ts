import type { Figure } from '@/lib/model/figure';
import type { Mention } from '@/lib/model/mention';
import { inventClauses } from './invented-words';

export const places =
  '梧溪 砚湖 柘川 岚湾 榆港 棠浦 苇塘 栎岭 芷江口 枫渡 箬山 桐埠 莼湖 檀溪 蒲坪 楠河 菱洲 椿岭 栀川 茗港'.split(
    ' ',
  );
export const brands = '启禾 瑞砚 恒澍 云椿 博澜 信桐 晟柏 拓榆 朗菁 维杉 卓棠 嘉筠'.split(' ');
export const trades = '新材料 精密机械 生物医药 电子 食品 智能装备 物流 汽车零部件'.split(' ');
export const surnames = '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦许何'.split('');
export const givens = '立新 晓岚 建平 文博 雨桐 国栋 思远 海燕 志强 静怡 明轩 丽华 子墨 春生'.split(
  ' ',
);
export type Pick = <T>(from: readonly T[]) => T;

/** An article's text as it grows, with what is found in it. */
class Article {
  text = '';
  readonly mentions: Mention[] = [];
  readonly figures: Figure[] = [];
  /** Where each sentence stands. */
  readonly sentences: { start: number; end: number }[] = [];

  say(...words: readonly (string | ((article: Article) => void))[]): this {
    const start = this.text.length;
    for (const word of words) {
      if (typeof word === 'string') this.text += word;
      else word(this);
    }
    this.sentences.push({ start, end: this.text.length });
    return this;
  }

  mention(kind: Mention['kind'], name: string): void {
    const start = this.text.length;
    this.text += name;
    const span = { start, end: this.text.length, text: name };
    this.mentions.push({
      kind,
      ...span,
      entity: `${kind}:${name}`,
      name,
      confidence: 1,
      reason: 'name',
    });
  }

  figure(
    kind: Figure['kind'],
    text: string,
    value: number,
    unit: string,
    metric: string | null,
  ): void {
    const start = this.text.length;
    this.text += text;
    const rest = { low: null, high: null, bound: 'exact', period: null, subject: null } as const;
    this.figures.push({ kind, start, end: this.text.length, text, value, unit, metric, ...rest });
  }
}

/** An article on an invented industrial park and an invented firm. */
export function writeArticle(pick: Pick, random: () => number): Article {
  const article = new Article();
  const place = pick(places);
  const park = `${place}${pick(['高新区', '经开区', '产业园', '综合保税区'])}`;
  const firm = `${place}${pick(brands)}${pick(trades)}有限公司`;
  const person = pick(surnames) + pick(givens);
  const number = (least: number, most: number) => Math.floor(least + random() * (most - least));
  const inPark = (each: Article) => each.mention('park', park);
  const theFirm = (each: Article) => each.mention('company', firm);
  const someone = (each: Article) => each.mention('person', person);
  const money = (metric: string) => (each: Article) => {
    const tenths = number(3, 900);
    each.figure('money', `${tenths / 10}亿元`, tenths * 1e7, 'CNY', metric);
  };
  const percent = (metric: string) => (each: Article) => {
    const tenths = number(1, 400);
    each.figure('percent', `${tenths / 10}%`, tenths / 10, '%', metric);
  };
  const count = (word: string, metric: string | null) => (each: Article) => {
    const amount = number(2, 900);
    each.figure('count', `${amount}${word}`, amount, word, metric);
  };
  const month = number(1, 12);
  const clauses = (length: number) => inventClauses(random, length);
  const sentences = [
    () =>
      article.say(
        '记者从',
        inPark,
        `获悉，今年前${month}个月，`,
        clauses(16),
        '，工业总产值达到',
        money('工业总产值'),
        '，同比增长',
        percent('工业总产值'),
        '。',
      ),
    () =>
      article.say(
        theFirm,
        '车间里，',
        clauses(16),
        '。流水线投资',
        money('投资'),
        '，可新增岗位',
        count('个', '岗位'),
        '。',
      ),
    () => article.say('“订单不缺，缺的是熟练工，', clauses(22), '。”公司负责人', someone, '说。'),
    () =>
      article.say(
        '据统计，',
        inPark,
        '已有企业',
        count('家', '企业'),
        '，其中高新技术企业占',
        percent('高新技术企业'),
        '，',
        clauses(18),
        '。',
      ),
    () =>
      article.say(
        '今年以来，园区新签约项目',
        count('个', '签约项目'),
        '，合同引资额',
        money('引资额'),
        '，主要是',
        pick(trades),
        '，',
        clauses(18),
        '。',
      ),
    () => article.say('管委会有关人士表示，', clauses(20), '，改造成标准厂房，', clauses(8), '。'),
    () =>
      article.say(
        '沿着新修的',
        place,
        '大道往东，',
        count('栋', null),
        pick(['标准厂房', '职业院校', '污水处理站']),
        '，',
        clauses(22),
        '。',
      ),
    () =>
      article.say(
        clauses(22),
        '，出口订单里',
        pick(trades),
        '类产品的比重第一次超过了',
        percent('比重'),
        '，客户多来自东南亚。',
      ),
  ];
  const paragraphs = number(4, 9);
  for (let i = 0; i < paragraphs; i += 1) {
    for (let j = number(2, 4); j > 0; j -= 1) pick(sentences)();
    article.text += '\n\n';
  }
  return article;
}
