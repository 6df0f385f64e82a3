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

/** The texts that are scanned, of a million characters each: so that no ratio hangs on how often names stand in a text. */
const texts: Readonly<Record<string, TextMaker>> = {
  'news, a name every two thousand': (names, sentences, pick) => {
    const between = Array.from({ length: 40 }, () => pick(sentences))
      .join('')
      .slice(0, 2000);
    return `${between}${pick(names)}负责人说。`;
  },
  'lists of names': (names, sentences, pick) =>
    `${pick(names)}、${pick(names)}、${pick(names)}等企业开工。${pick(sentences).slice(0, 20)}`,
  'characters at random': (_names, sentences, pick) => {
    const characters = pick(sentences);
    return Array.from({ length: 20 }, () => pick(characters)).join('');
  },
};

type TextMaker = (
  names: readonly string[],
  sentences: readonly string[],
  pick: (from: string | readonly string[]) => string,
) => string;

function madeBy(
  make: TextMaker,
  names: readonly string[],
  sentences: readonly string[],
  size = 1_000_000,
): string {
  const random = seeded(7);
  const pick = (from: string | readonly string[]) => from[Math.floor(random() * from.length)] ?? '';
  const parts: string[] = [];
  for (let length = 0; length < size; length += parts.at(-1)?.length || 1) {
    parts.push(make(names, sentences, pick));
  }
  return parts.join('').slice(0, size);
}

function dictionaryOf(names: readonly string[]): Dictionary {
  const described = { description: { en: '', zh_CN: '' }, initials: 'x', aliases: [], seen: [] };
  return {
    ...bundledDictionary(),
    facts: [],
    entities: names.map((name, i) => ({ ...described, id: `company:${i}`, kind: 'company', name })),
  };
}

/** @param sentences news, for the texts that are scanned */
export function benchDictionary(sentences: readonly string[]): void {
  const characters = [...new Set(sentences.join('').replace(/[^\u4e00-\u9fff]/g, ''))].join('');
  const compiling: Comparison[] = [];
  const scanning: Comparison[] = [];
  const whole: string[] = [];
  for (const count of [100, 10_000, 100_000]) {
    const names = namesOf(count, characters);
    const terms = new Map(names.map((name, i) => [name, i]));
    const what = `${count.toLocaleString('en')} terms`;
    const large = count === 100_000;
    const compiled = compileDictionary(dictionaryOf(names));
    const compileMs = leastMs(() => compileDictionary(dictionaryOf(names)), 3);
    const automata = rivals.map(([rival, make]) => {
      let automaton = make([]);
      const work = () => {
        automaton = make(names);
      };
      const rivalMs = leastMs(work, large ? 1 : 3);
      const oursMs = leastMs(() => TermIndex.of(terms), 10);
      compiling.push({ what: `compile ${what}`, oursMs, rival, rivalMs, bar: large ? 20 : 1 });
      return [rival, automaton] as const;
    });
    const index = TermIndex.of(terms);
    for (const [kind, make] of Object.entries(texts)) {
      const text = madeBy(make, names, sentences);
      const folded = fold(text, nameFolding).text;
      let found = 0;
      const work = () => {
        found = 0;
        index.scan(folded, () => {
          found += 1;
        });
      };
      let oursMs = leastMs(work, 30);
      for (const [rival, automaton] of automata) {
        let size = 0;
        const rivalMs = leastMs(() => {
          size = automaton.matchInText(folded).length;
        }, 10);
        // Before and after: what disturbs this machine for a while must not fall on one side alone.
        oursMs = Math.min(oursMs, leastMs(work, 30));
        if (size !== found) throw new Error(`${rival} finds ${size} names, TermIndex ${found}.`);
        scanning.push({
          what: `scan ${kind}, ${what}`,
          oursMs,
          rival,
          rivalMs,
          bar: large ? 10 : 1,
        });
      }
      const recogniseMs = leastMs(() => recogniseNames(text, compiled));
      whole.push(
        `| ${what} | ${compileMs.toFixed(1)} ms | 1000 ms | ${kind}, ${found} found | ${recogniseMs.toFixed(1)} ms | 100 ms |`,
      );
    }
  }
  printComparisons('Names: the index of terms, on 1 M characters', [...compiling, ...scanning]);
  console.log(
    `\n## Names: the whole\n\n| dictionary | compile | bar | text | recognise 1 M characters | bar |\n|---|--:|--:|---|--:|--:|\n${whole.join('\n')}`,
  );
}
