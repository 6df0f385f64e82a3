import type { FigureCase } from './figure-case';

/** Energy and industry. */
export const energyCases: readonly FigureCase[] = [
  ['装机120万千瓦的抽水蓄能电站', ['120万千瓦 | power | 1200000 kW']],
  ['年上网电量3.6亿度', ['3.6亿度 | energy | 360000000 kWh | exact | 年上网电量']],
  ['每千瓦时0.453元', ['0.453元 | money | 0.453 CNY']],
  ['光伏板转换效率25.8%', ['25.8% | percent | 25.8 % | exact | 光伏板转换效率']],
  ['储能规模200MW/400MWh', ['200MW | power | 200000 kW', '400MWh | energy | 400000 kWh']],
  ['电池能量密度255Wh/kg', ['255Wh/kg | energy | 0.255 kWh/kg | exact | 电池能量密度']],
  [
    '最高用电负荷达4512万千瓦，创历史新高',
    ['4512万千瓦 | power | 45120000 kW | exact | 最高用电负荷'],
  ],
  ['折合标准煤12万吨', ['12万吨 | weight | 120000000 kg']],
  ['二氧化碳排放减少8.6万吨', ['8.6万吨 | weight | 86000000 kg']],
  ['天然气日供应量4.1亿立方米', ['4.1亿立方米 | volume | 410000000 m³ | exact | 天然气日供应量']],
  ['±800千伏特高压直流工程', ['800千伏 | count | 800 kV']],
  ['500kV变电站投运', ['500kV | count | 500 kV']],
  [
    '压力1.6MPa，温度180℃',
    ['1.6MPa | count | 1.6 MPa | exact | 压力', '180℃ | count | 180 ℃ | exact | 温度'],
  ],
  ['噪声不高于55分贝', ['55分贝 | count | 55 dB | at-most | 噪声']],
  ['加工精度0.001mm', ['0.001mm | length | 0.000001 m | exact | 加工精度']],
  ['转速每分钟1.2万转', ['1.2万转 | count | 12000 转 | exact | 转速']],
  ['峰值扭矩450N·m', ['450N·m | count | 450 N·m | exact | 峰值扭矩']],
  ['百公里加速3.9秒', ['3.9秒 | duration | 3.9 second']],
  [
    '续航620km，快充15min补能80%',
    [
      '620km | length | 620000 m | exact | 续航',
      '15min | duration | 15 minute',
      '80% | percent | 80 %',
    ],
  ],
  ['20CrMnTi齿轮钢', []],
  ['HRB400E钢筋', []],
  ['C30混凝土', []],
  ['Q345B钢板', []],
];
