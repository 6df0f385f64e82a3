import { type EditedCase, rewritten } from './edited-case';

const longText = Array.from(
  { length: 60 },
  (_, i) =>
    `第${i + 1}段写的是沿河第${i + 1}户人家，门前种着${['柿子', '枇杷', '石榴', '桂花'][i % 4]}，院里养着${((i * 7) % 13) + 2}只鸡，逢集的日子会挑去卖。`,
).join('');
const longQuote = longText.slice(400, 1900);

/** A quote of many sentences. */
export const longQuotes: readonly EditedCase[] = [
  rewritten(
    'long one digit',
    longText,
    longQuote,
    longText.replace('沿河第30户', '沿河第80户'),
    'changed',
    longQuote.replace('沿河第30户', '沿河第80户'),
  ),
  rewritten(
    'long one word',
    longText,
    longQuote,
    longText.replace('逢集的日子会挑去卖。第31段', '逢集的日子便挑去卖。第31段'),
    'near',
    longQuote.replace('逢集的日子会挑去卖。第31段', '逢集的日子便挑去卖。第31段'),
  ),
  rewritten('long same', longText, longQuote, `前言。${longText}`, 'exact', longQuote),
  rewritten(
    'long half gone',
    longText,
    longQuote,
    longText.slice(0, 900) + longText.slice(1700),
    'changed',
  ),
  rewritten(
    'long shuffled',
    longText,
    longQuote,
    longText.replaceAll('柿子', '枇杷'),
    ['near', 'changed'],
    longQuote.replaceAll('柿子', '枇杷'),
  ),
];
