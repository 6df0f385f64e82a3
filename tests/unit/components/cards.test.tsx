import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { EntityCardView } from '@/components/in-page/entity-card-view';
import { FigureCardView } from '@/components/in-page/figure-card-view';
import type { EntityCard, PrintedFact } from '@/lib/model/card';
import type { Figure } from '@/lib/model/figure';
import { speak } from '../../support/i18n';

const fact = (metric: string, text: string, more: Partial<PrintedFact['fact']> = {}) => ({
  fact: {
    subject: 'company:x',
    metric,
    text,
    value: 1,
    unit: null,
    bound: 'exact' as const,
    asOf: null,
    source: { article: 'a1', lines: [3] },
    ...more,
  },
  article: {
    id: 'a1',
    label: { en: 'On a new plant', zh_CN: '新厂投产' },
    reporters: [],
    lines: [],
  },
  printed: '2024-08',
});

const nothing = () => {};
const calls = {
  onJump: nothing,
  onEarlier: nothing,
  onMuteHere: nothing,
  onMuteEverywhere: nothing,
  onStep: nothing,
};
const figureCalls = { earlierFigures: 0, onEarlier: nothing, onStep: nothing };

const card: EntityCard = {
  mention: {
    kind: 'company',
    start: 0,
    end: 5,
    text: '立劲新材料',
    entity: 'company:x',
    name: '湖南立劲新材料有限公司',
    confidence: 0.9,
    reason: 'introduced',
  },
  entity: {
    id: 'company:x',
    kind: 'company',
    name: '湖南立劲新材料有限公司',
    aliases: [{ text: '立劲新材料' }, { text: '湖南立劲新材料有限公司' }],
    description: { en: 'Makes alloys.', zh_CN: '合金企业。' },
    initials: 'hnljxclyxgs',
    role: { en: 'Landlord', zh_CN: '业主' },
    seen: [],
  },
  facts: [
    fact('总投资', '4.85亿元', { asOf: '2024-07' }),
    fact('成立', '2019年', { value: null, asOf: '2019' }),
  ],
  count: 3,
  place: 2,
  earlierNotes: 0,
};

const figure: Figure = {
  kind: 'money',
  start: 0,
  end: 7,
  text: '48500万元',
  value: 485_000_000,
  unit: 'CNY',
  low: null,
  high: null,
  bound: 'more-than',
  period: null,
  metric: '总投资',
  subject: 'company:x',
};

const rows = () => screen.getAllByRole('row').map(({ textContent }) => textContent);
const words = () => document.body.textContent ?? '';

beforeEach(() => speak('zh_CN'));
afterEach(cleanup);

describe('the card of a name', () => {
  it('says what is known of it, in the language of the interface', () => {
    render(<EntityCardView {...calls} {...card} />);
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('湖南立劲新材料有限公司');
    for (const each of [
      '企业',
      '业主',
      '合金企业。',
      '本文第 2 处，共 3 处',
      '简称，全称见本文。',
    ]) {
      expect(words()).toContain(each);
    }
    cleanup();
    speak('en');
    render(<EntityCardView {...calls} {...card} />);
    for (const each of ['Company', 'Landlord', 'Makes alloys.', 'Place 2 of 3 in this article']) {
      expect(words()).toContain(each);
    }
  });

  it('tells of every mention why it is taken for the name, and how surely', () => {
    const told = [
      ['name', 0.99, '全名，或别无他指的别名。 把握 99%'],
      ['role', 0.75, '据此判断。 把握 75%'],
      ['list', 0.85, '与同类名称并列，据此判断。 把握 85%'],
      ['introduced', 0.9, '简称，全称见本文。 把握 90%'],
    ] as const;
    for (const [reason, confidence, said] of told) {
      const mention = { ...card.mention, reason, confidence };
      render(<EntityCardView {...calls} {...card} mention={mention} />);
      expect(words()).toContain(said);
      cleanup();
    }
  });

  it('lists other names, not its own again', () => {
    render(<EntityCardView {...calls} {...card} />);
    expect(words()).toContain('又称 立劲新材料此前');
  });

  it('lists facts, each source once', () => {
    render(<EntityCardView {...calls} {...card} />);
    expect(rows()).toEqual(['总投资4.85亿元截至 2024年7月', '成立2019年']);
    expect(words().split('新厂投产 · 2024年8月刊')).toHaveLength(2);
  });

  it('parts facts of several sources', () => {
    const other = fact('占地', '70亩', { source: { article: 'a2', lines: [9] } });
    render(<EntityCardView {...calls} {...card} facts={[...card.facts, other]} />);
    expect(screen.getAllByRole('table')).toHaveLength(2);
  });

  it('says so of a name that only this article has', () => {
    render(<EntityCardView {...calls} {...card} entity={null} facts={[]} />);
    expect(words()).toContain('仅见于本文');
    expect(screen.queryByRole('table')).toBeNull();
  });
});

describe('the card of a figure', () => {
  it('gives its value in full and as it is spoken, its metric and its subject', () => {
    render(<FigureCardView {...figureCalls} figure={figure} subjectName="立劲" earlier={[]} />);
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('48500万元');
    for (const each of ['超过 485,000,000 元', '4.85亿元', '总投资', '立劲']) {
      expect(words()).toContain(each);
    }
  });

  it('says what the text leaves open, but not of dates', () => {
    render(
      <FigureCardView
        {...figureCalls}
        figure={{ ...figure, metric: null }}
        subjectName={null}
        earlier={[]}
      />,
    );
    expect(words().split('文中未写明')).toHaveLength(3);
    cleanup();
    const date: Figure = {
      ...figure,
      kind: 'date',
      text: '1-7月',
      value: null,
      unit: null,
      bound: 'range',
      period: { from: '2024-01-01', to: '2024-07-31' },
      metric: null,
    };
    render(<FigureCardView {...figureCalls} figure={date} subjectName={null} earlier={[]} />);
    expect(words()).toContain('2024年1月1日 至 2024年7月31日');
    expect(words()).not.toContain('文中未写明');
  });

  it.each([
    [{ direction: 'down', basis: null }, '变化下降'],
    [{ direction: 'up', basis: 'year' }, '变化同比上升'],
    [{ direction: 'down', basis: 'period' }, '变化环比下降'],
  ] as const)('tells how it changed: %o', (change, expected) => {
    render(
      <FigureCardView
        {...figureCalls}
        figure={{ ...figure, change }}
        subjectName={null}
        earlier={[]}
      />,
    );
    expect(words()).toContain(expected);
  });

  it('holds it against what was printed earlier', () => {
    const earlier = [
      { ...fact('总投资', '4.85亿元'), same: true },
      { ...fact('总投资', '5亿元'), same: false },
    ];
    render(
      <FigureCardView {...figureCalls} figure={figure} subjectName="立劲" earlier={earlier} />,
    );
    expect(rows()).toEqual(['总投资4.85亿元一致', '总投资5亿元不同']);
  });

  it('leads to the figures of other saved articles, where there are any', () => {
    const shown = { ...figureCalls, figure, subjectName: '立劲', earlier: [] };
    const { rerender } = render(<FigureCardView {...shown} />);
    expect(screen.queryByRole('button')).toBeNull();
    expect(document.querySelector('footer')).toBeNull();
    rerender(<FigureCardView {...shown} earlierFigures={2} />);
    expect(screen.getByRole('button', { name: '其他已存文章中的数字 2 个' })).toBeTruthy();
    cleanup();
    speak('en');
    const onEarlier = vi.fn();
    render(<FigureCardView {...shown} earlierFigures={1} onEarlier={onEarlier} />);
    // The page's own scripts do not press it.
    screen.getByRole('button', { name: '1 figure in other saved articles' }).click();
    expect(onEarlier).not.toHaveBeenCalled();
  });
});
