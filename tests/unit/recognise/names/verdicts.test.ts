import { describe, expect, it } from 'vitest';
import { compileDictionary } from '@/lib/dictionary/compile';
import { recogniseNames } from '@/lib/recognise/names';
import { dictionaryOf, entity } from './small-dictionary';

const dictionary = compileDictionary(
  dictionaryOf(
    entity('park', '云溪高新区'),
    entity('institution', '云溪高新区管委会'),
    entity('company', '云溪北斗种业有限公司', ['北斗种业', '北斗?']),
    entity('company', 'IVD'),
    entity('company', 'Yunxi Optics', ['云溪光学']),
    entity('company', '521号工厂'),
    entity('institution', '“521”工作法研究会'),
    entity('person', '高峰?', [], ['云溪/1']),
    entity('person', '欧阳明月'),
    entity('company', '伊·索尔电子'),
    entity('company', 'C'),
    entity('person', '__proto__'),
    entity('company', '白云电器', [], []),
    entity('company', '云电器材厂'),
  ),
);
const read = (text: string) => recogniseNames(text, dictionary);
const texts = (text: string) => read(text).map((mention) => mention.text);

describe('a mention', () => {
  it('says whom it means, why and how surely', () => {
    expect(read('云溪高新区管委会的高峰说，北斗种业来了。')).toEqual([
      {
        kind: 'institution',
        start: 0,
        end: 8,
        text: '云溪高新区管委会',
        entity: 'institution:云溪高新区管委会',
        name: '云溪高新区管委会',
        confidence: 0.99,
        reason: 'name',
      },
      {
        kind: 'person',
        start: 9,
        end: 11,
        text: '高峰',
        entity: 'person:高峰',
        name: '高峰',
        confidence: 0.92,
        reason: 'role',
      },
      {
        kind: 'company',
        start: 13,
        end: 17,
        text: '北斗种业',
        entity: 'company:云溪北斗种业有限公司',
        name: '云溪北斗种业有限公司',
        confidence: 0.95,
        reason: 'name',
      },
    ]);
  });

  it('of a short form is introduced by the full name', () => {
    const text = '北斗种业上市。此后，北斗的方向变了。';
    expect(read(text).map(({ reason }) => reason)).toEqual(['name', 'introduced']);
    expect(read('此后，北斗的方向偏了。')).toEqual([]);
  });

  it('of a firm that only the article names has no entity', () => {
    const [full, short] = read('湖南飞鸟ABC软件有限公司（以下简称“飞鸟软件”）上市。');
    expect(full).toMatchObject({ entity: null, kind: 'company', name: '湖南飞鸟ABC软件有限公司' });
    expect(short).toMatchObject({
      entity: null,
      text: '飞鸟软件',
      name: '湖南飞鸟ABC软件有限公司',
    });
    expect(short).toMatchObject({ reason: 'introduced' });
  });

  it('of such a firm stands in the characters of its page', () => {
    const [full] = read('湖南飛鳥軟件有限公司（以下簡稱「飛鳥軟件」）上市。');
    expect(full).toMatchObject({ entity: null, kind: 'company', name: '湖南飛鳥軟件有限公司' });
  });

  it('of another place than the dictionary’s is less sure', () => {
    expect(read('深圳北斗种业')).toMatchObject([{ text: '北斗种业', confidence: 0.75 }]);
  });

  it('that is only likely introduces nothing', () => {
    expect(texts('高峰鞠躬。随后，高峰的风很大。')).toEqual(['高峰']);
    expect(texts('高峰说完走了。随后，高峰的风很大。')).toEqual(['高峰', '高峰']);
  });

  it('in a list is held by its neighbour', () => {
    expect(read('高峰、欧阳明月到会。').map(({ reason }) => reason)).toEqual(['list', 'name']);
  });
});

describe('names that are not only Chinese', () => {
  it.each([
    ['推出IVD产品', ['IVD']],
    ['推出ＩＶＤ产品', ['ＩＶＤ']],
    ['the ivd kit', ['ivd']],
    ['DIVD', []],
    ['IVD2', []],
    ['IVDs', []],
    ['Yunxi  Optics公司', ['Yunxi  Optics']],
    ['Yunxi\nOptics', ['Yunxi\nOptics']],
    ['YunxiOptics', []],
    ['521号工厂', ['521号工厂']],
    ['1521号工厂', []],
    ['“521”工作法研究会年会', ['521”工作法研究会']],
    ['521工作法研究会年会', ['521工作法研究会']],
    ['伊•索尔电子', ['伊•索尔电子']],
    ['高·峰说', []],
    ['C公司', ['C']],
    ['ABC公司', []],
    ['__proto__', ['__proto__']],
  ])('%s', (text, expected) => {
    expect(texts(text)).toEqual(expected);
  });
});

describe('overlapping names', () => {
  it('are read from the left', () => {
    expect(texts('白云电器材厂')).toEqual(['云电器材厂']);
    expect(texts('白云电器和云电器材厂')).toEqual(['白云电器', '云电器材厂']);
  });

  it('are each read once', () => {
    expect(texts('云溪北斗种业有限公司')).toEqual(['云溪北斗种业有限公司']);
    expect(texts('云溪高新区云溪高新区管委会')).toEqual(['云溪高新区', '云溪高新区管委会']);
  });
});

describe('boundaries', () => {
  it('end a name at a blank line, not at a newline', () => {
    expect(texts('北斗\n种业')).toEqual(['北斗\n种业']);
    expect(texts('北斗\n\n种业')).toEqual([]);
  });

  it('do not let a name run over half a pair of quotation marks', () => {
    expect(texts('云溪“高新区”')).toEqual(['云溪“高新区']);
    expect(texts('“云溪”高新区')).toEqual(['云溪”高新区']);
    expect(texts('“创业云溪”“高新区”')).toEqual([]);
    expect(texts('说起"云溪"高新区')).toEqual(['云溪"高新区']);
  });
});

describe('a name of two bearers', () => {
  const two = compileDictionary(
    dictionaryOf(entity('person', '高峰?'), entity('company', '高峰科技', ['高峰?'])),
  );
  it('is the one that the text gives the better reason for', () => {
    expect(recogniseNames('记者高峰报道', two)).toMatchObject([{ kind: 'person' }]);
    expect(recogniseNames('走访高峰公司', two)).toMatchObject([{ kind: 'company' }]);
    expect(recogniseNames('攀登高峰', two)).toEqual([]);
  });
});
