// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { Decisions } from '@/lib/dictionary/builder/decisions';
import { problemsOf, smallDecisions, smallIssue } from './small-issue';

const small = new TextEncoder().encode(smallIssue);

describe('decisions that do not cover the page', () => {
  type Change = (decisions: Decisions) => Partial<Decisions>;
  const cases: readonly (readonly [string, Change, RegExp])[] = [
    [
      'a proposed name without a decision',
      ({ names }) => ({ names: names.filter((n) => n.name !== '何田') }),
      /^Undecided: 何田 \(line 34, by the rule “title”\)\.$/,
    ],
    [
      'a byline without a decision',
      ({ names }) => ({ names: names.filter((n) => n.name !== '方正') }),
      /^Undecided: 方正 \(line 32, by the rule “credit”\)\.$/,
    ],
    [
      'an accepted name that is not printed',
      ({ names }) => ({
        names: names.map((n) => (n.name === '苏木' ? { ...n, name: '苏术' } : n)),
      }),
      /^The accepted name 苏术 stands nowhere/,
    ],
    [
      'a rejected name that no rule proposes',
      ({ rejectedNames }) => ({
        rejectedNames: [...rejectedNames, { texts: ['工地'], reason: '' }],
      }),
      /^The rejected name 工地 is not proposed/,
    ],
    [
      'an alias that is held to be printed',
      (d) => withAlias(d, { text: '远帆集团', source: 'printed', reason: '' }),
      /^The alias 远帆集团 .* does not print it/,
    ],
    [
      'an alias that is held not to be printed',
      (d) => withAlias(d, { text: '远帆精工科技', source: 'common', reason: '' }),
      /^The alias 远帆精工科技 .* prints it/,
    ],
    [
      'an alias of two bodies',
      (d) => withAlias(d, { text: '云溪社区', source: 'printed', reason: '' }),
      /^云溪社区 names both/,
    ],
    [
      'two bodies of one id',
      ({ names }) => ({
        names: names.map((n) => (n.name === '苏木' ? { ...n, reading: 'bai hua' } : n)),
      }),
      /have the id person:bai-hua/,
    ],
    [
      'an unprinted body beside nothing',
      ({ names }) => ({
        names: names.map((n) => (n.unprintedBeside ? { ...n, unprintedBeside: '南岭产业园' } : n)),
      }),
      /^北岭产业园管委会 is held to be unprinted beside 南岭产业园/,
    ],
    [
      'a figure without a decision',
      ({ facts }) => ({ facts: facts.slice(1) }),
      /^Undecided: the figure 超2\.4亿元 \(line 8\)\.$/,
    ],
    [
      'a figure that is not printed there',
      ({ facts }) => ({
        facts: facts.map((f) => (f.text === '30亩' ? { ...f, text: '31亩' } : f)),
      }),
      /^No figure 31亩 stands at line 8/,
    ],
    [
      'a figure about nobody',
      ({ facts }) => ({ facts: facts.map((f) => (f.line === 26 ? { ...f, subject: '南岭' } : f)) }),
      /is about 南岭, which is no accepted name/,
    ],
    [
      'a figure about somebody of another article',
      ({ facts }) => ({
        facts: facts.map((f) => (f.line === 26 ? { ...f, subject: '北岭产业园' } : f)),
      }),
      /is about 北岭产业园, which its article does not name/,
    ],
    [
      'a figure that has no value',
      ({ facts, otherFigures }) => ({
        facts: [...facts, { line: 42, text: '②', subject: '北岭产业园', metric: '篇' }],
        otherFigures: otherFigures.filter(({ at }) => at[0]?.text !== '②'),
      }),
      /^The figure ② \(line 42\) cannot be read/,
    ],
    [
      'articles in other places',
      ({ articles }) => ({ articles: articles.slice(1) }),
      /^The rules find bodies at lines 5-14, 16-28, 30-35, 47-47, the decisions name 16-28/,
    ],
  ];

  function withAlias(
    { names }: Decisions,
    alias: Decisions['names'][number]['aliases'][number],
  ): Partial<Decisions> {
    return {
      names: names.map((n) =>
        n.kind === 'company' && n.aliases.length > 0 ? { ...n, aliases: [...n.aliases, alias] } : n,
      ),
    };
  }

  it.each(cases)('%s', async (_, change, message) => {
    const decisions = await smallDecisions();
    const problems = await problemsOf(small, { ...decisions, ...change(decisions) });
    expect(problems.filter((problem) => message.test(problem))).toHaveLength(1);
  });

  it('are named all at once', async () => {
    const problems = await problemsOf(small, {
      ...(await smallDecisions()),
      names: [],
      rejectedNames: [],
    });
    expect(problems.length).toBeGreaterThan(10);
  });
});
