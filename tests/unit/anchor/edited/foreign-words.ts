import { type EditedCase, editsOf } from './edited-case';

const en = editsOf(
  'The board met on Monday morning. Revenue at Harrow Mills rose to three million dollars in the first quarter, and the firm hired twenty people. Its chairman said the plant would remain open until next year. Nobody from the union was present at the meeting.',
);
const eq =
  'Revenue at Harrow Mills rose to three million dollars in the first quarter, and the firm hired twenty people';
const en2 = editsOf(
  'Rainfall in the valley was twenty-one percent above the ten-year average, the bureau said on 4 May. Twelve villages lost power for half a day, and about 3,400 households were moved. Two bridges reopened last week; the third stays shut until further notice.',
);
const it1 = editsOf(
  '实验室用 Orion 7 芯片训练了模型，版本号为 v2.1，跑分比 Vega Pro 高出一截。代码托管在 tidehub，许可证是 MIT。作者 Liu Wen 说，下一版会支持 USB-C 和 Wi-Fi 6。',
);

/** English prose, and Latin names in Chinese. */
export const foreignWords: readonly EditedCase[] = [
  en('en three/four', eq, [['three', 'four']], 'changed'),
  en('en million/billion', eq, [['million', 'billion']], 'changed'),
  en('en rose/fell', eq, [['rose', 'fell']], 'changed'),
  en('en first/second', eq, [['first quarter', 'second quarter']], 'changed'),
  en('en twenty/thirty', eq, [['twenty', 'thirty']], 'changed'),
  en('en dollars/euros', eq, [['dollars', 'euros']], 'changed'),
  en('en twenty/20', eq, [['twenty', '20']], 'changed'),
  en('en name', eq, [['Harrow', 'Farrow']], 'changed'),
  en('en harmless', eq, [['hired', 'took on']], 'near'),
  en(
    'en open/closed',
    'the plant would remain open until next year',
    [['open', 'closed']],
    ['near', 'changed'],
  ),
  en(
    'en next/last',
    'the plant would remain open until next year',
    [['next year', 'this year']],
    'changed',
  ),
  en(
    'en not',
    'the plant would remain open until next year',
    [['would remain', 'would not remain']],
    'changed',
  ),
  en(
    'en nobody',
    'Nobody from the union was present at the meeting',
    [['Nobody', 'Somebody']],
    'changed',
  ),
  en('en monday', 'The board met on Monday morning', [['Monday', 'Tuesday']], 'changed'),
  en('en colour', 'the plant would remain open until next year', [['remain', 'stay']], 'near'),
  en2(
    'compound',
    'Rainfall in the valley was twenty-one percent above the ten-year average',
    [['twenty-one', 'twenty-two']],
    'changed',
  ),
  en2(
    'above/below',
    'Rainfall in the valley was twenty-one percent above the ten-year average',
    [['above', 'below']],
    'changed',
  ),
  en2(
    'ten-year',
    'Rainfall in the valley was twenty-one percent above the ten-year average',
    [['ten-year', 'five-year']],
    'changed',
  ),
  en2(
    'number of villages',
    'Twelve villages lost power for half a day',
    [['Twelve', 'Eleven']],
    'changed',
  ),
  en2('day', 'Twelve villages lost power for half a day', [['half a day', 'a day']], 'changed'),
  en2('day/week', 'Twelve villages lost power for half a day', [['a day', 'a week']], 'changed'),
  en2('households', 'about 3,400 households were moved', [['3,400', '4,300']], 'changed'),
  en2('separator', 'about 3,400 households were moved', [['3,400', '3400']], ['exact', 'near']),
  en2('about', 'about 3,400 households were moved', [['about', 'more than']], 'changed'),
  en2('about gone', 'about 3,400 households were moved', [['about ', '']], ['near', 'changed']),
  en2('third', 'the third stays shut until further notice', [['third', 'second']], 'changed'),
  en2('shut', 'the third stays shut until further notice', [['shut', 'closed']], 'near'),
  en2('last/next week', 'Two bridges reopened last week', [['last', 'next']], 'changed'),
  en2('two', 'Two bridges reopened last week', [['Two', 'Three']], 'changed'),
  en2('date', 'the bureau said on 4 May', [['4 May', '14 May']], 'changed'),
  en2(
    'harmless',
    'Rainfall in the valley was twenty-one percent above the ten-year average',
    [['Rainfall', 'Rain']],
    'near',
  ),
  it1('chip', '实验室用 Orion 7 芯片训练了模型', [['Orion 7', 'Orion 8']], 'changed'),
  it1('chip spacing', '实验室用 Orion 7 芯片训练了模型', [[' Orion 7 ', 'Orion 7']], 'exact'),
  it1('case', '实验室用 Orion 7 芯片训练了模型', [['Orion', 'ORION']], ['exact', 'near']),
  it1('version', '版本号为 v2.1', [['v2.1', 'v2.2']], 'changed'),
  it1('rival', '跑分比 Vega Pro 高出一截', [['Vega Pro', 'Vega Max']], 'changed'),
  it1('licence', '许可证是 MIT', [['MIT', 'GPL']], 'changed'),
  it1('author', '作者 Liu Wen 说', [['Liu Wen', 'Liu Wei']], 'changed'),
  it1('wifi', '下一版会支持 USB-C 和 Wi-Fi 6', [['Wi-Fi 6', 'Wi-Fi 7']], 'changed'),
  it1('usb', '下一版会支持 USB-C 和 Wi-Fi 6', [['USB-C', 'USB-A']], 'changed'),
];
