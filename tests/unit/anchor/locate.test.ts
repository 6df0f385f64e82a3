import { describe, expect, it } from 'vitest';
import { describePassage } from '@/lib/anchor/describe';
import { locate } from '@/lib/anchor/locate';
import { cases, paragraph } from './locate.cases';

describe('a quote saved from one text and sought in another', () => {
  it.each(cases)('$name', ({ was = paragraph, quote, now, state, found, names }) => {
    const start = was.indexOf(quote);
    expect(start, 'the case quotes its own text').toBeGreaterThanOrEqual(0);
    const selector = describePassage(was, start, start + quote.length);
    const located = locate(now, selector, names ? { names } : {});
    expect({
      state: located.state,
      text: now.slice(Math.max(0, located.start), Math.max(0, located.end)),
    }).toEqual({
      state,
      text: state === 'lost' ? '' : (found ?? quote),
    });
  });
});
