import { describe, expect, it } from 'vitest';
import { otherNames } from '@/lib/dictionary/other-names';
import type { Dictionary } from '@/lib/model/dictionary';
import type { Entity } from '@/lib/model/entity';

const entity = (
  name: string,
  aliases: Entity['aliases'],
  ambiguous?: true,
  initials = '',
): Entity => ({
  id: `company:${name}`,
  kind: 'company',
  name,
  ...(ambiguous && { ambiguous }),
  aliases,
  description: { en: '', zh_CN: '' },
  initials,
  seen: [],
});

const dictionary: Dictionary = {
  schema: 1,
  source: { sha256: '', printed: '', label: { en: '', zh_CN: '' } },
  articles: [],
  facts: [],
  entities: [
    entity('莲城科技股份有限公司', [{ text: '莲城科技' }, { text: '莲科', ambiguous: true }]),
    entity('湖南莲城科技有限公司', [{ text: '莲城科技' }]),
    entity('王明', [{ text: '王明教授' }], true),
    entity('ABC Technology', [{ text: 'ABC' }]),
    entity('__proto__', []),
    entity('澄湖经济技术开发区', [{ text: '澄湖经开区' }, { text: '澄经', ambiguous: true }]),
    entity('重山精机', [{ text: '重精' }], undefined, 'CSJJ'),
    entity('乐平新区', []),
    ...[...'宝彬冰兵波博斌滨伯柏邦保备'].map((given) => entity(`陈${given}明`, [])),
  ],
};

describe('otherNames', () => {
  const of = otherNames(dictionary);

  it.each([
    ['莲城科技股份有限公司', ['莲城科技']],
    ['莲城科技', ['莲城科技股份有限公司', '湖南莲城科技有限公司']],
    ['ａｂｃ', ['ABC Technology']],
    // What is ambiguous stands for nothing else.
    ['莲科', []],
    ['王明', []],
    ['王明教授', []],
    // A part of a name is none.
    ['莲城', []],
    ['__proto__', []],
    ['constructor', []],
    ['', []],
    // Initials of any of its names, in any common reading; of ambiguous names and parts none.
    ['chjkq', ['澄湖经济技术开发区', '澄湖经开区']],
    ['CHJJJSKFQ', ['澄湖经济技术开发区', '澄湖经开区']],
    ['chj', []],
    ['csjj', ['重山精机', '重精']],
    ['zsjj', ['重山精机', '重精']],
    ['ypxq', ['乐平新区']],
    ['lpxq', ['乐平新区']],
    // Two letters are anybody's, and so is what many share.
    ['zj', []],
    ['cbm', []],
  ])('%s', (name, others) => {
    expect(of(name)).toEqual(others);
  });
});
