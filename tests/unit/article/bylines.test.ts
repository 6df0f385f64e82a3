import { describe, expect, it } from 'vitest';
import { isPersonName, readBylines, readClosingNames, readEditors } from '@/lib/article/bylines';

describe('bylines', () => {
  it.each([
    ['本报讯（记者 周念慈 通讯员 何青禾）焊花飞溅。', ['周念慈', '何青禾']],
    ['某网8月9日讯（全媒体记者周念慈 整合）今年以来', ['周念慈']],
    ['本报记者 周念慈、何青禾 实习生 沈奕舟', ['周念慈', '何青禾', '沈奕舟']],
    ['记者：陳以寧', ['陳以寧']],
    ['文/谭清越 图/沈奕舟', ['谭清越', '沈奕舟']],
    ['摄影/文 沈奕舟', ['沈奕舟']],
    ['作者：周念慈　阅读：1286 次', ['周念慈']],
    ['执笔：欧阳青禾', ['欧阳青禾']],
    ['记者 刘 洋 王 永', ['刘洋', '王永']],
    ['新华网记者林知远、何青禾', ['林知远', '何青禾']],
    ['记者从管委会获悉，今年新开工项目四十二个。', []],
    ['图中记者正在采访', []],
    ['来源：某报', []],
    ['', []],
  ])('%s', (line, names) => {
    expect(readBylines(line)).toEqual(names);
  });
});

it('editors are read by their label', () => {
  expect(readEditors('【责任编辑：邓以南】')).toEqual(['邓以南']);
  expect(readEditors('編輯：葉知秋　校对：何青禾')).toEqual(['葉知秋']);
  expect(readEditors('编辑部搬进新楼')).toEqual([]);
});

it('names alone in brackets close a text', () => {
  expect(readClosingNames('力争全年服务企业八十家。（周念慈 何青禾）')).toEqual([
    '周念慈',
    '何青禾',
  ]);
  expect(readClosingNames('力争全年服务企业八十家。（完）')).toEqual([]);
  expect(readClosingNames('共九间（最大的能坐两百人）')).toEqual([]);
});

it('people are told from outlets', () => {
  expect(['周念慈', '欧阳青禾', '陳以寧', 'Zhou Nianci'].filter(isPersonName)).toHaveLength(4);
  expect(['新华社', '本报', '报道', '某某日报', '评论员'].filter(isPersonName)).toEqual([]);
});
