import type { AcceptedName } from '../decisions';

export const parks: readonly AcceptedName[] = [
  {
    kind: 'park',
    name: '湘潭高新区',
    reason: 'The zone that most of the page is about.',
    aliases: [
      {
        text: '湘潭高新技术产业开发区',
        source: 'common',
        reason: 'the name in full',
      },
      {
        text: '湘潭国家高新技术产业开发区',
        source: 'common',
        reason: 'in full, with its rank',
      },
      { text: '湘潭国家高新区', source: 'common', reason: 'short, with its rank' },
      { text: '湘潭国家级高新区', source: 'common', reason: 'short, with its rank' },
      { text: '湘潭国家级高新技术产业开发区', source: 'common', reason: 'in full, with its rank' },
      { text: '湘潭市高新区', source: 'common', reason: 'with the word city' },
      { text: '湘潭市高新技术产业开发区', source: 'common', reason: 'in full, with the word city' },
      { text: '湖南湘潭高新区', source: 'common', reason: 'short, with the province' },
      {
        text: '湖南湘潭高新技术产业开发区',
        source: 'common',
        reason: 'in full, with the province',
      },
      {
        text: '湘潭高新技术开发区',
        source: 'common',
        reason: 'in full but for a word that is often left out',
      },
      { text: '湘潭高新开发区', source: 'common', reason: 'how the two short forms are mixed' },
      {
        text: '湘潭高新',
        source: 'printed',
        reason: 'stands in the name of its video account',
        ambiguous: true,
      },
    ],
    description: {
      en: 'National high-tech zone in Xiangtan, Hunan',
      zh_CN: '湖南湘潭的国家级高新区',
    },
  },
  {
    kind: 'park',
    name: '韶山高新区',
    reason: 'The zone whose building sites are visited.',
    aliases: [
      { text: '韶山高新技术产业开发区', source: 'common', reason: 'the name in full' },
      {
        text: '湖南韶山高新技术产业开发区',
        source: 'common',
        reason: 'in full, with the province',
      },
      { text: '湖南韶山高新区', source: 'common', reason: 'short, with the province' },
      { text: '韶山市高新区', source: 'common', reason: 'with the word city' },
      { text: '韶山市高新技术产业开发区', source: 'common', reason: 'in full, with the word city' },
      {
        text: '韶山高新技术开发区',
        source: 'common',
        reason: 'in full but for a word that is often left out',
      },
      { text: '湘潭韶山高新区', source: 'common', reason: 'with the city above' },
    ],
    description: {
      en: 'High-tech zone in Shaoshan, a city under Xiangtan',
      zh_CN: '湘潭代管的韶山市的高新区',
    },
  },
  {
    kind: 'park',
    name: '雨湖高新区',
    reason: 'The zone in which the battery material plant stands.',
    aliases: [
      { text: '雨湖高新技术产业开发区', source: 'common', reason: 'the name in full' },
      { text: '湘潭雨湖高新技术产业开发区', source: 'common', reason: 'in full, with the city' },
      { text: '湘潭雨湖高新区', source: 'common', reason: 'short, with the city' },
      { text: '湘潭市雨湖高新区', source: 'common', reason: 'with the word city' },
      { text: '雨湖区高新区', source: 'common', reason: 'with the word district' },
      {
        text: '雨湖高新技术开发区',
        source: 'common',
        reason: 'in full but for a word that is often left out',
      },
    ],
    description: {
      en: 'High-tech zone in Yuhu District, Xiangtan',
      zh_CN: '湘潭市雨湖区的高新区',
    },
  },
  {
    kind: 'park',
    name: '湘潭经开区',
    reason: 'The zone in which Longpai has its works.',
    aliases: [
      { text: '湘潭经济技术开发区', source: 'common', reason: 'the name in full' },
      { text: '湘潭国家级经济技术开发区', source: 'common', reason: 'in full, with its rank' },
      { text: '湘潭国家经济技术开发区', source: 'common', reason: 'in full, with its rank' },
      { text: '湘潭国家级经开区', source: 'common', reason: 'short, with its rank' },
      { text: '湘潭国家经开区', source: 'common', reason: 'short, with its rank' },
      { text: '湘潭市经开区', source: 'common', reason: 'with the word city' },
      { text: '湘潭市经济技术开发区', source: 'common', reason: 'in full, with the word city' },
      { text: '湖南湘潭经开区', source: 'common', reason: 'short, with the province' },
      { text: '湖南湘潭经济技术开发区', source: 'common', reason: 'in full, with the province' },
    ],
    description: {
      en: 'Economic and technological development zone in Xiangtan',
      zh_CN: '湘潭的经济技术开发区',
    },
  },
  {
    kind: 'park',
    name: '湖南省医疗器械产业园',
    reason: 'The park that an article is about.',
    aliases: [
      {
        text: '湖南医疗器械产业园',
        source: 'common',
        reason: 'the word for province is often left out',
      },
    ],
    description: {
      en: 'Park for makers of medical devices in Xiangtan, founded in 2019',
      zh_CN: '湘潭的医疗器械专业园区，成立于2019年',
    },
  },
  {
    kind: 'park',
    name: '湘潭动力电池材料产业园暨循环经济产业园',
    reason: 'One park with a double name, among the ten that the city singles out.',
    aliases: [
      { text: '湘潭动力电池材料产业园', source: 'printed', reason: 'the first half of the name' },
      {
        text: '动力电池材料产业园',
        source: 'printed',
        reason: 'short; other cities have one too',
        ambiguous: true,
      },
    ],
    description: {
      en: 'Battery material and recycling park in Yuhu High-tech Zone',
      zh_CN: '雨湖高新区内的电池材料与循环经济园区',
    },
  },
  {
    kind: 'park',
    name: '万洋众创城',
    reason: 'An industrial estate where land was supplied on signing.',
    ambiguous: 'Estates of this brand stand in many cities.',
    aliases: [{ text: '湘潭万洋众创城', source: 'common', reason: 'with the city' }],
    description: {
      en: 'Estate for manufacturing firms in Xiangtan High-tech Zone',
      zh_CN: '湘潭高新区内的制造业集聚园区',
    },
  },
  {
    kind: 'park',
    name: '金荣',
    reason: 'An industrial estate, named for its government service post.',
    ambiguous: 'A given name and the name of many firms.',
    aliases: [{ text: '湘潭金荣', source: 'common', reason: 'with the city' }],
    description: {
      en: 'Industrial estate in Xiangtan High-tech Zone with a service post',
      zh_CN: '湘潭高新区内设有政务驿站的园区',
    },
  },
  {
    kind: 'park',
    name: '中南高科',
    reason: 'An industrial estate, named for its government service post.',
    ambiguous: 'The developer of that name has estates in many cities.',
    aliases: [{ text: '湘潭中南高科', source: 'common', reason: 'with the city' }],
    description: {
      en: 'Industrial estate in Xiangtan High-tech Zone with a service post',
      zh_CN: '湘潭高新区内设有政务驿站的产业园',
    },
  },
];
