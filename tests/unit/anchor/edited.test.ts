import { describe, expect, it } from 'vitest';
import { describePassage } from '@/lib/anchor/describe';
import { locate } from '@/lib/anchor/locate';
import { borders } from './edited/borders';
import { business } from './edited/business';
import { corrections } from './edited/corrections';
import { counting } from './edited/counting';
import type { EditedCase } from './edited/edited-case';
import { figures } from './edited/figures';
import { foreignWords } from './edited/foreign-words';
import { longQuotes } from './edited/long-quotes';
import { paragraphsMoved } from './edited/paragraphs-moved';
import { publicLife } from './edited/public-life';
import { rows } from './edited/rows';
import { sense } from './edited/sense';

const digits = (text: string) => text.normalize('NFKC').replace(/\D/g, '');

describe.each<[string, readonly EditedCase[]]>([
  ['figures', figures],
  ['counting', counting],
  ['sense', sense],
  ['foreign words', foreignWords],
  ['rows', rows],
  ['paragraphs', paragraphsMoved],
  ['long quotes', longQuotes],
  ['business', business],
  ['public life', publicLife],
  ['corrections', corrections],
  ['borders', borders],
])('edited %s', (_, cases) => {
  it.each(cases)('$name', ({ was, quote, now, states, found, names, which }) => {
    const start = was.indexOf(quote);
    expect(start, 'the case quotes its own text').toBeGreaterThanOrEqual(0);
    const selector = describePassage(was, start, start + quote.length);
    const located = locate(now, selector, names ? { names } : {});
    expect(states).toContain(located.state);
    if (located.state === 'lost') return;
    const reads = now.slice(located.start, located.end);
    if (found !== null) expect(reads).toBe(found);
    if (/exact|near/.test(located.state)) expect(digits(reads)).toBe(digits(quote));
    if (which !== undefined)
      expect(located.start).toBe(now.split(reads, which + 1).join(reads).length);
  });
});
