import { buildDictionary } from '@/lib/dictionary/builder/build-dictionary';
import { BuildError } from '@/lib/dictionary/builder/build-error';
import type { AcceptedName, Decisions } from '@/lib/dictionary/builder/decisions';
import { sha256 } from '@/lib/dictionary/builder/read-issue';

/**
 * A page of our own about nobody, broken as a newspaper's text comes: names cut by lines and blank lines, one body
 * without a headline above it and one whose headline stands at the end, subheads, a caption.
 */
export const smallIssue = `  共建平台添活力

青禾高新区
迎来检测中心
本报讯（记者 林小满 通讯员 周

岚）日前，青禾高新区与远帆精工科技有限公司签约，双
方将合建检测平台，首期投入超2.4亿元，占地 30 亩。远帆

精工计划今年 9月 投用，服务青禾高新区及周边企
业近 120家。

走进平台工地，塔吊转个不停，青禾高新区管委会的工作人
员正在核对清单。

“办一张证，半天就够了！”最近，
阿杉食品法人陆拾，把感谢信送到了
云溪社区。

这个社区把窗口从三个并成一个，群
众少跑了路。

服务更近了
办事更快了

今年前七个月，云溪社区代办 310余
次，平均用时只有2个工作日，和去年
相比缩短 60%。

本报讯（记者 林小满 通讯员 陈

溪 方正）6月 3日，北岭
产业园里机器轰鸣。负责
人何田介绍，园区已有24
家企业投产。

云溪社区：

小窗口 大变化
本报记者 林小满 通讯员 苏木

“园区行”系列报道②
北岭产业园：

24家企业投产

北岭产业园一角。（本报记者 白桦 摄）
`;

type NameOf<K extends string> = Omit<
  AcceptedName,
  'kind' | 'reason' | 'description' | 'aliases'
> & {
  readonly kind: K;
  readonly aliases?: AcceptedName['aliases'];
};

function accept(name: NameOf<AcceptedName['kind']>): AcceptedName {
  return {
    aliases: [],
    reason: 'The story needs it.',
    description: { en: 'Invented', zh_CN: '虚构' },
    ...name,
  };
}

const label = (text: string) => ({ en: text, zh_CN: text });

/** Decisions that cover the small issue; `sha256` is its own. */
export async function smallDecisions(): Promise<Decisions> {
  return {
    source: {
      sha256: await sha256(new TextEncoder().encode(smallIssue)),
      printed: '2030-06',
      label: label('small'),
    },
    articles: [
      { id: 'small/1', body: [5, 14], label: label('one') },
      { id: 'small/2', body: [16, 28], label: label('two') },
      { id: 'small/3', body: [30, 35], label: label('three') },
      { id: 'small/4', body: [47, 47], label: label('four') },
    ],
    names: [
      accept({ kind: 'park', name: '青禾高新区' }),
      accept({ kind: 'park', name: '北岭产业园' }),
      accept({
        kind: 'company',
        name: '远帆精工科技有限公司',
        aliases: [
          { text: '远帆精工', source: 'printed', reason: 'short' },
          { text: '远帆', source: 'printed', reason: 'shorter', ambiguous: true },
          { text: '远帆股份', source: 'common', reason: 'on the exchange' },
        ],
      }),
      accept({ kind: 'company', name: '阿杉食品' }),
      accept({ kind: 'institution', name: '青禾高新区管委会' }),
      accept({ kind: 'institution', name: '云溪社区' }),
      accept({
        kind: 'institution',
        name: '北岭产业园管委会',
        unprintedBeside: '北岭产业园',
      }),
      ...['林小满', '周岚', '陆拾', '陈溪', '方正', '何田', '苏木', '白桦'].map((name) =>
        accept({ kind: 'person', name, ambiguous: 'A word.' }),
      ),
    ],
    rejectedNames: [
      { texts: ['服务青禾高新区', '个社区'], reason: 'The rule took too much or nothing.' },
    ],
    facts: [
      { line: 8, text: '超2.4亿元', subject: '青禾高新区', metric: '首期投入' },
      { line: 8, text: '30亩', subject: '青禾高新区', metric: '占地' },
      { line: 10, text: '9月', subject: '远帆精工科技有限公司', metric: '投用' },
      { line: 11, text: '近120家', subject: '青禾高新区', metric: '服务企业', asOf: '2030-06' },
      { line: 26, text: '310余次', subject: '云溪社区', metric: '代办', asOf: '2030-07' },
      { line: 27, text: '2个工作日', subject: '云溪社区', metric: '用时' },
      {
        line: 34,
        text: '24家',
        subject: '北岭产业园',
        metric: '投产企业',
        again: [{ line: 45, text: '24家' }],
      },
    ],
    otherFigures: [
      { at: [{ line: 20, text: '三个' }], reason: 'Before the merger.' },
      { at: [{ line: 26, text: '七个' }], reason: 'The period of the next figure.' },
      { at: [{ line: 28, text: '缩短60%' }], reason: 'Against a year that is not told.' },
      { at: [{ line: 32, text: '6月3日' }], reason: 'A visit.' },
      { at: [{ line: 42, text: '②' }], reason: 'A series.' },
    ],
  };
}

/** Why this file and these decisions make no dictionary; empty when they make one. */
export async function problemsOf(
  bytes: Uint8Array<ArrayBuffer>,
  decisions: Decisions,
): Promise<readonly string[]> {
  try {
    await buildDictionary(bytes, decisions);
  } catch (error) {
    if (error instanceof BuildError) return error.problems;
    throw error;
  }
  return [];
}
