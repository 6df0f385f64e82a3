import { expect, it } from 'vitest';
import { articlesOfPage } from '@/lib/store/articles/articles';
import { hashedParagraphs } from '@/lib/store/articles/paragraph-hashes';
import { sameTextElsewhere } from '@/lib/store/articles/same-text';
import type { PangzhuDatabase } from '@/lib/store/database';
import { addNote } from '@/lib/store/notes/notes';
import { bodyOf, targetOf } from './fixtures';
import { testDatabase } from './test-database';

/** Six paragraphs of forty and some characters. */
const paragraphs = ['一期', '二期', '三期', '四期', '五期', '六期'].map(
  (phase) =>
    `园区${phase}厂房的建设已经接近尾声，施工方表示将在年底以前完成验收，届时有三十家企业搬入新址。`,
);
const article = paragraphs.join('\n\n');

async function keep(db: PangzhuDatabase, url: string, text: string) {
  await addNote(db, { operationId: url, target: targetOf({ url }), body: bodyOf({}), text });
}

async function sameAs(db: PangzhuDatabase, url: string) {
  const [kept] = await articlesOfPage(db, url);
  if (!kept) throw new Error(`nothing kept of ${url}`);
  return (await sameTextElsewhere(db, kept)).map(({ metadata }) => metadata.url);
}

it('finds a text again that another site printed, in its own way', async () => {
  const db = await testDatabase();
  await keep(db, 'https://a.cn/1', article);
  const reprint = ['本报讯', ...paragraphs.slice(1), '（责任编辑：甲）'].join('\n');
  await keep(db, 'https://b.cn/1', reprint.replaceAll('，', ', ').replaceAll('厂', '廠'));
  expect(await sameAs(db, 'https://a.cn/1')).toEqual(['https://b.cn/1']);
  expect(await sameAs(db, 'https://b.cn/1')).toEqual(['https://a.cn/1']);
});

it.each([
  ['half of it', paragraphs.slice(3).join('\n')],
  [
    'it with as much again',
    [...paragraphs, ...paragraphs.map((each) => `另外，${each}`)].join('\n'),
  ],
  ['other figures in every paragraph', article.replaceAll('三十', '四十')],
  ['nothing', ''],
  ['short lines that are the same', '甲乙丙丁\n戊己庚辛'],
])('does not take %s for the same', async (_, text) => {
  const db = await testDatabase();
  await keep(db, 'https://a.cn/1', `${article}\n甲乙丙丁\n戊己庚辛`);
  await keep(db, 'https://b.cn/1', text);
  expect(await sameAs(db, 'https://a.cn/1')).toEqual([]);
  expect(await sameAs(db, 'https://b.cn/1')).toEqual([]);
});

it('knows short texts word for word, and never the page itself', async () => {
  const db = await testDatabase();
  await keep(db, 'https://a.cn/1', '短讯');
  await keep(db, 'http://m.a.cn/1', '短讯');
  await keep(db, 'https://b.cn/1', '短讯');
  await keep(db, 'https://c.cn/1', '短讯。');
  expect(await sameAs(db, 'https://a.cn/1')).toEqual(['https://b.cn/1']);
});

it('hashes paragraphs of thirty characters, each once, however they are set', () => {
  const [first = ''] = paragraphs;
  const [hashed] = hashedParagraphs(first);
  expect(hashed?.length).toBe(first.replace(/[，。]/g, '').length);
  expect(Number.isSafeInteger(hashed?.hash)).toBe(true);
  expect(
    hashedParagraphs(`${first}\n${first}\r\n\n ${first.replaceAll('，', ' ,\u200b')} `),
  ).toEqual([hashed]);
  expect(hashedParagraphs('字'.repeat(29))).toEqual([]);
  expect(hashedParagraphs('字'.repeat(30))).toHaveLength(1);
  expect(hashedParagraphs(`${'字'.repeat(28)}，。！`)).toEqual([]);
});

it('tells paragraphs apart', () => {
  const many = Array.from({ length: 1_900 }, (_, i) => `${'园区企业'.repeat(8)}${i}`);
  expect(new Set(hashedParagraphs(many.join('\n')).map(({ hash }) => hash)).size).toBe(1_900);
});

it.each([
  '\ud842'.repeat(40),
  '__proto__'.repeat(10),
  `${'x'.repeat(3_000_000)}\n`,
  '\n'.repeat(1_000_000),
])('takes any text (%#)', (text) => {
  for (const { hash } of hashedParagraphs(text)) expect(Number.isSafeInteger(hash)).toBe(true);
});
