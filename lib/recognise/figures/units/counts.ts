/** The units of counts, made of the tables of measure words. */
import { anyNumeral, type CountRow, fromHundred, longerNumeral, points } from './count-words';
import type { Reach, Unit } from './unit';

/** 5大网格: what it counts follows. */
const great =
  '学|会|厅|桥|道|楼|众|家(?!族)|米|豆|妈|爷|夫|棚|幅|力|量|型|厦|约|概|致|多|于|小|连|邱|庆|理|悟|同|兴|街|报告|代表|精神|召开|以来|后|行(?![业政动])';

function rowsOf(rows: readonly CountRow[], reach: Reach): (readonly [string, Unit])[] {
  return rows.flatMap(({ words, notBefore, decimal }) =>
    split(words).map(({ word, only }) => {
      const follow = only ?? (notBefore === undefined ? undefined : `(?:${notBefore})`);
      const unit: Unit = {
        kind: 'count',
        unit: word,
        factor: 1,
        decimal: decimal ?? false,
        reach,
        ...(follow === undefined ? {} : { notBefore: new RegExp(follow, 'y') }),
      };
      return [word, unit] as const;
    }),
  );
}

/** 对(?=新人|…) counts before these words only. */
function split(words: string): { word: string; only?: string }[] {
  return words.split(' ').map((entry) => {
    const [word = '', list] = entry.split('(?=');
    return list === undefined ? { word } : { word, only: `(?!${list.slice(0, -1)})` };
  });
}

export function counts(): (readonly [string, Unit])[] {
  return [
    // 百十来号人.
    ['号人', { kind: 'count', unit: '人', factor: 1, decimal: false, reach: 'hundred' }],
    ...rowsOf(fromHundred, 'hundred'),
    ...rowsOf(longerNumeral, 'longer'),
    ...rowsOf(points, 'hundred'),
    ...rowsOf(anyNumeral, 'any'),
    [
      '大',
      {
        kind: 'count',
        unit: null,
        factor: 1,
        decimal: false,
        reach: 'any',
        notBefore: new RegExp(`(?:${great})|[^\\u4e00-\\u9fff]|$`, 'y'),
      },
    ],
  ];
}
