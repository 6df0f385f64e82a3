import { describe, expect, it } from 'vitest';
import { describePassage } from '@/lib/anchor/describe';
import { createLocator } from '@/lib/anchor/locate';
import { finish } from '@/lib/text/steps';
import { briefs } from './revisions/briefs';
import { metro } from './revisions/metro';
import type { RevisedArticle } from './revisions/revision';
import { trade } from './revisions/trade';

const spaces = /[\s\u200b]/g;
const digits = (text: string) => text.normalize('NFKC').replace(/\D/g, '');

describe.each([metro, trade, briefs])(
  'quotes from $title',
  ({ text, quotes, revisions }: RevisedArticle) => {
    it.each(revisions)('$name', ({ apply, verdicts = {}, reads = (quote) => quote }) => {
      const now = apply(text);
      const locate = createLocator(now);
      const inSteps = createLocator(now);
      const wrong: string[] = [];
      for (const [name, quote] of Object.entries(quotes)) {
        const start = text.indexOf(quote);
        expect(start, name).toBeGreaterThanOrEqual(0);
        const selector = describePassage(text, start, start + quote.length);
        const located = locate(selector);
        finish(inSteps.prepare(selector));
        expect(inSteps(selector), `${name} in steps`).toEqual(located);
        const { state, ...span } = located;
        const found = state === 'lost' ? '' : now.slice(span.start, span.end);
        const expected = [verdicts[name] ?? 'exact'].flat();
        if (!expected.includes(state))
          wrong.push(`${name}: ${state} instead of ${expected}: ${found}`);
        // Where the words are known, and the state leaves no choice, they are what is pointed at.
        const words = reads(quote).replace(spaces, '');
        const isKnown =
          expected.length === 1 && state !== 'lost' && now.replace(spaces, '').includes(words);
        if (isKnown && found.replace(spaces, '') !== words) wrong.push(`${name}: ${found}`);
        if (/exact|near/.test(state) && digits(found) !== digits(quote))
          wrong.push(`${name}: digits`);
      }
      expect(wrong).toEqual([]);
    });
  },
);
