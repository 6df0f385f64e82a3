import { cleanup, render } from '@testing-library/preact';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { excerpt } from '@/components/notes/excerpt';
import { MarkedText } from '@/components/parts/marked-text';
import type { Span } from '@/lib/model/span';

afterEach(cleanup);

/** What is shown, marks in brackets. */
function shown(text: string, spans: readonly Span[]): string {
  const { container } = render(<MarkedText text={text} spans={spans} />);
  const nodes = [...(container.querySelector('bdi')?.childNodes ?? [])];
  return nodes
    .map((node) => (node.nodeName === 'MARK' ? `[${node.textContent}]` : node.textContent))
    .join('');
}

const span = (start: number, end: number): Span => ({ start, end });

describe('MarkedText', () => {
  it.each([
    ['none', [], '湘潭高新区'],
    ['one', [span(2, 4)], '湘潭[高新]区'],
    ['out of order', [span(4, 5), span(0, 2)], '[湘潭]高新[区]'],
    ['overlapping', [span(0, 3), span(2, 4)], '[湘潭高新]区'],
    ['touching', [span(0, 2), span(2, 4)], '[湘潭高新]区'],
    ['beyond the text', [span(-3, 1), span(4, 99), span(9, 12)], '[湘]潭高新[区]'],
    ['empty', [span(2, 2)], '湘潭高新区'],
  ])('marks spans that are %s', (_, spans, expected) => {
    expect(shown('湘潭高新区', spans)).toBe(expected);
  });

  it('shows markup as the text it is', () => {
    const { container } = render(<MarkedText text="<img src=x onerror=alert(1)>" spans={[]} />);
    expect(container.querySelector('img')).toBeNull();
    expect(container.textContent).toBe('<img src=x onerror=alert(1)>');
  });
});

const loneSurrogate = /[\ud800-\udfff]/u;

describe('excerpt', () => {
  const long = `${'甲'.repeat(500)}目标${'乙'.repeat(500)}`;

  it('leaves short texts alone', () => {
    expect(excerpt('短', [span(0, 1)])).toEqual({ text: '短', spans: [span(0, 1)] });
  });

  it('has no blank lines, and marks what is marked all the same', () => {
    const text = '表一\n\n园区\n \n\n企业 12家\n完';
    const marked = ['表一', '园区', '12家', '完'].map((word) => {
      const start = text.indexOf(word);
      return span(start, start + word.length);
    });
    const { text: shown, spans } = excerpt(text, [...marked, span(0, text.length)]);
    expect(shown).toBe('表一\n园区\n企业 12家\n完');
    const words = spans.map(({ start, end }) => shown.slice(start, end));
    expect(words).toEqual(['表一', '园区', '12家', '完', shown]);
    // Within blank lines there is nothing to be marked.
    expect(excerpt(text, [span(3, 4)]).spans).toEqual([span(3, 3)]);
  });

  it('shows the beginning when nothing is marked', () => {
    expect(excerpt(long, []).text).toBe(`${'甲'.repeat(240)}…`);
  });

  it('shows what is marked, wherever it stands', () => {
    const { text, spans } = excerpt(long, [span(500, 502)]);
    expect(text.startsWith('…甲')).toBe(true);
    expect(text.endsWith('乙…')).toBe(true);
    expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(['目标']);
  });

  it('begins at the beginning as long as the first mark is in sight from there', () => {
    const marked = excerpt(long, [span(60, 65), span(500, 502), span(240, 245), span(239, 250)]);
    expect(marked.text).toBe(`${'甲'.repeat(240)}…`);
    expect(marked.spans).toEqual([span(60, 65), span(239, 240)]);
  });

  it('parts no character at its ends, and shows none more for it', () => {
    const faces = '😀'.repeat(300);
    for (const at of [300, 301]) {
      const { text } = excerpt(faces, [span(at, at + 2)]);
      expect(text).not.toMatch(loneSurrogate);
      expect(text.length).toBeLessThanOrEqual(242);
    }
    const { text } = excerpt(`a${faces}`, []);
    expect(text).toBe(`a${'😀'.repeat(119)}…`);
  });

  it('goes to the end for what is marked there', () => {
    const { text, spans } = excerpt(`${'甲'.repeat(500)}目标`, [span(500, 502)]);
    expect(text.endsWith('甲目标')).toBe(true);
    expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(['目标']);
  });

  it('shows what is marked within the few lines that a narrow list has', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(60), { maxLength: 30 }), fc.nat(900), (lines, more) => {
        const rows = lines.map((length) => `${'甲'.repeat(length)}\n`).join('');
        const text = `${rows}目标${'乙'.repeat(more)}`;
        const shown = excerpt(text, [span(rows.length, rows.length + 2)]);
        const [mark] = shown.spans;
        expect(shown.text.slice(mark?.start, mark?.end)).toBe('目标');
        const room = shown.text.slice(0, mark?.start).split('\n');
        expect(room.length).toBeLessThanOrEqual(4);
        expect(room.join('').length).toBeLessThanOrEqual(73);
      }),
    );
  });

  it('begins with the row of a table that is marked', () => {
    const table = '项目\n总投资\n工期\n新厂房\n4.85亿元\n三年';
    const at = table.indexOf('4.85');
    expect(excerpt(table, [span(at, at + 6)]).text).toBe('…4.85亿元\n三年');
    const near = table.indexOf('总投资');
    expect(excerpt(table, [span(near, near + 3)]).text).toBe(table);
  });

  it('parts no surrogate pair', () => {
    const pairs = '𠮷'.repeat(400);
    for (const at of [501, 502, 503]) {
      const { text } = excerpt(pairs, [span(at, at + 2)]);
      expect(text.slice(1, -1)).not.toMatch(loneSurrogate);
    }
    expect(excerpt(`甲${pairs}`, []).text.slice(0, -1)).not.toMatch(loneSurrogate);
  });

  it('survives a lone surrogate and a text of 5 MB', () => {
    expect(excerpt('\ud800'.repeat(400), []).text).toHaveLength(241);
    expect(excerpt('甲'.repeat(5_000_000), [span(4_000_000, 4_000_002)]).text).toHaveLength(242);
  });
});
