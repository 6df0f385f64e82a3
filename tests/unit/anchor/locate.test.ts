import { describe, expect, it } from 'vitest';
import { describePassage } from '@/lib/anchor/describe';
import { locate } from '@/lib/anchor/locate';
import { changed } from './cases/changed';
import { lost } from './cases/lost';
import { near } from './cases/near';
import { repeated } from './cases/repeated';
import { paragraph } from './cases/texts';
import { unchanged } from './cases/unchanged';

const cases = [...unchanged, ...near, ...changed, ...lost, ...repeated];

describe('a quote saved from one text and sought in another', () => {
  it.each(cases)('$state: $name', ({ was = paragraph, quote, now, state, found, which, names }) => {
    const start = was.indexOf(quote);
    expect(start, 'the case quotes its own text').toBeGreaterThanOrEqual(0);
    const selector = describePassage(was, start, start + quote.length);
    const located = locate(now, selector, names ? { names } : {});
    const text = located.start < 0 ? '' : now.slice(located.start, located.end);
    expect({ state: located.state, text }).toEqual({
      state,
      text: state === 'lost' ? '' : (found ?? quote),
    });
    if (state === 'lost') expect(located).toEqual({ state: 'lost', start: -1, end: -1 });
    if (which !== undefined)
      expect(located.start).toBe(now.split(quote, which + 1).join(quote).length);
  });
});
