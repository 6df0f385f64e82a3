import approxSearch from 'approx-string-match';
import { describePassage } from '@/lib/anchor/describe';
import { createLocator } from '@/lib/anchor/locate';
import type { PassageSelector } from '@/lib/model/selector';
import { leastMs, printComparisons, seeded } from './measure';

const words =
  '园区 企业 项目 投产 职工 班车 服务 窗口 今年 新增 建设 居民 表示 介绍 设备 生产线 订单 培训 学校 社区'.split(
    ' ',
  );

function articleOf(length: number): string {
  const random = seeded(length);
  let text = '';
  while (text.length < length) {
    for (let i = 0; i < 6; i += 1) text += words[Math.floor(random() * words.length)] ?? '';
    text += `${Math.floor(random() * 5000)}家${random() < 0.2 ? '。\n\n' : '，'}`;
  }
  return text;
}

/** Notes of an older revision of the text: a third of them have a word changed since. */
function notesOf(text: string, count: number): PassageSelector[] {
  const random = seeded(count);
  return Array.from({ length: count }, (_, i) => {
    const start = Math.floor(random() * (text.length - 120));
    const selector = describePassage(text, start, start + 20 + Math.floor(random() * 60));
    if (i % 3 > 0) return selector;
    const { exact } = selector.quote;
    const at = Math.floor(exact.length / 2);
    return {
      ...selector,
      quote: { ...selector.quote, exact: `${exact.slice(0, at)}昨日${exact.slice(at)}` },
    };
  });
}

/**
 * The client of Hypothesis as it describes its matching: exact occurrences first, else approximate search over the whole
 * text with up to half the quote (at most 256) in errors; then the best of quote 50, prefix 20, suffix 20 and position 2.
 */
function asHypothesis(text: string, { quote, position }: PassageSelector): number {
  const find = (pattern: string) => {
    const exact: { start: number; end: number; errors: number }[] = [];
    for (let at = text.indexOf(pattern); at >= 0; at = text.indexOf(pattern, at + 1)) {
      exact.push({ start: at, end: at + pattern.length, errors: 0 });
    }
    if (exact.length > 0) return exact;
    return approxSearch(text, pattern, Math.min(256, Math.floor(pattern.length / 2)));
  };
  const likeness = (part: string, wanted: string) => {
    if (wanted === '') return 1;
    const [best] = approxSearch(part, wanted, wanted.length);
    return best ? 1 - best.errors / wanted.length : 0;
  };
  let best = { start: -1, score: -1 };
  for (const { start, end, errors } of find(quote.exact)) {
    const score =
      50 * (1 - errors / quote.exact.length) +
      20 * likeness(text.slice(Math.max(0, start - quote.prefix.length), start), quote.prefix) +
      20 * likeness(text.slice(end, end + quote.suffix.length), quote.suffix) +
      2 * (1 - Math.abs(start - (position?.start ?? 0)) / text.length);
    if (score > best.score) best = { start, score };
  }
  return best.start;
}

export function benchLocating(): void {
  const rows = [20_000, 1_000_000].map((length) => {
    const text = articleOf(length);
    const notes = notesOf(text, 1000);
    // The rival needs minutes for all of them in the long text.
    const some = notes.slice(0, length > 100_000 ? 30 : 300);
    return {
      what: `1 note of 1000 in ${length.toLocaleString('en')} characters`,
      oursMs:
        leastMs(() => {
          const locate = createLocator(text);
          for (const note of notes) locate(note);
        }, 2) / notes.length,
      rival: `approx-string-match, as Hypothesis, ${some.length} notes`,
      rivalMs:
        leastMs(() => {
          for (const note of some) asHypothesis(text, note);
        }, 1) / some.length,
      bar: 10,
    };
  });
  printComparisons('Locating', rows);
}
