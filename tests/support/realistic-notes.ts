/** Notes as a reader of regional economic news may have taken them over three years: for benchmarks and tests under load. */
import type { Figure } from '@/lib/model/figure';
import type { Mention } from '@/lib/model/mention';
import { type NoteBody, type NoteTarget, noteColours } from '@/lib/model/note';
import { inventWord } from './invented-words';
import {
  brands,
  givens,
  type Pick,
  places,
  surnames,
  trades,
  writeArticle,
} from './realistic-article';

/** What `addNote` is given of one note. */
export interface RealisticNote {
  readonly target: NoteTarget;
  readonly body: NoteBody;
  readonly text: string;
  readonly found: { readonly mentions: readonly Mention[]; readonly figures: readonly Figure[] };
}

/** A new article for every so many notes. */
const notesOfArticle = 3;

const outlets = '日报 晚报 新闻网 发布 商报'.split(' ');
const tags =
  '产值 招商 待核实 选题 引语 专精特新 厂房 就业 出口 税收 用地 并购 上市 环评 绿电 供应链 人才 科研 贷款 物流 周报 季报 对比 采访 背景'.split(
    ' ',
  );
const remarks = [
  '和上季度公布的口径不一样，要再问一次',
  '可以用作导语',
  '数字没有写明截止日期',
  '去年同期的报道里是另一个说法',
  '采访时请负责人解释',
  '存作背景材料',
  '与规划文本核对过，一致',
  'check the English release',
];

/**
 * Notes without end, three an article; the same for the same source of numbers.
 *
 * @param random 0 … 1, such as `seeded(1)`
 */
export function* realisticNotes(random: () => number): Generator<RealisticNote, never> {
  const pick: Pick = <T>(from: readonly T[]) => from[Math.floor(random() * from.length)] as T;
  for (let number = 1; ; number += 1) {
    const article = writeArticle(pick, random);
    const [park] = article.mentions;
    const place = pick(places);
    const day = new Date(Date.UTC(2023, 0, 1 + Math.floor(random() * 1_000)));
    const published = day.toISOString().slice(0, 10);
    const metadata = {
      url: `https://www.${pick(['wuxi-news', 'yanhu', 'zhechuan', 'fengdu-daily'])}.example/${published.replaceAll('-', '/')}/${number}.html`,
      title: `${park?.name ?? place}：${pick(['新项目陆续投产', '一季度开门红', '厂房改造提速', '企业忙招工', '出口订单回升', '科研成果落地'])}（${number}）`,
      bylines: [pick(surnames) + pick(givens)],
      outlet: `${place}${pick(outlets)}`,
      published,
    };
    const { text, mentions, figures } = article;
    for (let i = 0; i < notesOfArticle; i += 1) {
      const { start, end } = pick(article.sentences);
      const quote = {
        exact: text.slice(start, end),
        prefix: text.slice(Math.max(0, start - 32), start),
        suffix: text.slice(end, end + 32),
      };
      yield {
        target: { article: metadata, textHash: '', selector: { quote, position: { start, end } } },
        body: {
          comment: random() < 0.4 ? pick(remarks) : '',
          tags: [...new Set(Array.from({ length: Math.floor(random() * 4) }, () => pick(tags)))],
          colour: pick(noteColours),
        },
        text,
        found: { mentions, figures },
      };
    }
  }
}

/** A query of the kinds that readers type: two to six characters, two words, a tag, a name, a figure, an operator. */
export function realisticQuery(random: () => number): string {
  const pick: Pick = <T>(from: readonly T[]) => from[Math.floor(random() * from.length)] as T;
  const words = [
    ...places,
    ...brands,
    ...trades,
    ...'熟练工 标准厂房 订单 出口 污水处理站 职业院校 高新技术企业 东南亚 流水线 合同引资额 口径'.split(
      ' ',
    ),
  ];
  return pick([
    () => pick(words),
    () => pick(words),
    () => inventWord(random),
    () => inventWord(random),
    () => `${pick(words)} ${pick(words)}`,
    () => `#${pick(tags)}`,
    () => `${pick(places)}${pick(['高新区', '经开区', '产业园'])}`,
    () => pick(surnames) + pick(givens),
    () => `投资>${Math.floor(random() * 90)}亿`,
    () => `${pick(words)} after:2024-0${1 + Math.floor(random() * 9)}`,
    () => `"${pick(words)}" -#${pick(tags)}`,
    () => pick(['xmlx', 'gxq', 'jkq', 'zsp']),
  ])();
}
