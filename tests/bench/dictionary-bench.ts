import { AhoCorasick } from '@monyone/aho-corasick/greedy';
import { compileDictionary } from '@/lib/dictionary/compile';
import { bundledDictionary } from '@/lib/dictionary/load';
import type { Dictionary } from '@/lib/model/dictionary';
import { recogniseNames } from '@/lib/recognise/names';
import { type Comparison, leastMs, printComparisons, seeded } from './measure';

const syllables =
  '湘潭长沙株洲岳阳衡永郴怀化益常德高新科技材料电工机械生物医药食品动力能源智造星海天元华盛龙泰和平安康宁';
const kinds = [
  '有限公司',
  '股份有限公司',
  '科技有限公司',
  '集团',
  '产业园',
  '高新区',
  '经开区',
  '新材料',
];

function namesOf(count: number): string[] {
  const random = seeded(count);
  const pick = (text: string | readonly string[]) => text[Math.floor(random() * text.length)] ?? '';
  const names = new Set<string>();
  while (names.size < count) {
    const stem = Array.from({ length: 3 + Math.floor(random() * 3) }, () => pick(syllables)).join(
      '',
    );
    names.add(stem + pick(kinds));
  }
  return [...names];
}

/** A million characters, with a name every eighty or so. */
function textWith(names: readonly string[]): string {
  const random = seeded(7);
  const filler =
    '近日记者从当地有关部门获悉今年以来持续推进项目建设不断优化营商环境为企业提供全程服务';
  let text = '';
  while (text.length < 1_000_000) {
    text += filler.slice(Math.floor(random() * 20));
    text += names[Math.floor(random() * names.length)] ?? '';
    text += random() < 0.5 ? '，' : '。';
  }
  return text;
}

function dictionaryOf(names: readonly string[]): Dictionary {
  return {
    ...bundledDictionary(),
    facts: [],
    entities: names.map((name, i) => ({
      id: `company:${i}`,
      kind: 'company',
      name,
      aliases: [],
      description: { en: '', zh_CN: '' },
      initials: 'x',
      seen: [],
    })),
  };
}

export function benchDictionary(): void {
  const compiling: Comparison[] = [];
  const scanning: Comparison[] = [];
  for (const count of [100, 10_000, 100_000]) {
    const names = namesOf(count);
    const text = textWith(names);
    const dictionary = dictionaryOf(names);
    const runs = count > 10_000 ? 1 : 3;
    const what = `${count.toLocaleString('en')} terms`;
    let rival = new AhoCorasick([]);
    compiling.push({
      what: `compile ${what}`,
      oursMs: leastMs(() => compileDictionary(dictionary)),
      rival: 'aho-corasick',
      rivalMs: leastMs(() => {
        rival = new AhoCorasick(names);
      }, runs),
      bar: count === 100_000 ? 20 : 1,
    });
    const compiled = compileDictionary(dictionary);
    const found = recogniseNames(text, compiled).length;
    scanning.push({
      what: `scan 1 M characters, ${what}, ${found} found`,
      oursMs: leastMs(() => recogniseNames(text, compiled), 3),
      rival: `aho-corasick, ${rival.matchInText(text).length} found`,
      rivalMs: leastMs(() => rival.matchInText(text), runs),
      bar: count === 100_000 ? 10 : 1,
    });
  }
  printComparisons('Names', [...compiling, ...scanning]);
  const bundled = leastMs(() => compileDictionary(bundledDictionary()), 50);
  console.log(`\nThe bundled dictionary is ready in ${bundled.toFixed(2)} ms (bar: 1 ms).`);
}
