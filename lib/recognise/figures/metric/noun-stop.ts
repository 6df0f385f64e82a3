/** How far the words behind a count can be one noun: 24[家规上企业]实现产值. */
import { isHan } from '../characters';
import { afterNoun, nouns } from './metric-nouns';

const behindReach = 18;

/** Where the words that can belong to the noun end. */
export function stopOf(text: string, from: number): number {
  let index = from;
  const limit = Math.min(text.length, from + behindReach);
  while (index < limit && isNounCharacter(text, index)) {
    // 3800户村民户均增收: what each of them has is told next.
    if ('户人亩'.includes(text.charAt(index)) && text.charAt(index + 1) === '均') break;
    const stop = afterNoun.at(text, index);
    if (stop && !isInWord(text, index, stop.word)) break;
    index += 1;
  }
  return index;
}

/** 在建项目, 临时安置点: what else would part the noun from the rest is part of it. */
function isInWord(text: string, index: number, stop: string): boolean {
  if (stop === '在' && '谈建研售营册岗校'.includes(text.charAt(index + 1) || ' ')) return true;
  if (stop === '时' && '临实平小限'.includes(text.charAt(index - 1) || ' ')) return true;
  // 52台新能源公交车, 6个性能指标.
  if (
    stop === '能' &&
    ('源耗效量力'.includes(text.charAt(index + 1) || ' ') ||
      '智功性储产节'.includes(text.charAt(index - 1) || ' '))
  )
    return true;
  // 12个公共平台, 8个共享单车停放点.
  if (
    stop === '共' &&
    ('公中'.includes(text.charAt(index - 1) || ' ') || '享建青'.includes(text.charAt(index + 1)))
  )
    return true;
  // 24家规上企业, 6家网上商店.
  if (stop === '上' && '规限网线海陆'.includes(text.charAt(index - 1) || ' ')) return true;
  // 678个签约项目, 12家试点企业.
  if (
    /^(?:签约|落户|入选|开工|竣工|投产|支持|试点|示范)$/.test(stop) &&
    nouns.at(text, index + stop.length)
  )
    return true;
  return nouns.at(text, index, ({ word }) => word.length > stop.length) !== undefined;
}

export function isNounCharacter(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  // 世界500强企业, 5A级景区.
  if (code >= 0x30 && code <= 0x39) return /^(?:\d{1,3}强|\dA)/.test(text.slice(index, index + 4));
  return (
    isHan(code) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) || code === 0x2d
  );
}
