import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NoteHit } from '@/lib/model/note-hit';
import { noteIn, suggestionOf } from '@/lib/search/suggestion';
import { aNote } from '../components/notes';

function hitOn(quote: string, word = '', title = '示例标题'): NoteHit {
  const note = aNote({ id: 'a-1' });
  const start = quote.indexOf(word);
  return {
    note: {
      ...note,
      selector: { quote: { exact: quote, prefix: '', suffix: '' } },
      article: { ...note.article, title },
    },
    matches: word ? [{ field: 'quote', index: 0, start, end: start + word.length }] : [],
  };
}

describe('a suggestion', () => {
  it('marks what was found, and names the article', () => {
    expect(suggestionOf(hitOn('园区总产值增长一成', '总产值'), true).description).toBe(
      '园区<match>总产值</match>增长一成<dim> — 示例标题</dim>',
    );
    expect(suggestionOf(hitOn('园区总产值增长一成', '总产值'), false).description).toBe(
      '园区总产值增长一成 — 示例标题',
    );
  });

  it('is text, whatever the page wrote', () => {
    const { description } = suggestionOf(
      hitOn('<b>"A&B"</b>\n\u0000\ud842\u202e\'', 'A&B', '</dim><url>x'),
      true,
    );
    expect(description).toBe(
      '&lt;b&gt;&quot;<match>A&amp;B</match>&quot;&lt;/b&gt; &apos;<dim> — &lt;/dim&gt;&lt;url&gt;x</dim>',
    );
  });

  it('shows the part of a long passage in which it was found', () => {
    const { description } = suggestionOf(
      hitOn(`${'前'.repeat(500)}产值${'后'.repeat(500)}`, '产值'),
      false,
    );
    expect(description).toContain('前前产值后后');
    expect(description.length).toBeLessThan(90);
  });

  it('of a note on the whole page shows its comment, or the title', () => {
    const note = { ...hitOn('').note, selector: null };
    const { title, outlet } = { title: '示例标题', outlet: note.article.outlet };
    expect(
      suggestionOf({ note: { ...note, comment: '核对' }, matches: [] }, false).description,
    ).toBe(`核对 — ${title}`);
    expect(suggestionOf({ note: { ...note, comment: '' }, matches: [] }, false).description).toBe(
      `${title} — ${outlet}`,
    );
  });

  it('stands for its note', () => {
    expect(noteIn(suggestionOf(hitOn('园区'), true).content)).toBe('a-1');
    expect(noteIn('园区 总产值')).toBeNull();
  });

  it('is well-formed for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (quote, title) => {
        const { description } = suggestionOf(hitOn(quote, quote.slice(0, 2), title), true);
        const parsed = new DOMParser().parseFromString(`<d>${description}</d>`, 'text/xml');
        expect(parsed.querySelector('parsererror')).toBeNull();
        expect(description).not.toMatch(/[\p{Cc}\p{Surrogate}]/u);
        expect(description.replace(/<\/?(?:match|dim)>/g, '')).not.toMatch(/[<>"']/);
      }),
      { numRuns: 500 },
    );
  });
});
