/**
 * Articles that are hard to cite and their references by GB/T 7714—2015: the form in which they were read on the web and, where
 * the paper's own differs by more than day and address, that one too. All invented.
 */
import type { ArticleMetadata } from '@/lib/model/article';

export interface HardCitation {
  readonly what: string;
  readonly told: Partial<ArticleMetadata>;
  readonly online: string;
  readonly print?: string;
}

const english = { language: 'en', outlet: 'The Lotus Times', title: 'Open day draws crowd' };
const web = { outlet: '莲城在线' };
const [by, title] = ['林知远, 欧阳禾', '开放日迎来三千学生'];
const paper = '莲城日报, 2025-04-12[2025-05-01]. https://lotus.example/a1.html.';
const page = '(2025-04-12)[2025-05-01]. https://lotus.example/a1.html.';
const times = 'The Lotus Times, 2025-04-12[2025-05-01]. https://lotus.example/a1.html.';

export const hardCitations: readonly HardCitation[] = [
  {
    what: 'exactly three authors',
    told: { bylines: ['林知远', '欧阳禾', '周野'] },
    online: `林知远, 欧阳禾, 周野. ${title}[N/OL]. ${paper}`,
  },
  {
    what: 'an author who stands for several',
    told: { bylines: ['林知远等'] },
    online: `林知远, 等. ${title}[N/OL]. ${paper}`,
  },
  {
    what: 'two authors who stand for several',
    told: { bylines: ['周野', '林知远等'] },
    online: `周野, 林知远, 等. ${title}[N/OL]. ${paper}`,
  },
  {
    what: 'a body as author',
    told: { ...web, bylines: ['莲城市统计局'] },
    online: `莲城市统计局. ${title}[EB/OL]. ${page}`,
  },
  {
    what: 'a body that has parts',
    told: { ...web, bylines: ['莲城市人民政府办公室'] },
    online: `莲城市人民政府办公室. ${title}[EB/OL]. ${page}`,
  },
  {
    what: 'a newsroom as author',
    told: { bylines: ['莲城日报评论员'] },
    online: `莲城日报评论员. ${title}[N/OL]. ${paper}`,
  },
  {
    what: 'roles that bylines of other programs still have',
    told: { bylines: ['记者 林知远', '通讯员：周野', '苏映禾（实习生）'] },
    online: `林知远, 周野, 苏映禾. ${title}[N/OL]. ${paper}`,
  },
  {
    what: 'an author whose surname is a role',
    told: { bylines: ['文静'] },
    online: `文静. ${title}[N/OL]. ${paper}`,
  },
  {
    what: 'an English byline with its By',
    told: { ...english, bylines: ['By Nora Lindqvist'] },
    online: `LINDQVIST N. Open day draws crowd[N/OL]. ${times}`,
  },
  {
    what: 'a Chinese name in Latin letters',
    told: { ...english, bylines: ['Lin Zhiyuan'] },
    online: `LIN Z Y. Open day draws crowd[N/OL]. ${times}`,
  },
  {
    what: 'a Chinese name in Latin letters, surname last',
    told: { ...english, bylines: ['Zhiyuan Lin'] },
    online: `LIN Z Y. Open day draws crowd[N/OL]. ${times}`,
  },
  {
    what: 'a name of which either part may be the surname',
    told: { ...english, bylines: ['Li Wei'] },
    online: `Li Wei. Open day draws crowd[N/OL]. ${times}`,
  },
  {
    what: 'a surname of two syllables in Latin letters',
    told: { ...english, bylines: ['Ouyang He'] },
    online: `OUYANG H. Open day draws crowd[N/OL]. ${times}`,
  },
  {
    what: 'more than three foreign authors',
    told: {
      ...english,
      bylines: ['Nora Lindqvist', 'Tom Marsh', 'Ana de la Vega', 'Jean-Luc Moreau'],
    },
    online: `LINDQVIST N, MARSH T, DE LA VEGA A, et al. Open day draws crowd[N/OL]. ${times}`,
  },
  {
    what: 'a foreign newsroom',
    told: { ...english, bylines: ['Lotus News Agency'] },
    online: `Lotus News Agency. Open day draws crowd[N/OL]. ${times}`,
  },
  {
    what: 'a name with an apostrophe',
    told: { ...english, bylines: ["Sinéad O'Malley"] },
    online: `O'MALLEY S. Open day draws crowd[N/OL]. ${times}`,
  },
  {
    what: 'a foreign paper without authors and date',
    told: { ...english, bylines: [], published: '' },
    online:
      'Open day draws crowd[N/OL]. The Lotus Times[2025-05-01]. https://lotus.example/a1.html.',
    print: 'Open day draws crowd[N]. The Lotus Times.',
  },
  {
    what: 'a year alone',
    told: { published: '2025' },
    online: `${by}. ${title}[N/OL]. 莲城日报, 2025[2025-05-01]. https://lotus.example/a1.html.`,
  },
  {
    what: 'a month',
    told: { ...web, published: '2025-04' },
    online: `${by}. ${title}[EB/OL]. (2025-04)[2025-05-01]. https://lotus.example/a1.html.`,
  },
  {
    what: 'a day that lies a day before in another zone',
    told: { published: '2025-04-12T00:05:00+08:00' },
    online: `${by}. ${title}[N/OL]. ${paper}`,
  },
  {
    what: 'a page of which only the last change is told',
    told: { ...web, published: '', updated: '2025-04-20T08:00:00+08:00' },
    online: `${by}. ${title}[EB/OL]. (2025-04-20)[2025-05-01]. https://lotus.example/a1.html.`,
  },
  {
    what: 'a change after it was published',
    told: { ...web, updated: '2025-04-20' },
    online: `${by}. ${title}[EB/OL]. ${page}`,
  },
  {
    what: 'a page of the paper',
    told: { page: '6' },
    online: `${by}. ${title}[N/OL]. 莲城日报, 2025-04-12(6)[2025-05-01]. https://lotus.example/a1.html.`,
    print: `${by}. ${title}[N]. 莲城日报, 2025-04-12(6).`,
  },
  {
    what: 'a page of a section of the paper',
    told: { page: 'A03' },
    online: `${by}. ${title}[N/OL]. 莲城日报, 2025-04-12(A03)[2025-05-01]. https://lotus.example/a1.html.`,
    print: `${by}. ${title}[N]. 莲城日报, 2025-04-12(A03).`,
  },
  {
    what: 'a page with the words around it',
    told: { page: '第06版' },
    online: `${by}. ${title}[N/OL]. 莲城日报, 2025-04-12(06)[2025-05-01]. https://lotus.example/a1.html.`,
    print: `${by}. ${title}[N]. 莲城日报, 2025-04-12(06).`,
  },
  {
    what: 'authors whose countries are told',
    told: { bylines: ['[美] 约翰·勒格朗', '（英）诺拉', '周野'] },
    online: `约翰·勒格朗, 诺拉, 周野. ${title}[N/OL]. ${paper}`,
  },
  {
    what: 'a page told of what is no newspaper',
    told: { ...web, page: '6' },
    online: `${by}. ${title}[EB/OL]. ${page}`,
  },
  {
    what: 'a title with a work’s name and a quote in it',
    told: { title: '《莲城志》“数字版”上线' },
    online: `${by}. 《莲城志》“数字版”上线[N/OL]. ${paper}`,
  },
  {
    what: 'a title that ends with a full stop',
    told: { ...english, bylines: ['Nora Lindqvist'], title: 'Lotus Inc. goes public.' },
    online: `LINDQVIST N. Lotus Inc. goes public.[N/OL]. ${times}`,
  },
  {
    what: 'a title of what TeX takes for commands',
    told: { title: '产值增100% & #1：$5_000 {约} ~\\^' },
    online: `${by}. 产值增100% & #1：$5_000 {约} ~\\^[N/OL]. ${paper}`,
  },
  {
    what: 'a title with a lead-in and a subtitle of its own',
    told: { leadIn: '园区观察①', subtitle: '年底前全部开放' },
    online: `${by}. ${title}[N/OL]. ${paper}`,
  },
  {
    what: 'an outlet with its edition',
    told: { outlet: '莲城日报（海外版）' },
    online: `${by}. ${title}[N/OL]. 莲城日报（海外版）, 2025-04-12[2025-05-01]. https://lotus.example/a1.html.`,
  },
  {
    what: 'an outlet in the marks of a work',
    told: { outlet: '《莲城日报》' },
    online: `${by}. ${title}[N/OL]. ${paper}`,
  },
  {
    what: 'a paper in traditional characters',
    told: {
      language: 'zh-Hant',
      outlet: '蓮城時報',
      title: '開放日',
      bylines: ['歐陽禾', '葉知秋', '林知遠', '陳一葦'],
    },
    online:
      '歐陽禾, 葉知秋, 林知遠, 等. 開放日[N/OL]. 蓮城時報, 2025-04-12[2025-05-01]. https://lotus.example/a1.html.',
  },
  {
    what: 'an account as outlet, and no author',
    told: { outlet: '莲城发布', bylines: [] },
    online: `莲城发布. ${title}[EB/OL]. ${page}`,
  },
  {
    what: 'an author who is the outlet',
    told: { outlet: '莲城发布', bylines: ['莲城发布'] },
    online: `莲城发布. ${title}[EB/OL]. ${page}`,
  },
  {
    what: 'an address with parentheses and a question',
    told: { url: 'https://lotus.example/a_(1).html?id=1&x=2' },
    online: `${by}. ${title}[N/OL]. 莲城日报, 2025-04-12[2025-05-01]. https://lotus.example/a_(1).html?id=1&x=2.`,
  },
  {
    what: 'an address whose host is Chinese',
    told: { url: 'https://莲城.example/a1.html' },
    online: `${by}. ${title}[N/OL]. 莲城日报, 2025-04-12[2025-05-01]. https://xn--uis543h.example/a1.html.`,
  },
  {
    what: 'names with spaces within',
    told: { bylines: ['林 知远', '周　野'] },
    online: `林知远, 周野. ${title}[N/OL]. ${paper}`,
  },
  {
    what: 'several names in one',
    told: { bylines: ['林知远、欧阳禾'] },
    online: `${by}. ${title}[N/OL]. ${paper}`,
  },
  {
    what: 'a foreign author in Chinese letters and a Chinese one',
    told: { bylines: ['让·勒格朗', '周野'] },
    online: `让·勒格朗, 周野. ${title}[N/OL]. ${paper}`,
  },
  {
    what: 'nothing but its address',
    told: { title: '', bylines: [], outlet: '', published: '' },
    online: '无题名[EB/OL]. [2025-05-01]. https://lotus.example/a1.html.',
  },
  {
    what: 'names and roles in one, as other programs keep them',
    told: { bylines: ['莲城日报记者 林知远 通讯员周野 文/图'] },
    online: `林知远, 周野. ${title}[N/OL]. ${paper}`,
  },
  {
    what: 'four names between spaces',
    told: { bylines: ['林知远 欧阳禾 周野 苏映禾'] },
    online: `林知远, 欧阳禾, 周野, 等. ${title}[N/OL]. ${paper}`,
  },
  {
    what: 'foreign names joined by and',
    told: { ...english, bylines: ['Nora Lindqvist, Tom Marsh and Ana Vega'] },
    online: `LINDQVIST N, MARSH T, VEGA A. Open day draws crowd[N/OL]. ${times}`,
  },
  {
    what: 'a foreign author who stands for several',
    told: { ...english, bylines: ['Nora Lindqvist et al.'] },
    online: `Nora Lindqvist et al. Open day draws crowd[N/OL]. ${times}`,
  },
  {
    what: 'a firm whose name ends with a full stop',
    told: { ...english, bylines: ['Lotus Solar Inc.'] },
    online: `Lotus Solar Inc. Open day draws crowd[N/OL]. ${times}`,
  },
  {
    what: 'a Chinese article on a page that says it is in English',
    told: { language: 'en', bylines: ['林知远', '欧阳禾', '周野', '苏映禾'] },
    online: `林知远, 欧阳禾, 周野, 等. ${title}[N/OL]. ${paper}`,
  },
  {
    what: 'an English article on a page that says it is in Chinese',
    told: {
      ...english,
      language: 'zh-CN',
      bylines: ['Nora Lindqvist', 'Tom Marsh', 'Ana Vega', 'Lin Zhiyuan'],
    },
    online: `LINDQVIST N, MARSH T, VEGA A, et al. Open day draws crowd[N/OL]. ${times}`,
  },
  {
    what: 'a title of figures alone, of a page that says it is in Chinese',
    told: { title: '5+1', bylines: ['林知远', '欧阳禾', '周野', '苏映禾'] },
    online: `林知远, 欧阳禾, 周野, 等. 5+1[N/OL]. ${paper}`,
  },
  {
    what: 'a Japanese paper',
    told: {
      language: 'ja',
      outlet: '蓮城新聞',
      title: '公開日に三千人',
      bylines: ['佐藤はるか', '鈴木あおい', '高橋みなと', '田中ひなた'],
    },
    online:
      '佐藤はるか, 鈴木あおい, 高橋みなと, et al. 公開日に三千人[N/OL]. 蓮城新聞, 2025-04-12[2025-05-01]. https://lotus.example/a1.html.',
  },
  {
    what: 'a date with strokes',
    told: { ...web, published: '2025/4/12 08:00' },
    online: `${by}. ${title}[EB/OL]. ${page}`,
  },
  {
    what: 'a file on the disk',
    told: { url: 'file:///home/lotus/a1.html' },
    online: `${by}. ${title}[N]. 莲城日报, 2025-04-12.`,
    print: `${by}. ${title}[N]. 莲城日报, 2025-04-12.`,
  },
  {
    what: 'an address with Chinese in path and fragment',
    told: { url: 'https://lotus.example/要闻/一.html#第二段' },
    online: `${by}. ${title}[N/OL]. 莲城日报, 2025-04-12[2025-05-01]. https://lotus.example/%E8%A6%81%E9%97%BB/%E4%B8%80.html#%E7%AC%AC%E4%BA%8C%E6%AE%B5.`,
  },
];
