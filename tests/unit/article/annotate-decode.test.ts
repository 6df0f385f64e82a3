// @vitest-environment node
import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { findArticle } from '@/lib/article/find-article';
import { decodePage } from '@/scripts/annotate/decode';
import { SavedPages } from '@/scripts/annotate/saved-pages';
import { encoder } from './encode';

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16le = (text: string) => Buffer.from(text, 'utf16le');
const utf16be = (text: string) => utf16le(text).swap16();
const gbk = encoder('gbk');
const big5 = encoder('big5');
const join = (...parts: (Uint8Array | number[])[]) =>
  Buffer.concat(parts.map((p) => Buffer.from(p)));

const simplified = {
  title: '河口示范园首批厂房交付使用',
  paragraphs: [
    '清晨七点，河口示范园的三号厂房外已经排起了货车。经过十一个月的施工，首批六栋标准厂房昨日交付，总建筑面积8.2万平方米。',
    '园区负责人介绍，厂房按照“先订后建”的办法设计，层高、荷载和供电都听取了企业的意见，机器搬进来两周之内就能开工。',
    '第一家搬进来的是做轴承的小厂，老板说，原来的车间漏雨，订单多的时候只能租邻居的仓库，现在一条线可以从头摆到尾。',
    '按照计划，第二批厂房将在明年三月完工，配套的宿舍和食堂同时启用，预计可以容纳一千二百名工人。',
  ],
};
const traditional = {
  title: '河口示範園首批廠房交付使用',
  paragraphs: [
    '清晨七點，河口示範園的三號廠房外已經排起了貨車。經過十一個月的施工，首批六棟標準廠房昨日交付，總建築面積8.2萬平方公尺。',
    '園區負責人介紹，廠房按照「先訂後建」的辦法設計，層高、荷載和供電都聽取了企業的意見，機器搬進來兩週之內就能開工。',
    '第一家搬進來的是做軸承的小廠，老闆說，原來的車間漏雨，訂單多的時候只能租鄰居的倉庫，現在一條線可以從頭擺到尾。',
    '按照計畫，第二批廠房將在明年三月完工，配套的宿舍和食堂同時啟用，預計可以容納一千二百名工人。',
  ],
};

function pageOf({ title, paragraphs }: typeof simplified, head: string): string {
  const body = paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n');
  return `<html><head>${head}<title>${title}</title></head>
    <body><h1>${title}</h1><div>2024-08-09 06:30</div><div>${body}</div></body></html>`;
}

const oldForm = (charset: string) =>
  `<meta http-equiv="Content-Type" content="text/html; charset=${charset}">`;
const scripted = '<script src="/count.js" charset="utf-8"></script>';

describe('a saved page', () => {
  const pages = new SavedPages();
  it.each([
    ['GBK', gbk(pageOf(simplified, '<meta charset="gbk">')), simplified],
    ['GB 2312 in the old form', gbk(pageOf(simplified, oldForm('gb2312'))), simplified],
    ['GBK not declared', gbk(pageOf(simplified, '')), simplified],
    [
      'GBK after a script that is not',
      gbk(pageOf(simplified, `${scripted}${oldForm('gbk')}`)),
      simplified,
    ],
    ['Big5', big5(pageOf(traditional, '<meta charset=big5>')), traditional],
    ['Big5 in the old form', big5(pageOf(traditional, oldForm('Big5'))), traditional],
    [
      'Big5 after a script that is not',
      big5(pageOf(traditional, `${scripted}${oldForm('big5')}`)),
      traditional,
    ],
    ['UTF-16, little end first', utf16le(`\ufeff${pageOf(simplified, '')}`), simplified],
    [
      'UTF-16, big end first',
      utf16be(`\ufeff${pageOf(simplified, oldForm('utf-16'))}`),
      simplified,
    ],
    ['UTF-8 with a mark', utf8(`\ufeff${pageOf(simplified, oldForm('gb2312'))}`), simplified],
    ['UTF-8 under an old declaration', utf8(pageOf(simplified, oldForm('gb2312'))), simplified],
    ['UTF-8 declared to be UTF-16', utf8(pageOf(simplified, oldForm('utf-16'))), simplified],
  ])('in %s is read', (_, bytes, { title, paragraphs }) => {
    const article = findArticle(pages.parse(decodePage(bytes)), { url: '' });
    expect(article?.metadata.title).toBe(title);
    for (const paragraph of paragraphs) expect(article?.text.text).toContain(paragraph);
  });
});

const line = '湘潭高新区投资4.85亿元';
const surrogate = [0xed, 0xa0, 0x80];

describe('one bad byte', () => {
  it.each([
    ['a lone surrogate', join(utf8(line), surrogate, utf8('\n园区')), `${line}���\n园区`],
    ['a lone surrogate in a short text', join(utf8('甲'), surrogate), '甲���'],
    ['a lone surrogate in ASCII', join(utf8('a'.repeat(9)), surrogate), `${'a'.repeat(9)}���`],
    ['a stray byte', join(utf8(line), [0x80], utf8('园区')), `${line}�园区`],
    ['a character cut at the end', join(utf8(line), [0xe5, 0x9b]), `${line}�`],
    ['a bad byte in GBK', join(gbk(line), [0xff], gbk('\n园区')), `${line}�\n园区`],
  ])('%s leaves the rest alone', (_, bytes, expected) => {
    expect(decodePage(bytes)).toBe(expected);
  });

  it.each([
    ['no', ''],
    ['an old', oldForm('gb2312')],
  ])('does not hide that a page with %s declaration is in UTF-8', (_, head) => {
    const [first, second] = [pageOf(simplified, head), '<p>完</p>'];
    expect(decodePage(join(utf8(first), [0xff], utf8(second)))).toBe(`${first}�${second}`);
  });
});

it.each([
  ['GBK', gbk('招商引资'), '招商引资'],
  ['a control character', utf8(`甲\x01乙${line}`), `甲\x01乙${line}`],
  ['ASCII', utf8('a\tb\f\r\nc'), 'a\tb\f\r\nc'],
  ['ASCII declared to be UTF-16', utf8(oldForm('utf-16')), oldForm('utf-16')],
  ['nothing', utf8(''), ''],
])('a text of %s is read', (_, bytes, expected) => {
  expect(decodePage(bytes)).toBe(expected);
});

/** Bytes without a pattern, the same at every run. */
function noise(length: number): Uint8Array {
  let state = 1;
  return Uint8Array.from({ length }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state >>> 24;
  });
}
const noiseWithoutNul = noise(20_000).filter((byte) => byte !== 0);

it.each([
  ['noise', noise(20_000)],
  ['noise without a NUL', noiseWithoutNul],
  ['noise under a declaration', join(utf8('<meta charset=big5>'), noiseWithoutNul)],
  ['a NUL in a text', utf8(`${line}\0`)],
  ['UTF-16 without a mark', utf16le(line)],
  ['UTF-32', join([0xff, 0xfe, 0, 0, 0x41, 0, 0, 0])],
  ['bytes of no encoding', new Uint8Array(200).fill(0xff)],
  ['PNG', join([0x89], utf8('PNG\r\n'))],
  ['JPEG', join([0xff, 0xd8, 0xff, 0xe0], utf8('JFIF'))],
  ['zip', join(utf8('PK\x03\x04'), deflateRawSync(line))],
  ['PDF', utf8('%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n')],
])('%s is no text', (_, bytes) => {
  expect(() => decodePage(bytes)).toThrow('not text');
});
