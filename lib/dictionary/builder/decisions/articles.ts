import type { ArticleDecision } from '../decisions';

/** Labels in our own words; the bodies' lines are what the rules must come to. */
export const articles: readonly ArticleDecision[] = [
  {
    id: 'xiangtan-2024-08/1',
    body: [5, 23],
    label: {
      en: 'Xiangtan High-tech Zone signs with Shanghai Zhongjun Investment',
      zh_CN: '湘潭高新区与上海中军投资集团签约',
    },
  },
  {
    id: 'xiangtan-2024-08/2',
    body: [28, 45],
    label: {
      en: 'Shaoshan High-tech Zone visits building sites in the heat',
      zh_CN: '韶山高新区高温慰问项目工地',
    },
  },
  {
    id: 'xiangtan-2024-08/3',
    body: [52, 72],
    label: {
      en: 'Longpai soy sauce becomes an industrial tourism stop',
      zh_CN: '龙牌食品入选工业旅游线路',
    },
  },
  {
    id: 'xiangtan-2024-08/4',
    body: [77, 99],
    label: {
      en: 'Hunan Medical Device Industrial Park trains internal auditors',
      zh_CN: '省医疗器械产业园办内审员培训',
    },
  },
  {
    id: 'xiangtan-2024-08/5',
    body: [101, 250],
    label: {
      en: 'How Xiangtan High-tech Zone reformed its services to companies',
      zh_CN: '湘潭高新区政务服务改革综述',
    },
  },
  {
    id: 'xiangtan-2024-08/6',
    body: [252, 301],
    label: {
      en: 'Trial production at Xiangtan Lijin’s battery material plant in Yuhu',
      zh_CN: '雨湖高新区湘潭立劲电池材料项目试产',
    },
  },
  {
    id: 'xiangtan-2024-08/7',
    body: [307, 356],
    label: {
      en: 'Xindian community honours its volunteers',
      zh_CN: '新电社区表彰志愿者',
    },
  },
  {
    id: 'xiangtan-2024-08/8',
    body: [374, 376],
    label: {
      en: 'Photographs of the battery material plant in Yuhu',
      zh_CN: '雨湖高新区电池材料厂房图片',
    },
  },
];
