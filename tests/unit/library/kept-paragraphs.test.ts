import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partsOf } from '@/entrypoints/library/kept-paragraphs';

const paragraphs = (text: string) => [...partsOf(text)].flat();

describe('partsOf', () => {
  it('leaves out lines without words, and knows where the others start', () => {
    expect(paragraphs('开头\n\n \n  结尾\n')).toEqual([
      { start: 0, words: '开头', continued: false },
      { start: 6, words: '  结尾', continued: false },
    ]);
    expect(paragraphs('')).toEqual([]);
  });

  it('cuts a book of one paragraph behind its sentences', () => {
    const sentence = `${'园'.repeat(96)}。`;
    const pieces = paragraphs(sentence.repeat(1_000));
    expect(pieces.length).toBeGreaterThan(20);
    expect(pieces.every(({ words }) => words.length <= 4_000 && words.endsWith('。'))).toBe(true);
    expect(pieces.map(({ continued }) => continued)).toEqual(pieces.map((_, i) => i > 0));
  });

  it('never breaks a character where there is no sentence', () => {
    // The odd letter puts every pair across the even places where it would be cut.
    const pieces = paragraphs(`a${'𠮷'.repeat(10_000)}`);
    expect(pieces.some(({ words }) => /\p{Surrogate}/u.test(words))).toBe(false);
    expect(pieces.map(({ words }) => words).join('')).toBe(`a${'𠮷'.repeat(10_000)}`);
  });

  it('holds every word of any text at its place, many paragraphs in parts of a screen or two', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 60 })), (lines) => {
        const text = lines.join('\n');
        for (const { start, words } of paragraphs(text)) {
          expect(text.slice(start, start + words.length)).toBe(words);
        }
        const shown = paragraphs(text).map(({ words }) => words);
        expect(shown.join('\n')).toBe(
          text
            .split('\n')
            .filter((line) => line.trim())
            .join('\n'),
        );
      }),
    );
    const parts = [...partsOf('一段文字。\n'.repeat(10_000))];
    expect(parts.length).toBeGreaterThan(5);
    expect(Math.max(...parts.map((part) => part.length))).toBeLessThan(2_000);
  });
});
