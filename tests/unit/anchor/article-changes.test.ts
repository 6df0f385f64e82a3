import { describe, expect, it } from 'vitest';
import { changesBetween } from '@/lib/anchor/changes/article-changes';

const kept = [
  '澄湖市高新区昨日举行开工仪式，总投资126.5亿元的18个项目同日开工。',
  '其中，数控主轴生产基地占地210亩，建成后年产主轴6万套。',
  '园区还与三所高校签订了协议，将联合培养技能人才。',
];

describe('what changed of an article', () => {
  it('is nothing where a reader sees nothing', () => {
    expect(changesBetween(kept.join('\n\n'), kept.join('\n\n'))).toBeNull();
    const restyled = kept
      .join('\n')
      .replaceAll('，', ',')
      .replace('210', '２１０')
      .replace('区', '區');
    expect(changesBetween(kept.join('\n\n'), `${restyled}\n`)).toBeNull();
  });

  it('is told by paragraph, and the figures by themselves', () => {
    const [first = '', second = '', third = ''] = kept;
    const now = [
      first.replace('126.5亿元', '116.5亿元'),
      '市领导出席并宣布开工。',
      second.replace('210亩', '230亩').replace('6万套', '5万套'),
    ];
    const changed = changesBetween(kept.join('\n\n'), now.join('\n\n'));
    expect(changed?.differences.map(({ kind }) => kind)).toEqual([
      'edited',
      'added',
      'edited',
      'removed',
    ]);
    expect(changed?.differences[3]).toEqual({ kind: 'removed', text: third });
    expect(changed?.figures).toEqual([
      { was: '126.5亿元', now: '116.5亿元' },
      { was: '210亩', now: '230亩' },
      { was: '6万套', now: '5万套' },
    ]);
  });

  it('is told to have moved where nothing else happened to it', () => {
    const [first = '', second = '', third = ''] = kept;
    const changed = changesBetween(kept.join('\n'), [third, first, second, first].join('\n'));
    expect(changed?.differences).toEqual([
      { kind: 'moved', text: third },
      { kind: 'same', text: first },
      { kind: 'same', text: second },
      { kind: 'added', text: first },
    ]);
    expect(changed?.figures).toEqual([]);
  });

  it('is all of it when the page is empty now, or was', () => {
    expect(changesBetween('甲。', '')?.differences).toEqual([{ kind: 'removed', text: '甲。' }]);
    expect(changesBetween('', '甲。')?.differences).toEqual([{ kind: 'added', text: '甲。' }]);
  });
});
