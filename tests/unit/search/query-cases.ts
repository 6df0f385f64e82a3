import type { UnclearWord } from '@/lib/model/note-hit';
import type { Query } from '@/lib/search/query/query';

type Expected = Partial<Omit<Query, 'terms'>> & {
  /** Scope, `-` before it for negative, and needles. */
  readonly terms?: readonly string[];
};

const any = { metric: '', unit: null, negative: false };
const grown = { metric: '增长', change: { direction: 'up', metric: '' } } as const;

function above(low: number) {
  return { ...any, low, high: Number.POSITIVE_INFINITY, inclusive: false };
}

function below(high: number) {
  return { ...any, low: Number.NEGATIVE_INFINITY, high, inclusive: false };
}

function between(low: number, high: number) {
  return { ...any, low, high, inclusive: true };
}

/** One word that cannot be understood; with terms, it is looked for as it stands. */
function unclear(
  word: string,
  about: UnclearWord['about'],
  terms: readonly string[] = [],
): readonly [string, Expected] {
  return [word, { terms, unclear: [{ word, about }] }];
}

/** What is typed, and what is made of it; what is left out is empty. */
export const queryCases: readonly (readonly [typed: string, expected: Expected])[] = [
  ['', {}],
  ['  \u3000\n ', {}],
  ['高新区', { terms: ['any 高新区'] }],
  ['高新區', { terms: ['any 高新区'] }],
  ['ＡＩ 产业', { terms: ['any ai', 'any 产业'] }],
  ['湘潭\u3000产值', { terms: ['any 湘潭', 'any 产值'] }],
  ['"new york"', { terms: ['any new york'] }],
  ['“湘潭 产值”', { terms: ['any 湘潭产值'] }],
  ['「一件 事」办好', { terms: ['any 一件事办好'] }],
  ['“龙牌”食品', { terms: ['any 龙牌食品'] }],
  ['"unclosed words', { terms: ['any unclosed', 'any words'] }],
  ['""', {}],
  ['don’t', { terms: ['any dont'] }],
  ['-高新区', { terms: ['-any 高新区'] }],
  ['－高新区', { terms: ['-any 高新区'] }],
  ['-"a b"', { terms: ['-any a b'] }],
  ['"-5%"', { terms: ['any -5%'] }],
  ['-', { terms: ['any -'] }],
  ['a-b', { terms: ['any a-b'] }],
  ['#产值', { terms: ['tag 产值'] }],
  ['＃产值', { terms: ['tag 产值'] }],
  ['#"产 值"', { terms: ['whole-tag 产值'] }],
  ['-#产值', { terms: ['-tag 产值'] }],
  ['#', { terms: ['any #'] }],
  ['"#产值"', { terms: ['any #产值'] }],
  ['tag:产值', { terms: ['tag 产值'] }],
  ['标签：产值', { terms: ['tag 产值'] }],
  ['by:王永', { terms: ['byline 王永'] }],
  ['作者：王永', { terms: ['byline 王永'] }],
  ['by:"王 永"', { terms: ['byline 王永'] }],
  ['BY:Lee', { terms: ['byline lee'] }],
  ['by:', {}],
  ['"by:x"', { terms: ['any by:x'] }],
  ['site:example.cn', { terms: ['site .example.cn.'] }],
  ['site:Example.CN', { terms: ['site .example.cn.'] }],
  ['site:https://www.example.cn/a?b', { terms: ['site .example.cn.'] }],
  ['site:www.example.cn', { terms: ['site .example.cn.'] }],
  ['site:www.cn', { terms: ['site .cn.'] }],
  ['site:example.cn/news/', { terms: ['site .example.cn.'] }],
  ['site:.cn', { terms: ['site .cn.'] }],
  ['site:示例日报', { terms: ['outlet 示例日报'] }],
  ['-site:example.cn', { terms: ['-site .example.cn.'] }],
  ['status:to-check', { terms: ['status to-check'] }],
  ['状态：已用', { terms: ['status used'] }],
  ['-STATUS:read', { terms: ['-status read'] }],
  unclear('status:unknown', 'status'),
  ['status:待', {}],
  ['kind:park', { kinds: [{ kind: 'park', negative: false }] }],
  ['-kind:园区', { kinds: [{ kind: 'park', negative: true }] }],
  unclear('kind:planet', 'kind'),
  unclear('-类别：高新区', 'kind'),
  ['kind:com', {}],
  ['after:2024', { from: 20240000 }],
  ['after:2024-8', { from: 20240800 }],
  ['after：2024年8月9日', { from: 20240809 }],
  ['before:20240901', { until: 20240901 }],
  ['-before:2024-09', { from: 20240900 }],
  ['-after:2024/09/01', { until: 20240901 }],
  ['after:2024-08 after:2023', { from: 20240800 }],
  unclear('before:yesterday', 'date'),
  unclear('after:昨天', 'date'),
  unclear('after:8月', 'date'),
  ['after:２０２４年８月', { from: 20240800 }],
  ['after:2024.08.09', { from: 20240809 }],
  ['after:2024年8月9号', { from: 20240809 }],
  unclear('before:2024-13', 'date'),
  ['before:2', {}],
  ['12:30', { terms: ['any 12:30'] }],
  ['http://example.cn', { terms: ['any http://example.cn'] }],
  ['__proto__:x constructor', { terms: ['any __proto__:x', 'any constructor'] }],
  ['constructor:x', { terms: ['any constructor:x'] }],
  ['\u200b \ufeff', {}],
  ['\ud842', { terms: ['any \ud842'] }],
  ['投资>1亿', { figures: [{ ...above(1e8), metric: '投资' }] }],
  ['投资＞１亿', { figures: [{ ...above(1e8), metric: '投资' }] }],
  ['投資 > 1亿', { figures: [{ ...above(1e8), metric: '投资' }] }],
  ['投资> 1亿', { figures: [{ ...above(1e8), metric: '投资' }] }],
  ['投资 > 1 亿 元', { figures: [{ ...above(1e8), metric: '投资', unit: 'CNY' }] }],
  ['投资>1 万元', { figures: [{ ...above(1e4), metric: '投资', unit: 'CNY' }] }],
  ['投资>1 湘潭', { terms: ['any 湘潭'], figures: [{ ...above(1), metric: '投资' }] }],
  ['投资>5 "亿元"', { terms: ['any 亿元'], figures: [{ ...above(5), metric: '投资' }] }],
  ['投资>1亿美元', { figures: [{ ...above(1e8), metric: '投资', unit: 'USD' }] }],
  ['湘潭 >1亿', { terms: ['any 湘潭'], figures: [above(1e8)] }],
  ['figure>100亿元', { figures: [{ ...above(1e10), unit: 'CNY' }] }],
  ['数字>=3家', { figures: [{ ...above(3), inclusive: true, unit: '家' }] }],
  [
    '占地≤70亩',
    { figures: [{ ...below(46666.6666666667), inclusive: true, metric: '占地', unit: 'm²' }] },
  ],
  ['增长<12.5%', { figures: [{ ...below(12.5), ...grown, unit: '%' }] }],
  ['产值=4.85亿元', { figures: [{ ...between(4.85e8, 4.85e8), metric: '产值', unit: 'CNY' }] }],
  ['产值:5亿..10亿', { figures: [{ ...between(5e8, 1e9), metric: '产值' }] }],
  ['产值：5~10亿元', { figures: [{ ...between(5e8, 1e9), metric: '产值', unit: 'CNY' }] }],
  ['产值:5亿-10亿', { figures: [{ ...between(5e8, 1e9), metric: '产值' }] }],
  ['产值：5—10亿元', { figures: [{ ...between(5e8, 1e9), metric: '产值', unit: 'CNY' }] }],
  ['增长:-5%..10%', { figures: [{ ...between(-5, 10), ...grown, unit: '%' }] }],
  ['产值:5-10亿', { figures: [{ ...between(5e8, 1e9), metric: '产值' }] }],
  ['电话:0731-5858', { terms: ['any 电话:0731-5858'] }],
  ['产值:..10亿', { figures: [{ ...below(1e9), inclusive: true, metric: '产值' }] }],
  ['产值:5亿..', { figures: [{ ...above(5e8), inclusive: true, metric: '产值' }] }],
  ['-投资>1亿', { figures: [{ ...above(1e8), metric: '投资', negative: true }] }],
  ['"投资>1亿"', { terms: ['any 投资>1亿'] }],
  ['a>b', { terms: ['any a>b'] }],
  ['产值:5亿', { terms: ['any 产值:5亿'] }],
  ['产值:5亩..10米', { terms: ['any 产值:5亩..10米'] }],
  unclear('投资>几亿', 'figure', ['any 投资>几亿']),
  ['投资>一亿', { figures: [{ ...above(1e8), metric: '投资' }] }],
  ['增长：百分之五到百分之十', { figures: [{ ...between(5, 10), ...grown, unit: '%' }] }],
  unclear('1亿<投资<10亿', 'figure', ['any 1亿<投资<10亿']),
  ['>', { terms: ['any >'] }],
  ['a=b=5', { terms: ['any a=b=5'] }],
  [
    '高新 #产值 -草稿 by:王 after:2024',
    { terms: ['any 高新', 'tag 产值', '-any 草稿', 'byline 王'], from: 20240000 },
  ],
];
