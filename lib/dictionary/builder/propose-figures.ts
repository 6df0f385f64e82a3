/** Figures proposed by rule: every number that is printed in digits, and Chinese numerals from two on before a measure word. */

export interface FigureProposal {
  /** White space gone: 4.85亿元, 150余家, 近160人. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const before = '近|约|超|逾|突破|超过|不足|不低于|连续|第|缩短|压缩|增长|下降';
const digits = '\\d+(?:\\.\\d+)?';
const after =
  '余?[万亿]?(?:元|平方米|亩|个工作日|分钟|大|家|个|条|名|人|次|年(?:\\d+月)?(?:\\d+日)?|月(?:份|\\d+日)?|天|期|种|套|项|多?岁|强|%)?(?:以上)?';
const figure = new RegExp(
  `(?:${before})?${digits}(?:-${digits})?${after}|(?:${before})?(?!一[个届项期大种类家名])[一二两三四五六七八九十]+[个届项期大种类家名]|[①-⑳]`,
  'gu',
);

/** Proposes the figures of one article's joined text, in order; they do not overlap. */
export function proposeFigures(text: string): FigureProposal[] {
  return [...text.matchAll(figure)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}
