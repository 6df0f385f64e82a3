import { letterAt, westernAt } from '../characters';
import { beforeNoun, nouns } from './metric-nouns';
import { isNounCharacter } from './noun-stop';

/** The words that end at `end` and can be one noun: back to a verb or particle, a bracket or the clause's beginning. */
export function nounUpTo(text: string, clause: number, end: number): string {
  let from = end;
  while (from > clause && end - from < 12 && isNounCharacter(text, from - 1)) {
    if (from < end && isCut(text, from)) break;
    from -= 1;
  }
  // 5G手机.
  while (from > clause && westernAt(text, from - 1) && letterAt(text, from)) from -= 1;
  // 3Q营收: when, not what.
  const quarter = /^\d?Q\d?(?=[\u4e00-\u9fff])/.exec(text.slice(from, from + 4));
  return text.slice(from + (quarter?.[0].length ?? 0), end);
}

/** 就业岗位, 规模以上企业, 从业人员: words whose first character alone would part the noun from what is before it. */
const begunByParticle =
  /^(?:就[业诊医读餐学]|以[上下]|对[外公口象]|等级|并购|有[机效期]|及格|从业|使[用馆]|和[谐解]|由来|给排|设[施备计]|将[军士])/u;

/** Whether a noun begins at `index` because a verb or particle ends there, and not inside a noun (在谈项目, 设备). */
function isCut(text: string, index: number): boolean {
  const cut = beforeNoun.before(text, index)?.word;
  if (cut === undefined) return false;
  // 技术服务平台.
  if (
    cut === '服务' &&
    /^(?:平台|中心|机构|体系|窗口|驿站|网点|站|点)/.test(text.slice(index, index + 2))
  )
    return false;
  if (cut === '在' && '谈建研售营册岗校'.includes(text.charAt(index))) return false;
  if (cut.length === 1 && begunByParticle.test(text.slice(index - 1, index + 1))) return false;
  // 供应商 and 参赛者 are one word.
  if (cut.length > 1 && '商户员者师'.includes(text.charAt(index) || ' ')) return false;
  // 的服务窗口: behind 的 these are nouns.
  if (
    /^(?:服务|培训|出口|销售|生产|采购|招聘)$/.test(cut) &&
    text.charAt(index - cut.length - 1) === '的'
  )
    return false;
  const longer = ({ word }: { word: string }) => word.length > cut.length;
  return !nouns.before(text, index, longer) && !nouns.at(text, index - cut.length, longer);
}
