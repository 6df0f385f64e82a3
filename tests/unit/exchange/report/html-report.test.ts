import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PortableNote } from '@/lib/exchange/notes/portable-note';
import { htmlReport } from '@/lib/exchange/report/html-report';
import { anyNote } from '../any-note';
import { articleOf, noteOn } from '../citation/articles';
import { allOf, each } from '../files/bytes';

const words = { language: 'zh-CN', title: '笔记', references: '参考文献', made: '导出于' };

async function report(notes: readonly PortableNote[]): Promise<string> {
  return (await allOf(htmlReport(each(notes), words, '2025-05-01'))).join('');
}

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');

describe('htmlReport', () => {
  it('has articles with their notes, and a reference for each', async () => {
    const first = articleOf({ url: 'https://lotus.example/a1.html' });
    const second = articleOf({ url: 'https://lotus.example/a2.html', title: '二期开工' });
    const notes = [
      noteOn(first, { comment: '一\n二', tags: ['园区'] }),
      noteOn(first, { selector: null }),
      noteOn(second),
    ];
    const page = parse(await report(notes));
    expect(
      [...page.querySelectorAll('h2 > a:first-child')].map((link) => link.getAttribute('href')),
    ).toEqual([first.url, second.url]);
    expect(
      [...page.querySelectorAll('article')].map((each) => each.querySelectorAll('.note').length),
    ).toEqual([2, 1]);
    expect(page.querySelector('blockquote')?.textContent).toBe('占地120亩');
    expect(page.querySelector('.comment')?.textContent).toBe('一\n二');
    const references = [...page.querySelectorAll('.references li')];
    expect(references.map(({ id }) => id)).toEqual(['ref-1', 'ref-2']);
    expect(references[1]?.textContent).toMatch(
      /^林知远, 欧阳禾\. 二期开工\[N\/OL\]\. 莲城日报, 2025-04-12\[/,
    );
    expect([...page.querySelectorAll('.number')].map((link) => link.getAttribute('href'))).toEqual([
      '#ref-1',
      '#ref-2',
    ]);
  });

  it('heads an article as its oldest note knows it, as its reference does', async () => {
    const later = noteOn(articleOf({ title: '改后的标题' }), {
      created: '2025-06-01T12:00:00.000Z',
    });
    const page = parse(await report([later, noteOn(articleOf())]));
    expect(page.querySelector('h2 > a')?.textContent).toBe('开放日迎来三千学生');
    expect(page.querySelector('.references li')?.textContent).toContain('开放日迎来三千学生');
  });

  it('says nothing of what is not known', async () => {
    const told = { bylines: ['\u0085', '周野', ' '], outlet: '\n', published: '' };
    const page = parse(await report([noteOn(articleOf(told))]));
    expect(page.querySelector('.told')?.textContent).toBe('周野');
  });

  it('leads from each reference back to its notes, and says their language', async () => {
    const second = articleOf({ url: 'https://lotus.example/a2.html', title: '', language: 'en' });
    const page = parse(await report([noteOn(articleOf()), noteOn(second)]));
    const links = [...page.querySelectorAll('.references a')];
    const targets = links.map((link) => page.querySelector(link.getAttribute('href') ?? '-'));
    expect(targets.map((article) => article?.getAttribute('lang'))).toEqual(['zh', 'en']);
    expect(links.map((link) => link.getAttribute('aria-label'))).toEqual([
      '开放日迎来三千学生',
      second.url,
    ]);
  });

  it('lets only long notes go on on the next page', async () => {
    const lengths = [100, 900].map((length) => ({ comment: '长'.repeat(length) }));
    const page = parse(await report(lengths.map((told) => noteOn(articleOf(), told))));
    const notes = [...page.querySelectorAll('.note')];
    expect(notes.map((note) => note.classList.contains('long'))).toEqual([false, true]);
  });

  it('holds nothing of a note as markup, and links to nothing but pages', async () => {
    const element = /<(?!\/|!doctype)([a-z]+\d?)/g;
    await fc.assert(
      fc.asyncProperty(anyNote(), async (note) => {
        const hostile = {
          ...note,
          article: {
            ...note.article,
            url: 'javascript:alert(1)',
            title: '<script>alert(1)</script>',
          },
        };
        const html = await report([hostile]);
        const names = new Set([...html.matchAll(element)].map(([, name]) => name));
        for (const name of names) {
          expect([
            'html',
            'head',
            'meta',
            'title',
            'style',
            'body',
            'header',
            'h1',
            'h2',
            'p',
            'bdi',
            'main',
            'article',
            'a',
            'blockquote',
            'div',
            'ul',
            'ol',
            'li',
            'section',
          ]).toContain(name);
        }
        expect(html).not.toMatch(/href="(?!#(?:ref|article)-\d+")/);
        expect(html).not.toMatch(/<[^>]*\son[a-z]+=/i);
      }),
    );
  });

  it('shows every text as it is', async () => {
    const exact = '<b>&amp;"\'</bdi>\u202e';
    const html = await report([
      noteOn(articleOf(), { selector: { quote: { exact, prefix: '', suffix: '' } } }),
    ]);
    expect(parse(html).querySelector('blockquote bdi')?.textContent).toBe(exact);
  });

  it('forbids itself to run or fetch anything', async () => {
    expect(await report([])).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
  });
});
