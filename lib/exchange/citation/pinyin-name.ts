/**
 * Chinese names in Latin letters (GB/T 28039—2011): the family name first, the given name's syllables in one word. English
 * pages print them so beside Western names, which have the family name last.
 */
const surnames = new Set(
  'an bai ban bao bi bian bo cai cao cen chai chang che chen cheng chi chong chu cui dai deng di ding dong dou du duan e fan fang fei feng fu gan gao ge geng gong gou gu guan guo hai han hao he hong hou hu hua huang huo ji jia jian jiang jiao jin jing ju kang ke kong kuang lai lan lang lao lei leng li lian liang liao lin ling liu long lou lu luo lv lü lyu ma man mao mei meng mi miao min mo mu ning niu nie pan pang pei peng pi ping pu qi qian qiang qiao qin qiu qu quan rao ren rong ruan sang sha shan shang shao shen sheng shi shu shui si song su sun tai tan tang tao teng tian tong tu wan wang wei wen weng wu xi xia xiang xiao xie xin xing xiong xu xuan xue yan yang yao ye yi yin ying you yu yuan yue zang zeng zha zhai zhan zhang zhao zhen zheng zhong zhou zhu zhuang zhuo zong zou zuo'.split(
    ' ',
  ),
);

const doubleSurnames =
  /^(?:ouyang|sima|shangguan|zhuge|huangfu|murong|linghu|situ|xiahou|duanmu|dongfang)$/i;

/** The syllables of Standard Chinese, by what they begin with. */
const [front, open, consonant] = [
  // j, q, x and y.
  '(?:[jqx](?:iang|iong|iao|ian|ing|ia|ie|in|iu|i|uan|ue|un|u)|y(?:ang|ing|ong|uan|ao|an|in|ou|ue|un|a|e|i|o|u))',
  '(?:ang|eng|ai|ao|an|ei|en|er|ou|a|e|o)',
  '(?:[bpm](?:iao|ian|ang|eng|ing|ai|ao|an|ei|en|ie|in|ou|iu|a|o|e|i|u)|f(?:ang|eng|an|ei|en|ou|a|o|u)|w(?:ang|eng|ai|an|ei|en|a|o|u)|[dtnlgkhrzcs]h?(?:iang|uang|iao|ian|uan|uai|ang|eng|ing|ong|ai|ao|an|ei|en|ou|ia|ie|iu|in|un|ua|ui|uo|ue|üe|a|e|i|u|v|ü))',
];
const given = new RegExp(
  `^(${front}|${consonant}|${open})(?:(${front}|${consonant})|['’-](${front}|${consonant}|${open}))?$`,
  'i',
);

/**
 * A name's parts; null where it is not surely a Chinese one: the first of its two words must be a surname and the second one
 * cannot be (in Li Wei either may be the family name).
 */
export function pinyinName(name: string): { family: string; given: string } | 'unsure' | null {
  const [first = '', second = '', ...more] = name.split(' ');
  const isDouble = doubleSurnames.test(first);
  if (![second, ...more].every((word) => given.test(word))) return null;
  if (!isDouble && !surnames.has(first.toLowerCase())) return null;
  // Lin Zhi Peng: the two syllables of a given name, or a surname behind it.
  if (more.length > 0) return 'unsure';
  return !isDouble && surnames.has(second.toLowerCase())
    ? 'unsure'
    : { family: first, given: second };
}

/** The first letters of a given name's syllables: Xiaoming → X, M; null for a name of another kind. */
export function pinyinInitials(name: { family: string; given: string }): string[] | null {
  const parts = pinyinName(`${name.family} ${name.given}`);
  const [, ...syllables] = (parts && given.exec(name.given)) || [];
  const found = syllables.filter(Boolean).map((syllable) => syllable.charAt(0).toUpperCase());
  return found.length > 0 ? found : null;
}
