// @vitest-environment node
import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readArguments, UsageError } from '@/scripts/annotate/arguments';
import { paragraphs, sentence } from './pages';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'pangzhu-annotate-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function spawn(...args: string[]) {
  const tsx = resolve('node_modules/tsx/dist/cli.mjs');
  const command = [tsx, resolve('scripts/annotate.ts'), ...args];
  return spawnSync(process.execPath, command, { encoding: 'utf8' });
}

function run(...args: string[]) {
  const { status, stdout, stderr } = spawn(...args);
  const lines = stdout.split('\n').slice(0, -1);
  return { status, stderr, lines: lines.map((line) => JSON.parse(line)) };
}

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const title = '湘中园区新开工四十二个项目';
const page = `<title>${title}_湘中新闻网</title><h1>${title}</h1><div>2024-08-09 06:30　来源：湘中日报　记者 周念慈</div>
  <div><p>湘潭高新区今年落户项目四十二个，总投资4.85亿元。</p>${paragraphs(3)}</div>`;

describe('npm run annotate', () => {
  it('prints a line for each page and goes on after one that cannot be read', () => {
    const first = file('a.html', page);
    const missing = join(folder, 'missing.html');
    const list = file('list.html', '<a href="/1">一条新闻</a>'.repeat(50));
    const url = 'https://news.site.example/20240809/1.html?from=timeline#top';
    const { status, lines } = run('--url', url, first, missing, list);
    expect(status).toBe(1);
    expect(lines).toHaveLength(3);
    expect(Object.keys(lines[0])).toEqual(['file', 'url', 'article', 'mentions', 'figures']);
    expect(lines[0]).toMatchObject({
      file: first,
      url: 'https://news.site.example/20240809/1.html',
      article: {
        found: true,
        title,
        bylines: ['周念慈'],
        outlet: '湘中日报',
        published: '2024-08-09',
      },
    });
    const { text } = lines[0].article;
    expect(text).toContain(sentence(2));
    for (const { start, end, text: part } of [...lines[0].mentions, ...lines[0].figures]) {
      expect(text.slice(start, end)).toBe(part);
    }
    expect(lines[0].mentions[0]).toMatchObject({ kind: 'park', text: '湘潭高新区' });
    expect(Object.keys(lines[0].mentions[0])).toEqual([
      'kind',
      'start',
      'end',
      'text',
      'entity',
      'name',
    ]);
    const money = lines[0].figures.find(({ kind }: { kind: string }) => kind === 'money');
    expect(money).toMatchObject({ text: '4.85亿元', value: 485_000_000, unit: 'CNY' });
    expect(Object.keys(money)).toEqual(
      'kind start end text value unit low high bound metric subject'.split(' '),
    );
    expect(Object.keys(lines[1])).toEqual(['file', 'error']);
    expect(lines[1].file).toBe(missing);
    expect(lines[2]).toEqual({
      file: list,
      url: 'https://news.site.example/20240809/1.html',
      article: { found: false, title: '', bylines: [], outlet: '', published: '', text: '' },
      mentions: [],
      figures: [],
    });
  });

  it('reads the encodings of saved pages', () => {
    const gbk = file(
      'gbk.html',
      Buffer.concat([
        Buffer.from('<meta charset="gb2312"><h1>'),
        // 园区 in GBK
        Buffer.from([0xd4, 0xb0, 0xc7, 0xf8]),
        Buffer.from('</h1><p>'),
        ...Array.from({ length: 60 }, () => Buffer.from([0xd4, 0xb0, 0xc7, 0xf8, 0xa1, 0xa3])),
      ]),
    );
    const utf16 = file('utf16.html', Buffer.from(`\ufeff${page}`, 'utf16le'));
    const belied = file('belied.html', `\ufeff<meta charset="gb2312">${page}`);
    const saved = file(
      'saved.html',
      `<!-- saved from url=(0030)https://news.site.example/1.html -->\n${page}`,
    );
    const { status, lines } = run(gbk, utf16, belied, saved);
    expect(status).toBe(0);
    expect(lines[0].article.text).toMatch(/^(?:园区。){60}$/);
    expect(lines[1].article.title).toBe(title);
    expect(lines[2].article.title).toBe(title);
    expect(lines[3].url).toBe('https://news.site.example/1.html');
  });

  it('takes each line of a text file as a text of its own', () => {
    const text = file('lines.txt', '\ufeff湘潭高新区投资4.85亿元\r\n \u3000\r\n  一行  \n');
    const { status, lines } = run('--text', text);
    expect(status).toBe(0);
    expect(lines.map(({ article }) => article.text)).toEqual([
      '湘潭高新区投资4.85亿元',
      ' \u3000',
      '  一行  ',
    ]);
    expect(lines.map(({ article }) => article.found)).toEqual([true, false, true]);
    expect(Object.keys(lines[1])).toEqual(['file', 'url', 'article', 'mentions', 'figures']);
    expect(lines[0]).toMatchObject({
      file: text,
      url: '',
      article: { found: true, title: '', bylines: [], outlet: '', published: '' },
    });
    expect(lines[0].mentions[0]).toMatchObject({ start: 0, end: 5 });
    expect(lines[0].figures[0]).toMatchObject({ start: 7, end: 13 });
  });

  it('says of a file that is no text that it cannot be read, and goes on', () => {
    const binary = file('page.html', randomBytes(20_000));
    const text = file('after.html', page);
    const pages = run(binary, text);
    expect(pages.status).toBe(1);
    expect(pages.lines[0]).toEqual({ file: binary, error: 'not text: the file is binary' });
    expect(pages.lines[1].article.title).toBe(title);
    const lines = run('--text', binary);
    expect(lines.status).toBe(1);
    expect(lines.lines).toEqual([pages.lines[0]]);
  });

  it.each(['--help', '-h'])('explains itself with %s', (option) => {
    const { status, stdout, stderr } = spawn(option);
    expect(stdout).toContain('Usage: npm run -s annotate');
    expect(stderr).toBe('');
    expect(status).toBe(0);
  });

  it('refuses what it does not understand', () => {
    const { status, stderr, lines } = run('--json', 'a.html');
    expect(status).toBe(2);
    expect(lines).toEqual([]);
    expect(stderr).toContain('Usage: npm run -s annotate');
  });
});

it.each([
  ['no file', []],
  ['an address that is none', ['--url', 'nonsense', 'a.html']],
  ['an address left out', ['a.html', '--url']],
])('%s is refused', (_, args) => {
  expect(() => readArguments(args)).toThrow(UsageError);
});
