import { describe, expect, it } from 'vitest';
import { otherNames } from '@/lib/dictionary/other-names';
import type { Dictionary } from '@/lib/model/dictionary';
import type { Entity } from '@/lib/model/entity';

const entity = (name: string, aliases: Entity['aliases'], ambiguous?: true): Entity => ({
  id: `company:${name}`,
  kind: 'company',
  name,
  ...(ambiguous && { ambiguous }),
  aliases,
  description: { en: '', zh_CN: '' },
  initials: '',
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
  ])('%s', (name, others) => {
    expect(of(name)).toEqual(others);
  });
});
