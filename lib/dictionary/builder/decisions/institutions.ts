import type { AcceptedName } from '../decisions';

export const institutions: readonly AcceptedName[] = [
  {
    kind: 'institution',
    name: '韶山高新区管委会',
    reason: 'Organises the visit to building sites.',
    aliases: [
      { text: '韶山高新区管理委员会', source: 'common', reason: 'the office in full' },
      { text: '韶山高新技术产业开发区管委会', source: 'common', reason: 'the zone in full' },
      { text: '韶山高新技术产业开发区管理委员会', source: 'common', reason: 'all in full' },
    ],
    description: {
      en: 'Administrative committee of Shaoshan High-tech Zone',
      zh_CN: '韶山高新区的管理机构',
    },
  },
  {
    kind: 'institution',
    name: '湘潭高新区管委会',
    reason: 'So that the committee is not taken for the zone.',
    unprintedBeside: '湘潭高新区',
    aliases: [
      { text: '湘潭高新区管理委员会', source: 'common', reason: 'the office in full' },
      { text: '湘潭高新技术产业开发区管委会', source: 'common', reason: 'the zone in full' },
      { text: '湘潭高新技术产业开发区管理委员会', source: 'common', reason: 'all in full' },
    ],
    description: {
      en: 'Administrative committee of Xiangtan High-tech Zone',
      zh_CN: '湘潭高新区的管理机构',
    },
  },
  {
    kind: 'institution',
    name: '雨湖高新区管委会',
    reason: 'So that the committee is not taken for the zone.',
    unprintedBeside: '雨湖高新区',
    aliases: [
      { text: '雨湖高新区管理委员会', source: 'common', reason: 'the office in full' },
      { text: '雨湖高新技术产业开发区管委会', source: 'common', reason: 'the zone in full' },
      { text: '雨湖高新技术产业开发区管理委员会', source: 'common', reason: 'all in full' },
    ],
    description: {
      en: 'Administrative committee of Yuhu High-tech Zone',
      zh_CN: '雨湖高新区的管理机构',
    },
  },
  {
    kind: 'institution',
    name: '湘潭经开区管委会',
    reason: 'So that the committee is not taken for the zone.',
    unprintedBeside: '湘潭经开区',
    aliases: [
      { text: '湘潭经开区管理委员会', source: 'common', reason: 'the office in full' },
      { text: '湘潭经济技术开发区管委会', source: 'common', reason: 'the zone in full' },
      { text: '湘潭经济技术开发区管理委员会', source: 'common', reason: 'all in full' },
    ],
    description: {
      en: 'Administrative committee of Xiangtan Economic Development Zone',
      zh_CN: '湘潭经开区的管理机构',
    },
  },
  {
    kind: 'institution',
    name: '湘潭高新区政务服务大厅',
    reason: 'Where the article on services is set.',
    aliases: [{ text: '湘潭高新区政务大厅', source: 'printed', reason: 'short' }],
    description: {
      en: 'Government service hall of Xiangtan High-tech Zone',
      zh_CN: '湘潭高新区集中办事的大厅',
    },
  },
  {
    kind: 'institution',
    name: '中国工程院',
    reason: 'The academy of which Shan Yang is a member.',
    aliases: [
      {
        text: '工程院',
        source: 'printed',
        reason: 'short; other academies of engineering',
        ambiguous: true,
      },
    ],
    description: {
      en: 'Chinese Academy of Engineering',
      zh_CN: '中国工程科技界最高学术机构',
    },
  },
  {
    kind: 'institution',
    name: '中南林业科技大学',
    reason: 'Works with Longpai.',
    aliases: [
      { text: '中南林业科大', source: 'common', reason: 'short' },
      { text: '中南林科大', source: 'common', reason: 'shorter' },
    ],
    description: {
      en: 'Central South University of Forestry and Technology, Changsha',
      zh_CN: '长沙的一所林业类大学',
    },
  },
  {
    kind: 'institution',
    name: '湖南农科院',
    reason: 'Works with Longpai.',
    aliases: [
      { text: '湖南省农业科学院', source: 'common', reason: 'the name in full' },
      { text: '湖南省农科院', source: 'common', reason: 'short, with the word province' },
    ],
    description: {
      en: 'Hunan Academy of Agricultural Sciences',
      zh_CN: '湖南省的农业科研机构',
    },
  },
  {
    kind: 'institution',
    name: '湖南农业大学',
    reason: 'Works with Longpai.',
    aliases: [
      { text: '湖南农大', source: 'common', reason: 'short' },
      { text: '湘农大', source: 'common', reason: 'shorter, with the province’s one-letter name' },
    ],
    description: {
      en: 'Hunan Agricultural University, Changsha',
      zh_CN: '长沙的一所农业类大学',
    },
  },
  {
    kind: 'institution',
    name: '龙牌酱油博物馆',
    reason: 'A museum that Longpai built for visitors.',
    aliases: [],
    description: {
      en: 'Soy sauce museum at the works of Longpai',
      zh_CN: '龙牌食品建的酱油主题展馆',
    },
  },
  {
    kind: 'institution',
    name: '市委改革办',
    reason: 'Circulated the reforms of Xiangtan High-tech Zone; the page means its own city’s.',
    ambiguous: 'Every city has one.',
    aliases: [
      { text: '湘潭市委改革办', source: 'common', reason: 'with the city' },
      { text: '湘潭市委全面深化改革委员会办公室', source: 'common', reason: 'the office in full' },
      { text: '中共湘潭市委全面深化改革委员会办公室', source: 'common', reason: 'all in full' },
    ],
    description: {
      en: 'Reform office of the Xiangtan party committee',
      zh_CN: '湘潭市委负责改革工作的办事机构',
    },
  },
  {
    kind: 'institution',
    name: '国家高新技术导报',
    reason: 'A paper that reported on the reforms.',
    aliases: [],
    description: {
      en: 'Newspaper on high technology that reported the zone’s reforms',
      zh_CN: '报道过该区改革的一份报纸',
    },
  },
  {
    kind: 'institution',
    name: '岳塘区',
    reason: 'The district that runs the sub-district; it acts as its government.',
    aliases: [
      { text: '湘潭市岳塘区', source: 'common', reason: 'with the city' },
      { text: '岳塘区人民政府', source: 'common', reason: 'its government in full' },
      { text: '岳塘区政府', source: 'common', reason: 'its government' },
    ],
    description: {
      en: 'District of Xiangtan, with its government',
      zh_CN: '湘潭市辖区及其政府',
    },
  },
  {
    kind: 'institution',
    name: '双马街道',
    reason: 'The sub-district to which the community belongs.',
    aliases: [
      { text: '双马街道办事处', source: 'common', reason: 'the office in full' },
      { text: '双马街道办', source: 'common', reason: 'the office, short' },
    ],
    description: {
      en: 'Sub-district of Yuetang District, Xiangtan',
      zh_CN: '湘潭市岳塘区下辖街道',
    },
  },
  {
    kind: 'institution',
    name: '新电社区',
    reason: 'The community that an article is about.',
    aliases: [
      { text: '新电社区居委会', source: 'common', reason: 'its committee' },
      { text: '新电社区居民委员会', source: 'common', reason: 'its committee in full' },
    ],
    description: {
      en: 'Residents’ community in Shuangma Sub-district, Xiangtan',
      zh_CN: '湘潭市双马街道下辖社区',
    },
  },
  {
    kind: 'institution',
    name: '五彩志愿服务队',
    reason: 'The volunteers’ team of Xindian community, a body with a name and members.',
    ambiguous: 'Other communities have teams of that name.',
    aliases: [
      {
        text: '五彩志愿者服务队',
        source: 'printed',
        reason: 'the same team a few lines on',
        ambiguous: true,
      },
    ],
    description: {
      en: 'Volunteers’ team of Xindian community',
      zh_CN: '新电社区的志愿者队伍',
    },
  },
];
