import type { AcceptedName } from '../decisions';

export const companies: readonly AcceptedName[] = [
  {
    kind: 'company',
    name: '上海中军投资集团有限公司',
    reason: 'Signs with Xiangtan High-tech Zone.',
    aliases: [
      { text: '上海中军投资集团', source: 'printed', reason: 'without the legal form' },
      { text: '上海中军投资', source: 'printed', reason: 'stands in the longer forms' },
      { text: '中军投资集团', source: 'printed', reason: 'without the city' },
      { text: '上海中军集团', source: 'common', reason: 'without the trade' },
      { text: '中军投资', source: 'printed', reason: 'short; two common words', ambiguous: true },
      { text: '中军集团', source: 'common', reason: 'short; two common words', ambiguous: true },
    ],
    description: {
      en: 'Shanghai investment group that runs cooperation platforms with governments',
      zh_CN: '经营政企合作平台的上海投资企业',
    },
  },
  {
    kind: 'company',
    name: '钰盛科技',
    reason: 'A firm building in Shaoshan High-tech Zone.',
    aliases: [],
    description: {
      en: 'Company building a plant in Shaoshan High-tech Zone',
      zh_CN: '在韶山高新区建设项目的企业',
    },
  },
  {
    kind: 'company',
    name: '故道行',
    reason: 'Stands in a list of firms that build in Shaoshan High-tech Zone.',
    ambiguous: 'Reads as three common words: an old road, a journey.',
    reading: 'gu dao xing',
    aliases: [],
    description: {
      en: 'Company building a project in Shaoshan High-tech Zone',
      zh_CN: '在韶山高新区建设项目的企业',
    },
  },
  {
    kind: 'company',
    name: '劲威电机',
    reason: 'Stands in a list of firms that build in Shaoshan High-tech Zone.',
    reading: 'jin wei dian ji',
    aliases: [],
    description: {
      en: 'Electric motor company building in Shaoshan High-tech Zone',
      zh_CN: '在韶山高新区建设项目的电机企业',
    },
  },
  {
    kind: 'company',
    name: '龙牌食品股份有限公司',
    reason: 'The soy sauce maker that an article is about.',
    aliases: [
      { text: '龙牌食品公司', source: 'printed', reason: 'short, with the word company' },
      { text: '龙牌食品', source: 'printed', reason: 'short' },
      { text: '湘潭龙牌食品股份有限公司', source: 'common', reason: 'with the city' },
      { text: '湘潭龙牌食品', source: 'common', reason: 'short, with the city' },
      {
        text: '龙牌',
        source: 'printed',
        reason: 'the brand alone; other makers have one of that name',
        ambiguous: true,
      },
    ],
    description: {
      en: 'Maker of soy sauce and condiments in Xiangtan Economic Development Zone',
      zh_CN: '湘潭经开区的酱油和调味品生产企业',
    },
  },
  {
    kind: 'company',
    name: '华智生物技术有限公司',
    reason: 'Partner of Longpai in soy beans for sauce.',
    aliases: [
      { text: '华智生物技术', source: 'printed', reason: 'without the legal form' },
      { text: '华智生物', source: 'printed', reason: 'short' },
      {
        text: '华智水稻生物技术有限公司',
        source: 'common',
        reason: 'its name in its first years',
      },
    ],
    description: {
      en: 'Seed biotechnology company working with Longpai on soy beans',
      zh_CN: '与龙牌食品合作培育大豆的种业生物技术企业',
    },
  },
  {
    kind: 'company',
    name: '湖南昌健环保科技公司',
    reason: 'Its legal representative thanks the service hall.',
    aliases: [
      {
        text: '湖南昌健环保科技有限公司',
        source: 'common',
        reason: 'the legal form that the print leaves out',
      },
      { text: '湖南昌健环保科技', source: 'printed', reason: 'without the word company' },
      { text: '湖南昌健环保', source: 'printed', reason: 'short' },
      { text: '昌健环保科技', source: 'printed', reason: 'without the province' },
      { text: '昌健环保', source: 'printed', reason: 'short, without the province' },
    ],
    description: {
      en: 'Environmental technology company served by Xiangtan High-tech Zone',
      zh_CN: '在湘潭高新区办事的环保科技企业',
    },
  },
  {
    kind: 'company',
    name: '崇德科技',
    reason: 'A bearing maker whose approvals took six working days.',
    reading: 'chong de ke ji',
    aliases: [
      {
        text: '湖南崇德科技股份有限公司',
        source: 'common',
        reason: 'the listed company in full',
      },
      { text: '湖南崇德科技', source: 'common', reason: 'with the province' },
      { text: '湖南崇德工业科技有限公司', source: 'common', reason: 'its earlier legal name' },
    ],
    description: {
      en: 'Maker of plain bearings in Xiangtan High-tech Zone',
      zh_CN: '湘潭高新区的滑动轴承生产企业',
    },
  },
  {
    kind: 'company',
    name: '金杯电工',
    reason: 'Its third phase is among the projects served.',
    aliases: [
      { text: '金杯电工股份有限公司', source: 'common', reason: 'the listed company in full' },
    ],
    description: {
      en: 'Wire and cable maker building a third phase in Xiangtan High-tech Zone',
      zh_CN: '在湘潭高新区建设三期项目的线缆企业',
    },
  },
  {
    kind: 'company',
    name: '太信太德',
    reason: 'Builds a base for biomaterials, among the projects served.',
    aliases: [{ text: '太信太德生物材料', source: 'printed', reason: 'with the trade' }],
    description: {
      en: 'Biomaterial company building a base in Xiangtan High-tech Zone',
      zh_CN: '在湘潭高新区建设基地的生物材料企业',
    },
  },
  {
    kind: 'company',
    name: '伊索尔',
    reason: 'A project whose output was checked against its contract.',
    ambiguous: 'A sound translation that other firms and foreign names share.',
    aliases: [{ text: '湖南伊索尔', source: 'common', reason: 'with the province' }],
    description: {
      en: 'Company with a project in Xiangtan High-tech Zone',
      zh_CN: '在湘潭高新区有项目的企业',
    },
  },
  {
    kind: 'company',
    name: '工商银行',
    reason: 'Works with Xiangtan High-tech Zone on digital finance.',
    ambiguous: 'Stands inside the names of other banks.',
    aliases: [
      { text: '中国工商银行', source: 'common', reason: 'the name with the country' },
      { text: '中国工商银行股份有限公司', source: 'common', reason: 'the name in full' },
      {
        text: '工行',
        source: 'common',
        reason: 'the usual short form; two letters',
        ambiguous: true,
      },
    ],
    description: {
      en: 'Industrial and Commercial Bank of China (ICBC)',
      zh_CN: '国有大型商业银行',
    },
  },
  {
    kind: 'company',
    name: '湘潭立劲新材料有限公司',
    reason:
      'The firm of the battery material plant. Not 广西力劲新材料, which differs by a character.',
    reading: 'xiang tan li jin xin cai liao you xian gong si',
    aliases: [
      { text: '湘潭立劲新材料', source: 'printed', reason: 'without the legal form' },
      { text: '立劲新材料', source: 'printed', reason: 'without the city' },
      { text: '湘潭立劲', source: 'printed', reason: 'short' },
      {
        text: '立劲',
        source: 'printed',
        reason: 'shorter; two common characters',
        ambiguous: true,
      },
    ],
    description: {
      en: 'Company starting lithium manganate production in Yuhu High-tech Zone',
      zh_CN: '在雨湖高新区试产锰酸锂材料的企业',
    },
  },
  {
    kind: 'company',
    name: '广西力劲新材料有限公司',
    reason: 'The investor that was won. Not 湘潭立劲新材料, which differs by a character.',
    reading: 'guang xi li jin xin cai liao you xian gong si',
    aliases: [
      { text: '广西力劲新材料', source: 'printed', reason: 'without the legal form' },
      { text: '力劲新材料', source: 'printed', reason: 'without the region' },
      { text: '广西力劲', source: 'printed', reason: 'short' },
      {
        text: '力劲',
        source: 'printed',
        reason: 'shorter; a maker of casting machines has that name',
        ambiguous: true,
      },
    ],
    description: {
      en: 'Guangxi company whose new project Yuhu High-tech Zone attracted',
      zh_CN: '雨湖高新区引进项目的广西企业',
    },
  },
];
