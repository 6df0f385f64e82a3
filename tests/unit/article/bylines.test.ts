import { describe, expect, it } from 'vitest';
import {
  isPersonName,
  readBylines,
  readClosingNames,
  readEditors,
  readPhotographers,
} from '@/lib/article/metadata/bylines';

describe('bylines', () => {
  it.each([
    ['本报讯（记者 周念慈 通讯员 何青禾）焊花飞溅。', ['周念慈', '何青禾']],
    ['某网8月9日讯（全媒体记者周念慈 整合）今年以来', ['周念慈']],
    ['本报记者 周念慈、何青禾 实习生 沈奕舟', ['周念慈', '何青禾', '沈奕舟']],
    ['记者：陳以寧', ['陳以寧']],
    ['文/谭清越 图/沈奕舟', ['谭清越', '沈奕舟']],
    ['摄影/文 沈奕舟', ['沈奕舟']],
    ['文｜沈奕舟 攝影｜周念慈', ['沈奕舟', '周念慈']],
    ['作者：周念慈　阅读：1286 次', ['周念慈']],
    ['执笔：欧阳青禾', ['欧阳青禾']],
    ['2024-08-09　何青禾', ['何青禾']],
    ['2024-08-09 06:30 刘　洋', ['刘洋']],
    ['2024-08-09 湘中', []],
    ['2024-08-09 06:30 · 何青禾', ['何青禾']],
    ['Author, 何青禾', ['何青禾']],
    ['何青禾 《湘中日报》（ 2024年08月09日 第 03 版）', ['何青禾']],
    ['湘中经济报道记者 何青禾', ['何青禾']],
    ['记者 刘 洋 王 永', ['刘洋', '王永']],
    ['新华网记者林知远、何青禾', ['林知远', '何青禾']],
    ['（中江社記者何青禾台北9日電）', ['何青禾']],
    ['〔記者何青禾／澄江報導〕', ['何青禾']],
    ['（中江社記者林知遠、何青禾澄江縣9日電）', ['林知遠', '何青禾']],
    ['聯江報／ 記者 何青禾 ／澄江縣即時報導', ['何青禾']],
    ['湘中新闻记者 何青禾', ['何青禾']],
    ['【全媒体记者】何青禾 陈以宁', ['何青禾', '陈以宁']],
    ['【作者】 何青禾;陈以宁', ['何青禾', '陈以宁']],
    ['作者：何青禾 ▪ 陈以宁　责编：谭清越', ['何青禾', '陈以宁']],
    ['新江报 记者 何青禾 编辑 谭清越', ['何青禾']],
    ['文/何青禾 编辑/谭清越', ['何青禾']],
    ['记者 何青禾 江西报道', ['何青禾']],
    ['来源：环境学院 文：何青禾 图：陈以宁', ['何青禾', '陈以宁']],
    ['文｜湘中 何青禾', ['何青禾']],
    ['作者：湘中财经 何青禾', ['何青禾']],
    [
      'By Ho Qinghe and Chen Yining | Xiang Daily | Updated: 2024-08-09 09:15',
      ['Ho Qinghe', 'Chen Yining'],
    ],
    ['By Ho Qinghe in Xiangzhong', ['Ho Qinghe']],
    ['By the river stood a house', []],
    ['何青禾 / 文　2024-08-09 08:00', ['何青禾']],
    ['何青禾 湘中日报记者', ['何青禾']],
    ['何青禾、陈以宁｜图文', ['何青禾', '陈以宁']],
    ['（湘中晚报 何青禾 2024年8月9日）', ['何青禾']],
    ['2024年08月09日06:30 湘中晚报 何青禾', ['何青禾']],
    ['2024-08-09 湘中晚报 今日', []],
    ['原创 何青禾 湘中观察 2024年08月09日 06:30 湘中', ['何青禾']],
    ['原创 青石渡 湘中观察 2024年08月09日', []],
    ['作者：关注', []],
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
  expect(readEditors('新江报 记者 何青禾 编辑 谭清越')).toEqual(['谭清越']);
  expect(readEditors('【编辑】谭清越')).toEqual(['谭清越']);
  expect(readEditors('编辑部搬进新楼')).toEqual([]);
});

it.each([
  ['两只青头潜鸭在芦苇荡边休息。澄江社记者 何青禾 摄', ['何青禾']],
  ['青石溪水位上漲。（記者何青禾攝）', ['何青禾']],
  ['2024-08-09 09:12 湘中新闻网 摄影：何青禾', ['何青禾']],
  ['爱好者在拍摄', []],
  ['从早到晚都有人在这里拍摄', []],
])('%s: the photographer', (line, names) => {
  expect(readPhotographers(line)).toEqual(names);
});

it('names in brackets are read where the text runs on, in what is no caption not', () => {
  const long = '焊花飞溅，车间里一片忙碌，'.repeat(20);
  expect(readBylines(`本报讯（记者 周念慈 通讯员 何青禾）${long}`)).toEqual(['周念慈', '何青禾']);
  expect(readPhotographers(`${long}记者 何青禾 摄`)).toEqual([]);
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
  expect(
    ['新华社', '本报', '报道', '某某日报', '评论员', '关注', '高清', '江西', '时间'].filter(
      isPersonName,
    ),
  ).toEqual([]);
});
