import { describe, expect, it } from 'vitest';
import { storeIndex } from '@/lib/dictionary/builder/store-index';
import { type CompiledDictionary, compileDictionary, type Meaning } from '@/lib/dictionary/compile';
import { readIndex, type StoredIndex } from '@/lib/dictionary/stored-index';
import type { Dictionary } from '@/lib/model/dictionary';
import { dictionaryOf, entity } from '../recognise/names/small-dictionary';

function meanings(dictionary: Dictionary, text: string): readonly Meaning[] {
  const found: Meaning[] = [];
  compileDictionary(dictionary).terms.scan(text, (start, end, value) => {
    if (start === 0 && end === text.length) found.push(...value);
  });
  return found;
}

describe('compileDictionary', () => {
  it('folds names as the text is folded: no quotation marks, lower case, simplified', () => {
    const dictionary = dictionaryOf(entity('company', '“龍牌” ＩＶＤ'));
    expect(meanings(dictionary, '龙牌ivd')).toHaveLength(1);
  });

  it('asks for a reason for ambiguous names and aliases', () => {
    const dictionary = dictionaryOf(entity('company', '故道行?', ['故道行公司']));
    expect(meanings(dictionary, '故道行')).toMatchObject([{ needsReason: true }]);
    expect(meanings(dictionary, '故道行公司')).toMatchObject([{ needsReason: false }]);
  });

  it('asks for a reason for two characters, whatever the dictionary says', () => {
    expect(meanings(dictionaryOf(entity('person', '王永')), '王永')).toMatchObject([
      { needsReason: true },
    ]);
    expect(meanings(dictionaryOf(entity('person', '丁玉洁')), '丁玉洁')).toMatchObject([
      { needsReason: false },
    ]);
  });

  it('keeps all bearers of a name, each once', () => {
    const dictionary = dictionaryOf(
      entity('person', '高峰明', ['高峰明', '高 峰 明']),
      entity('company', '高峰明科技', ['高峰明']),
    );
    expect(meanings(dictionary, '高峰明').map((meaning) => meaning.entity.kind)).toEqual([
      'person',
      'company',
    ]);
  });

  it('knows a park’s committee by all the park’s names', () => {
    const dictionary = dictionaryOf(
      entity('park', '云溪高新区', ['云溪市高新区']),
      entity('institution', '云溪高新区管委会'),
      entity('park', '云溪产业园'),
    );
    for (const text of ['云溪高新区管理委员会', '云溪市高新区管委会', '云溪市高新区管理委员会']) {
      expect(meanings(dictionary, text)).toMatchObject([
        { name: '云溪高新区管委会', needsReason: false },
      ]);
    }
    expect(meanings(dictionary, '云溪产业园管委会')).toEqual([]);
  });

  it('leaves out names of which folding leaves nothing', () => {
    expect(compileDictionary(dictionaryOf(entity('company', '“”'))).terms.size).toBe(0);
  });

  it('keeps entities by id, __proto__ too, and the places of parks', () => {
    const compiled = compileDictionary(
      dictionaryOf(entity('park', '湘潭高新区'), entity('person', '__proto__')),
    );
    expect([...compiled.entities.keys()]).toEqual(['park:湘潭高新区', 'person:__proto__']);
    expect([...compiled.home]).toEqual(['湘潭']);
  });

  it('reads its index back from JSON as it was, odd terms and shared ones too', () => {
    const dictionary = dictionaryOf(
      entity('person', '高峰明', ['明']),
      entity('company', '高峰明科技', ['高峰明', '__proto__', '\ud800x']),
      entity('company', 'Ａ', ['“”']),
    );
    const stored: StoredIndex = JSON.parse(JSON.stringify(storeIndex(dictionary)));
    const text = '高峰明科技、a、明__proto__\ud800x';
    const spans = (terms: CompiledDictionary['terms']) => {
      const visits: unknown[] = [];
      terms.scan(text, (...visit) => visits.push(visit));
      return visits;
    };
    const expected = spans(compileDictionary(dictionary).terms);
    // 高峰明 and what begins with it, 明 in it and behind, a, and the two odd ones.
    expect(expected).toHaveLength(7);
    expect(spans(readIndex(stored, dictionary.entities))).toEqual(expected);
  });
});
