import { AhoCorasick } from '@monyone/aho-corasick';
import { AhoCorasick as FastAhoCorasick } from '@monyone/aho-corasick/fast';
import { compileDictionary, nameFolding } from '@/lib/dictionary/compile';
import { bundledDictionary } from '@/lib/dictionary/load';
import { TermIndex } from '@/lib/dictionary/term-index';
import type { Dictionary } from '@/lib/model/dictionary';
import { recogniseNames } from '@/lib/recognise/names';
import { fold } from '@/lib/text/fold';
import { type Comparison, leastMs, printComparisons, seeded } from './measure';

const places =
  '湖南 湘潭 长沙 上海 广西 北京 广东 深圳 浙江 江苏 杭州 成都 四川 湖北 武汉 株洲'.split(' ');
const trades = '科技 新材料 食品 生物技术 医疗器械 电工 机械 环保 能源 置业 投资 集团'.split(' ');

/** The rival's two builds: one compiles faster, one scans faster. */
const rivals = [
  ['aho-corasick', (names: string[]) => new AhoCorasick(names)],
  ['aho-corasick/fast', (names: string[]) => new FastAhoCorasick(names)],
] as const;

/** Names as firms have them: a place, a word of their own out of `characters`, a trade, often a legal form. */
function namesOf(count: number, characters: string): string[] {
  const random = seeded(count);
  const pick = (from: string | readonly string[]) => from[Math.floor(random() * from.length)] ?? '';
  const names = new Set<string>();
  while (names.size < count) {
    const own = pick(characters) + pick(characters) + (random() < 0.3 ? pick(characters) : '');
    const name = own + pick(trades) + (random() < 0.7 ? '有限公司' : '');
    names.add(random() < 0.5 ? pick(places) + name : name);
  }
  return [...names];
}

/** A million characters of news with one of the names every two thousand or so. */
function newsWith(names: readonly string[], sentences: readonly string[]): string {
  const random = seeded(7);
  let text = '';
  let next = 0;
  while (text.length < 1_000_000) {
    text += sentences[Math.floor(random() * sentences.length)] ?? '';
    if (text.length < next) continue;
    text += `${names[Math.floor(random() * names.length)] ?? ''}负责人说。`;
    next += 2000;
  }
  return text;
}

function dictionaryOf(names: readonly string[]): Dictionary {
  const described = { description: { en: '', zh_CN: '' }, initials: 'x', aliases: [], seen: [] };
  return {
    ...bundledDictionary(),
    facts: [],
    entities: names.map((name, i) => ({ ...described, id: `company:${i}`, kind: 'company', name })),
  };
}

/** @param sentences news, for the text that is scanned */
export function benchDictionary(sentences: readonly string[]): void {
  const characters = [...new Set(sentences.join('').replace(/[^\u4e00-\u9fff]/g, ''))].join('');
  const compiling: Comparison[] = [];
  const scanning: Comparison[] = [];
  const whole: string[] = [];
  for (const count of [100, 10_000, 100_000]) {
    const names = namesOf(count, characters);
    const text = newsWith(names, sentences);
    const folded = fold(text, nameFolding).text;
    const terms = new Map(names.map((name, i) => [name, i]));
    const what = `${count.toLocaleString('en')} terms`;
    const large = count === 100_000;
    const compileIndexMs = leastMs(() => new TermIndex(terms));
    const index = new TermIndex(terms);
    let found = 0;
    const scanMs = leastMs(() => {
      found = 0;
      index.scan(folded, () => {
        found += 1;
      });
    }, 15);
    for (const [rival, make] of rivals) {
      let automaton = make([]);
      compiling.push({
        what: `compile ${what}`,
        oursMs: compileIndexMs,
        rival,
        rivalMs: leastMs(
          () => {
            automaton = make(names);
          },
          large ? 1 : 3,
        ),
        bar: large ? 20 : 1,
      });
      scanning.push({
        what: `scan 1 M characters, ${what}, ${found} found`,
        oursMs: scanMs,
        rival: `${rival}, ${automaton.matchInText(folded).length} found`,
        rivalMs: leastMs(() => automaton.matchInText(folded)),
        bar: large ? 10 : 1,
      });
    }
    const dictionary = dictionaryOf(names);
    const compiled = compileDictionary(dictionary);
    const compileMs = leastMs(() => compileDictionary(dictionary), 3);
    const recogniseMs = leastMs(() => recogniseNames(text, compiled));
    whole.push(
      `| ${what} | ${compileMs.toFixed(1)} ms | 1000 ms | ${recogniseMs.toFixed(1)} ms | 100 ms |`,
    );
  }
  printComparisons('Names: the index of terms', [...compiling, ...scanning]);
  console.log(
    `\n## Names: the whole\n\n| dictionary | compile | bar | recognise 1 M characters | bar |\n|---|--:|--:|--:|--:|\n${whole.join('\n')}`,
  );
  const bundled = leastMs(() => compileDictionary(bundledDictionary()), 50);
  console.log(`\nThe bundled dictionary is ready in ${bundled.toFixed(2)} ms (bar: 1 ms).`);
}
