import { type EditedCase, editsOf } from './edited-case';

const court = editsOf(
  '绥原市中级人民法院10日公开宣判，被告单位恒屹化工未经批准排放废水，构成污染环境罪，判处罚金三百万元；被告人冼某被判处有期徒刑三年，缓刑四年。法院认为，该公司没有如实申报排污数据，主观恶性较大。宣判后，冼某当庭表示不上诉。',
);
const c1 = '被告单位恒屹化工未经批准排放废水，构成污染环境罪，判处罚金三百万元';
const c2 = '被告人冼某被判处有期徒刑三年，缓刑四年';
const c3 = '该公司没有如实申报排污数据，主观恶性较大';
const c4 = '冼某当庭表示不上诉';

const price = editsOf(
  '国庆前后，岷阳市蔬菜价格总体平稳。市商务局监测的30种蔬菜平均批发价为每公斤4.86元，环比下降2.3%，同比上涨6.1%。其中，菠菜跌幅最大，达18%；大白菜每斤0.9元，与上周持平。业内人士预计，后期价格仍将小幅回落。',
);
const p1 = '市商务局监测的30种蔬菜平均批发价为每公斤4.86元，环比下降2.3%，同比上涨6.1%';
const p2 = '菠菜跌幅最大，达18%';
const p3 = '大白菜每斤0.9元，与上周持平';
const p4 = '业内人士预计，后期价格仍将小幅回落';

const poll = editsOf(
  '调查由黎川大学社会学系完成，共回收有效问卷2,416份。结果显示，过半数受访者每周至少运动一次，其中男性占54.2%，女性占45.8%；逾三成受访者表示“没有时间”。与2019年相比，坚持晨跑的人增加了近一倍。课题组负责人邝书仪教授说，样本只覆盖城区，结论不能推及全省。',
);
const o1 = '共回收有效问卷2,416份';
const o2 = '过半数受访者每周至少运动一次，其中男性占54.2%，女性占45.8%';
const o3 = '逾三成受访者表示“没有时间”';
const o4 = '坚持晨跑的人增加了近一倍';
const o5 = '样本只覆盖城区，结论不能推及全省';

const rail = editsOf(
  '记者从宁渡铁路局获悉，自12月15日零时起实行新的列车运行图。宁渡站每日增开动车组12列，首班车6:05发车，末班车23:10到达。宁渡至苍江最快1小时48分可达，二等座票价98.5元。铁路部门提醒，车次以12306网站公布的为准。',
);
const r1 = '自12月15日零时起实行新的列车运行图';
const r2 = '宁渡站每日增开动车组12列，首班车6:05发车，末班车23:10到达';
const r3 = '宁渡至苍江最快1小时48分可达，二等座票价98.5元';

const flood = editsOf(
  '受连日强降雨影响，柏溪镇两座小型水库超汛限水位运行。截至昨晚8时，全镇转移群众1,306户4,025人，没有人员伤亡。镇党委书记廖望舒介绍，险情最重的是下湾村，村里的老桥被冲毁，三十多户一度断电。省里已调拨帐篷200顶、棉被一千床。',
);
const f1 = '全镇转移群众1,306户4,025人，没有人员伤亡';
const f2 = '柏溪镇两座小型水库超汛限水位运行';
const f3 = '村里的老桥被冲毁，三十多户一度断电';
const f4 = '省里已调拨帐篷200顶、棉被一千床';

/** Verdicts, prices, polls, timetables and floods: what turns a sentence with one word. */
export const publicLife: readonly EditedCase[] = [
  court('未经→经', c1, [['未经批准', '经批准']], 'changed'),
  court('构成→不构成', c1, [['构成', '不构成']], 'changed'),
  court('fine', c1, [['三百万元', '三十万元']], 'changed'),
  court('accused other', c1, [['恒屹化工', '恒屹热电']], 'changed'),
  court('sentence', c2, [['三年，缓刑四年', '四年，缓刑三年']], 'changed'),
  court('sentence 拘役', c2, [['有期徒刑三年', '拘役三个月']], 'changed'),
  court('accused 某', c2, [['冼某', '洗某']], ['changed', 'near']),
  court('没有→已经', c3, [['没有如实', '已经如实']], 'changed'),
  court('没有 removed', c3, [['没有如实', '如实']], 'changed'),
  court('不上诉→上诉', c4, [['不上诉', '上诉']], 'changed'),
  court('不上诉→将上诉', c4, [['不上诉', '将上诉']], 'changed'),
  court('不上诉→服判', c4, [['表示不上诉', '表示服从判决']], 'changed'),
  price(
    'environment swapped',
    p1,
    [['环比下降2.3%，同比上涨6.1%', '环比上涨2.3%，同比下降6.1%']],
    'changed',
  ),
  price('环比→同比', p1, [['环比下降2.3%', '同比下降2.3%']], 'changed'),
  price(
    'order of clauses',
    p1,
    [['环比下降2.3%，同比上涨6.1%', '同比上涨6.1%，环比下降2.3%']],
    ['changed', 'near'],
  ),
  price('per kg→per jin', p1, [['每公斤4.86', '每斤4.86']], 'changed'),
  price('30→三十', p1, [['30种', '三十种']], 'changed'),
  price('yuan→jiao', p3, [['0.9元', '0.9角']], 'changed'),
  price('持平→下降', p3, [['与上周持平', '比上周略降']], 'changed'),
  price('持平 same', p3, [['与上周持平', '和上周持平']], 'near'),
  price('last week→month', p3, [['上周', '上月']], 'changed'),
  price('most→least', p2, [['最大', '最小']], 'changed'),
  price('spinach→celery', p2, [['菠菜', '芹菜']], ['changed', 'near']),
  price('后期 fall→rise', p4, [['回落', '回升']], 'changed'),
  price('仍将→不会', p4, [['仍将', '不会']], 'changed'),
  price('小幅→大幅', p4, [['小幅', '大幅']], ['changed']),
  poll('过半→近半', o2, [['过半数', '近半数']], 'changed'),
  poll('过半→多数', o2, [['过半数', '多数']], 'changed'),
  poll('逾三成→三成', o3, [['逾三成', '三成']], 'changed'),
  poll('逾三成→近三成', o3, [['逾三成', '近三成']], 'changed'),
  poll('没有→有', o3, [['没有时间', '有时间']], 'changed'),
  poll('近一倍→一倍', o4, [['近一倍', '一倍']], 'changed'),
  poll('一倍→两倍', o4, [['近一倍', '近两倍']], 'changed'),
  poll('increased→fell', o4, [['增加了近一倍', '减少了近一半']], 'changed'),
  poll('only→also', o5, [['只覆盖', '还覆盖']], ['changed', 'near']),
  poll('only dropped', o5, [['只覆盖', '覆盖']], ['changed', 'near']),
  poll('不能→能', o5, [['不能推及', '能推及']], 'changed'),
  poll('不能→不可', o5, [['不能推及', '不可推及']], ['near', 'changed']),
  poll('effective count', o1, [['2,416', '2,461']], 'changed'),
  poll('trad with change', o5, [[o5, '樣本只覆蓋城區，結論能推及全省']], 'changed'),
  rail('from→until', r1, [['自12月15日零时起', '至12月15日零时止']], 'changed'),
  rail('date slash', r1, [['12月15日', '12/15']], 'changed'),
  rail('departs/arrives', r2, [['6:05发车', '6:05到达']], ['changed', 'near']),
  rail('time dian', r2, [['6:05', '6点05分']], 'changed'),
  rail('add→cut', r2, [['增开', '减开']], 'changed'),
  rail('duration', r3, [['1小时48分', '1小时18分']], 'changed'),
  rail('class', r3, [['二等座', '一等座']], 'changed'),
  flood('no casualty→two', f1, [['没有人员伤亡', '造成2人受伤']], 'changed'),
  flood('户/人 swapped', f1, [['1,306户4,025人', '1,306人4,025户']], 'changed'),
  flood('small→medium', f2, [['小型', '中型']], ['near', 'changed']),
  flood('over→under', f2, [['超汛限水位', '低于汛限水位']], 'changed'),
  flood('三十多→三十', f3, [['三十多户', '三十户']], 'changed'),
  flood('三十多→30多', f3, [['三十多户', '30多户']], 'changed'),
  flood('一千→上千', f4, [['一千床', '上千床']], 'changed'),
];
