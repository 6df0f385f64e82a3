import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { PortableNote } from '@/lib/exchange/notes/portable-note';
import {
  type MarkdownFlavour,
  articleMarkdown as markdownCalled,
  markdownZip,
} from '@/lib/exchange/report/markdown';
import {
  logseqLine,
  logseqTag,
  markdownLine,
  obsidianTag,
  yamlString,
} from '@/lib/exchange/report/markdown-text';
import { anyNote, anyText } from '../any-note';
import { articleOf, noteOn } from '../citation/articles';
import { allOf, each, joined } from '../files/bytes';

const articleMarkdown = (
  notes: Parameters<typeof markdownCalled>[0],
  flavour: MarkdownFlavour,
  name = '2025-04-12 一页',
) => markdownCalled(notes, flavour, name);

const article = articleOf({ url: 'https://lotus.example/a1.html' });
const quote = noteOn(article, {
  comment: '与去年比较\n\n再核对',
  tags: ['园区', '产业 / 光伏', '2025'],
  selector: { quote: { exact: '占地120亩\n年内投产', prefix: '', suffix: '' } },
});
const page = noteOn(article, {
  id: 'b0000000-0000-4000-8000-000000000002',
  selector: null,
  tags: ['园区'],
  status: 'to-check',
});

describe('for Obsidian', () => {
  it('an article is a document with front matter, quotes with anchors, and its reference', () => {
    expect(articleMarkdown([page, quote], 'obsidian')).toMatch(
      new RegExp(
        `^${[
          '---',
          'title: "开放日迎来三千学生"',
          'aliases: \\["开放日迎来三千学生"\\]',
          'url: "https://lotus.example/a1.html"',
          'author: \\["林知远", "欧阳禾"\\]',
          'outlet: "莲城日报"',
          'published: 2025-04-12',
          'tags: \\["园区", "产业/光伏", "_2025"\\]',
          'status: to-check',
          'citekey: lotus20250412[a-z]{4}',
          '---',
          '',
          '# 开放日迎来三千学生',
          '',
          '#园区 \\^note-b0000000-0000-4000-8000-000000000002',
          '',
          '> 占地120亩',
          '>',
          '> 年内投产',
          '',
          '\\^note-a0000000-0000-4000-8000-000000000001',
          '',
          '与去年比较',
          '',
          '再核对',
          '',
          '#园区 #产业/光伏 #_2025',
          '',
          '---',
          '',
          '林知远, 欧阳禾\\. 开放日迎来三千学生\\\\\\[N/OL\\\\\\]\\. 莲城日报, 2025-04-12\\\\\\[2025-05-01\\\\\\]\\. https://lotus\\.example/a1\\.html\\.',
          '$',
        ].join('\n')}`,
      ),
    );
  });

  it('says nothing of what is not known', () => {
    const bare = articleOf({ title: '', bylines: [], outlet: '', published: '' });
    const [matter = ''] = articleMarkdown([noteOn(bare)], 'obsidian').split('\n---\n', 1);
    expect(matter.replace(/: .*/g, ':')).toBe('---\ntitle:\nurl:\ncitekey:');
    expect(articleMarkdown([noteOn(bare)], 'logseq')).toMatch(
      /^title:: .*\nurl:: .*\ncitekey:: .*\n\n- /,
    );
  });

  it('a note on the page has its anchor at its words, not at what stands before it', () => {
    const said = { ...page, comment: '先看\n\n  再写\n' };
    const nothing = { ...page, id: 'c0000000-0000-4000-8000-000000000003', tags: [] };
    const text = articleMarkdown([said, nothing, quote], 'obsidian');
    expect(text).toContain(
      '\n\n先看\n\n再写 ^note-b0000000-0000-4000-8000-000000000002\n\n#园区\n\n> 占地',
    );
    expect(text).not.toContain('note-c0000000');
  });

  it.each([
    ['2024-02-29T08:00:00+08:00', '2024-02-29'],
    ['2025-02-29', '"2025-02-29"'],
    ['2025-13-01', '"2025-13-01"'],
    ['2025-04', '"2025-04"'],
  ])('of %s the day is written as %s', (published, written) => {
    const text = articleMarkdown([noteOn(articleOf({ published }))], 'obsidian');
    expect(text).toContain(`\npublished: ${written}\n`);
  });

  it('has front matter that is YAML, whatever the article is called', () => {
    fc.assert(
      fc.property(anyNote(), (note) => {
        const [open, ...lines] = articleMarkdown([note], 'obsidian').split('\n');
        expect(open).toBe('---');
        const matter = lines.slice(0, lines.indexOf('---'));
        expect(matter[0]).toMatch(/^title: "/);
        for (const line of matter) {
          const [, key = '', value = ''] = /^([a-z]+): (.*)$/.exec(line) ?? [];
          expect([
            'title',
            'aliases',
            'url',
            'author',
            'outlet',
            'published',
            'tags',
            'status',
            'citekey',
          ]).toContain(key);
          // Of YAML it has only what is JSON too, dates and words.
          if (!/^[\w-]+$/.test(value)) expect(() => JSON.parse(value)).not.toThrow();
        }
      }),
    );
  });
});

it('for Logseq an article is a page of blocks with properties', () => {
  const text = articleMarkdown([page, quote], 'logseq', '2025-04-12 学生来了 abcd');
  expect(text.replace(/(?<=lotus20250412)[a-z]{4}/, 'abcd')).toBe(
    `title:: 2025-04-12 学生来了 abcd
headline:: 开放日迎来三千学生
url:: https://lotus.example/a1.html
author:: 林知远, 欧阳禾
outlet:: 莲城日报
published:: 2025-04-12T17:26:00+08:00
citekey:: lotus20250412abcd

- id:: b0000000-0000-4000-8000-000000000002
  开放日迎来三千学生
  - #园区
- id:: a0000000-0000-4000-8000-000000000001
  > 占地120亩
  >
  > 年内投产
  - 与去年比较
  - 再核对
  - #园区 #[[产业 / 光伏]] #2025
- 林知远, 欧阳禾. 开放日迎来三千学生\\[N/OL]. 莲城日报, 2025-04-12\\[2025-05-01]. https://lotus.example/a1.html.
`,
  );
});

describe('text in Logseq', () => {
  // What mldoc, its parser, gives back as plain text (1.6.0); escaped at both ends the second is a formula.
  it.each([
    ['[[页]]', '\\[\\[页]]'],
    ['《要闻》[图](2025)', '《要闻》\\[图](2025)'],
    ['((a0000000))', '\\(\\(a0000000))'],
    ['(一) 总则', '(一) 总则'],
    ['{{query x}}', '\\{\\{query x}}'],
    ['A&amp;B &lt;', 'A&amp;B &lt;'],
    ['<b>粗</b>', '\\<b>粗\\</b>'],
    ['名称:: 值', '名称\\:\\: 值'],
    ['==亮== ^^亮^^', '\\=\\=亮\\=\\= \\^\\^亮\\^\\^'],
    ['@@html: x@@', '\\@\\@html: x\\@\\@'],
    ['#标签 $1 a_b', '\\#标签 \\$1 a\\_b'],
    ['> 引', '\\> 引'],
    ['- 项', '\\- 项'],
    ['3. 项', '3\\. 项'],
  ])('%j is written %j', (text, written) => {
    expect(logseqLine(text)).toBe(written);
  });

  it('closes no formula', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'[]()\\a甲') }), (text) => {
        // Pairs of backslashes are one of the text's own.
        expect(logseqLine(text).replaceAll('\\\\', '')).not.toMatch(/\\[\])]/);
      }),
    );
  });
});

it('is called and headed after what its oldest note knows', async () => {
  const later = noteOn(articleOf({ ...article, title: '改后的标题' }), {
    id: 'd0000000-0000-4000-8000-000000000004',
    created: '2025-06-01T12:00:00.000Z',
  });
  const archive = joined(await allOf(markdownZip(each([later, quote]), 'obsidian', quote.created)));
  const [[name, bytes] = []] = Object.entries(unzipSync(archive));
  expect(name).toMatch(/^2025-04-12 开放日迎来三千学生 [a-z]{4}\.md$/);
  const text = new TextDecoder().decode(bytes);
  expect(text).toContain('\ntitle: "开放日迎来三千学生"\n');
  expect(articleMarkdown([later, quote], 'logseq')).toContain('\nheadline:: 开放日');
});

describe('text', () => {
  it.each([
    ['# 标题', '\\# 标题'],
    ['- 一项', '\\- 一项'],
    ['1. 一项', '1\\. 一项'],
    ['> 引', '\\> 引'],
    ['- - -', '\\- - -'],
    ['    缩进', '缩进'],
  ])('%j is no markup at the beginning of a line', (text, safe) => {
    expect(markdownLine(text)).toBe(safe);
  });

  it.each([
    '<img src=x onerror=alert(1)>',
    '[点这里](javascript:alert(1))',
    '![](https://tracker.example/p.gif)',
    '[[另一篇]]',
    '`code`',
    '**粗** _斜_ ~~删~~ ==亮==',
    '$x^2$ %%隐%%',
    '^note-1',
    '{{query x}} ((a0000000))',
    'id:: x',
    '&lt; &#60;',
    '| a | b |',
    '\\[',
    '---',
    '***',
    '```js',
  ])('%s is no markup anywhere', (text) => {
    // What a backslash stands before is itself; without those pairs nothing is left that means something.
    const bare = markdownLine(text).replace(/\\[!-/:-@[-`{-~]/g, '·');
    expect(bare).not.toMatch(/[<>[\]`*_~^$|{}]|==|%%|\(\(|::|&(?=#?\w)(?!amp;)|^[-+#=]/);
  });

  it('loses no letter', () => {
    fc.assert(
      fc.property(anyText({ halves: false }), (text) => {
        const shown = markdownLine(text)
          .replace(/\\([!-/:-@[-`{-~])/g, '$1')
          .replaceAll('&amp;', '&');
        const letters = (of: string) => of.replace(/[\s\p{Cc}]/gu, '');
        expect(letters(shown)).toBe(letters(text));
      }),
    );
  });

  it('in a quote every line is of the quote', () => {
    fc.assert(
      fc.property(anyText({ halves: true, minLength: 1 }), (exact) => {
        const note: PortableNote = {
          ...quote,
          selector: { quote: { exact, prefix: '', suffix: '' } },
          comment: '',
          tags: [],
        };
        const body =
          articleMarkdown([note], 'obsidian')
            .split('\n\n^note-')[0]
            ?.split('\n\n')
            .slice(2)
            .join('\n\n') ?? '';
        for (const line of body.split('\n').filter(Boolean)) expect(line).toMatch(/^>(?: |$)/);
      }),
    );
  });

  it('writes strings that YAML takes', () => {
    expect(yamlString('a: "b" # c\n\\ \ud800 \u2028\u0007')).toBe(
      '"a: \\"b\\" # c\\n\\\\ \\ufffd \\u2028"',
    );
  });
});

describe('tags', () => {
  it.each([
    ['园区', '园区', '#园区'],
    ['#园区', '园区', '#园区'],
    ['产业 / 光伏', '产业/光伏', '#[[产业 / 光伏]]'],
    ['New Area', 'New-Area', '#[[New Area]]'],
    ['2025', '_2025', '#2025'],
    ['a]] [[b', 'a-b', '#[[a b]]'],
    ['重要!', '重要', '#[[重要!]]'],
    ['///', '', '#///'],
    ['#', '', ''],
  ])('%s is %s in Obsidian and %s in Logseq', (tag, obsidian, logseq) => {
    expect(obsidianTag(tag)).toBe(obsidian);
    expect(logseqTag(tag)).toBe(logseq);
  });
});

it('has no commas within names in Logseq, where they part them', () => {
  const told = { bylines: ['Lotus, Inc., Press', '林知远'], outlet: 'a,b,c' };
  expect(articleMarkdown([noteOn(articleOf(told))], 'logseq')).toContain(
    '\nauthor:: Lotus， Inc.， Press, 林知远\noutlet:: a,b,c\n',
  );
});

it('names blocks for Logseq by UUIDs alone', () => {
  const foreign = { ...quote, id: 'note-7' };
  expect(articleMarkdown([foreign], 'logseq')).toContain('\n- > 占地');
  expect(articleMarkdown([foreign], 'logseq')).not.toContain('id::');
  expect(articleMarkdown([foreign], 'obsidian')).toContain('\n^note-note-7\n');
});

it('waits for a long document before it goes on', async () => {
  const long = { ...quote, comment: '长'.repeat(20_000) };
  const other = noteOn(articleOf({ url: 'https://lotus.example/a2.html', title: '短' }));
  const archive = await allOf(markdownZip(each([long, other]), 'obsidian', quote.created));
  const files = unzipSync(joined(archive));
  expect(Object.values(files).map((bytes) => new TextDecoder().decode(bytes))).toEqual([
    articleMarkdown([long], 'obsidian'),
    articleMarkdown([other], 'obsidian'),
  ]);
});

it('makes an archive of one document an article', async () => {
  const other = noteOn(articleOf({ url: 'https://lotus.example/a2.html' }));
  const third = noteOn(
    articleOf({ url: 'https://lotus.example/a3.html', title: '', published: '' }),
  );
  const archive = joined(
    await allOf(markdownZip(each([quote, page, other, third]), 'obsidian', quote.created)),
  );
  const files = unzipSync(archive);
  const names = Object.keys(files);
  expect(names).toEqual([
    expect.stringMatching(/^2025-04-12 开放日迎来三千学生 [a-z]{4}\.md$/),
    expect.stringMatching(/^2025-04-12 开放日迎来三千学生 [a-z]{4}\.md$/),
    expect.stringMatching(/^https lotus\.example a3\.html [a-z]{4}\.md$/),
  ]);
  expect(new TextDecoder().decode(files[names[0] as string])).toBe(
    articleMarkdown([quote, page], 'obsidian'),
  );
});

it('calls a document the same however many others there are', async () => {
  const namesOf = async (notes: readonly PortableNote[], flavour: MarkdownFlavour) => {
    const archive = joined(await allOf(markdownZip(each(notes), flavour, quote.created)));
    return Object.entries(unzipSync(archive));
  };
  const before = noteOn(articleOf({ url: 'https://a.example/a0.html' }));
  const [[alone = ''] = []] = await namesOf([quote], 'obsidian');
  const both = await namesOf([before, quote], 'obsidian');
  expect(both.map(([name]) => name)[1]).toBe(alone);
  expect(new Set(both.map(([name]) => name)).size).toBe(2);
  // Pages of Logseq are known by their titles alone, wherever they lie.
  const pages = await namesOf([before, quote], 'logseq');
  for (const [name, bytes] of pages) {
    const [title = ''] = new TextDecoder().decode(bytes).split('\n', 1);
    expect(name).toBe(`pages/${title.replace('title:: ', '')}.md`);
  }
  expect(pages.map(([name]) => name)).toEqual(both.map(([name]) => `pages/${name}`));
});
