import { unitsOf } from './unit';

const mu = 2000 / 3;

/** Physical units, each table with its base unit. After 里, 两, 克 and the like a Chinese digit alone is mostly a name's. */
export const measures = [
  ...unitsOf('area', 'm²', [
    { words: '平方米 平米 ㎡ m² m2 M2 m^2 平方 平方公尺' },
    { words: '平方公里 平方千米 km² km2 k㎡ ㎢', factor: 1e6 },
    { words: '平方分米', factor: 1e-2 },
    { words: '平方厘米 cm² cm2', factor: 1e-4 },
    { words: '平方毫米 mm² mm2', factor: 1e-6 },
    { words: '公顷 hm² hm2 ha', factor: 1e4 },
    { words: '亩 市亩', factor: mu },
    { words: '英亩', factor: 4046.8564224 },
    { words: '平方英尺', factor: 0.09290304 },
    { words: '平方英里', factor: 2589988.110336 },
    {
      words: '平',
      notBefore: '\\d|台|方|均|安|衡|等|面|行|时|原|稳|局|常|静|凡|息',
      reach: 'western',
    },
    { words: '坪', factor: 400 / 121, reach: 'western', notBefore: '山|村' },
  ]),
  ...unitsOf('length', 'm', [
    { words: '米 m 公尺', notBefore: '饭|粒|线|面|其|兰|高|粉' },
    { words: '公里 千米 km KM ㎞', factor: 1000 },
    { words: '华里', factor: 500 },
    { words: '里', factor: 500, reach: 'western', notBefore: '程|面|约|屯|河|店' },
    { words: '分米 dm', factor: 0.1 },
    { words: '厘米 公分 cm ㎝', factor: 0.01 },
    { words: '毫米 mm ㎜', factor: 1e-3 },
    { words: '微米 μm um', factor: 1e-6 },
    { words: '纳米 nm', factor: 1e-9 },
    { words: '海里', factor: 1852 },
    { words: '英里', factor: 1609.344 },
    { words: '英尺', factor: 0.3048 },
    { words: '英寸 吋', factor: 0.0254 },
    // Of screens, wheels and cakes; nobody prints the old 寸 of a thirtieth of a metre.
    { words: '寸', factor: 0.0254, reach: 'western', notBefore: '土|步|心|金|光|照' },
    { words: '尺', factor: 1 / 3, reach: 'western', notBefore: '寸|度|码' },
    { words: '丈', factor: 10 / 3, reach: 'western', notBefore: '夫|量|人|母' },
    { words: '码', factor: 0.9144, reach: 'western', notBefore: '头' },
    { words: '光年', factor: 9.4607e15 },
  ]),
  ...unitsOf('weight', 'kg', [
    { words: '千克 公斤 kg KG Kg ㎏' },
    { words: '吨 t 公吨 吨标准煤 吨标煤', factor: 1000 },
    { words: '克 g', factor: 1e-3, notBefore: '服|隆|林|拉|里|制|莱|罗|斯' },
    { words: '毫克 mg ㎎', factor: 1e-6 },
    { words: '微克 μg ug', factor: 1e-9 },
    { words: '斤 市斤', factor: 0.5 },
    { words: '担', factor: 50, reach: 'western', notBefore: '当|任|保|忧|心|负' },
    { words: '磅', factor: 0.45359237 },
    { words: '盎司', factor: 0.028349523125 },
    { words: '克拉', factor: 2e-4 },
  ]),
  ...unitsOf('volume', 'm³', [
    {
      words: '立方米 立方 方 m³ m3 ㎥ 方土',
      reach: 'western',
      notBefore: '面|向|案|位|式|针|法|便|可|阵',
    },
    { words: '立方公里 立方千米', factor: 1e9 },
    { words: '立方厘米 cm³', factor: 1e-6 },
    {
      words: '升 L l 公升',
      factor: 1e-3,
      notBefore: '级|至|到|高|温|值|学|降|任|入|幅|格|职|旗|起|腾|华|本',
    },
    { words: '毫升 ml mL ML', factor: 1e-6 },
    { words: '加仑', factor: 3.785411784e-3 },
  ]),
  ...unitsOf('energy', 'kWh', [
    { words: '千瓦时 千瓦·时 千瓦小时 kWh KWH kwh kW·h KWh 度电' },
    { words: '瓦时 Wh', factor: 1e-3 },
    { words: '兆瓦时 MWh MWH', factor: 1e3 },
    { words: '吉瓦时 GWh GWH Gwh 百万千瓦时', factor: 1e6 },
    { words: '太瓦时 TWh', factor: 1e9 },
    { words: '焦耳 焦', factor: 1 / 3.6e6, notBefore: '点|虑|化|急|作|距|炭' },
    { words: '千焦 kJ', factor: 1 / 3600 },
    { words: '大卡 千卡 kcal', factor: 4184 / 3.6e6 },
    { words: '卡路里', factor: 4.184 / 3.6e6 },
  ]),
  ...unitsOf('power', 'kW', [
    { words: '千瓦 kW KW kw' },
    { words: '瓦 W 瓦特', factor: 1e-3, notBefore: '解|砾|房|斯|片' },
    { words: '兆瓦 MW MWp', factor: 1e3 },
    { words: '吉瓦 GW GWp', factor: 1e6 },
    { words: '马力', factor: 0.73549875 },
  ]),
];

/** Units that no kind of its own stands for; their figures are counts of the unit itself. */
export const otherMeasures = (
  [
    ['℃', '摄氏度 ℃ °C'],
    ['度', '度', '假|数|过|量|身|外|电|角|春|日|夏|冬'],
    ['℉', '华氏度 ℉'],
    ['dB', '分贝 dB'],
    ['Hz', '赫兹 Hz'],
    ['kHz', '千赫 千赫兹 kHz'],
    ['MHz', '兆赫 兆赫兹 MHz'],
    ['GHz', '吉赫 吉赫兹 GHz'],
    ['V', '伏特 伏 V', '击|笔|天|案|地|羲|特加'],
    ['kV', '千伏 kV KV'],
    ['mAh', '毫安时 毫安 mAh'],
    ['GB', 'GB Gb'],
    ['TB', 'TB'],
    ['MB', 'MB'],
    ['KB', 'KB'],
    ['Mbps', 'Mbps'],
    ['Gbps', 'Gbps'],
    ['kPa', '千帕 kPa'],
    ['MPa', '兆帕 MPa'],
    ['hPa', '百帕 hPa'],
    ['EFLOPS', 'EFLOPS EFlops'],
    ['PFLOPS', 'PFLOPS PFlops'],
    ['TEU', 'TEU 标准箱'],
    ['kVA', '千伏安 kVA KVA'],
    ['MVA', '兆伏安 MVA'],
  ] as const
).flatMap(([unit, words, notBefore]) =>
  unitsOf('count', unit, [
    { words, reach: 'longer', ...(notBefore === undefined ? {} : { notBefore }) },
  ]),
);
