import { describe, expect, it } from 'vitest';
import { Findings } from '@/entrypoints/reader/page/findings';
import { compiledDictionary } from '@/lib/dictionary/load';
import { findSteps, type Recognised, recognise } from '@/lib/recognise/recognise';
import { finish } from '@/lib/text/steps';

const dictionary = compiledDictionary();
const text =
  '湘潭高新区去年新增企业120家，税收增长8.5%。\n\n园区今年还要铺设管网42公里，8月9日开工。';
const found = finish(findSteps(text, { dictionary, published: '2024-08-09' }));
const all = finish(found.describing());

function inView(end: number): Recognised {
  return recognise(text.slice(0, end), { dictionary, published: '2024-08-09' });
}

const places = (spans: readonly { start: number; end: number }[]) =>
  spans.map(({ start, end }) => text.slice(start, end));

describe('what was found in an article', () => {
  it('is painted to its end before all of it is described', () => {
    const findings = new Findings();
    findings.recognise(inView(text.indexOf('\n')));
    expect(places(findings.painted.figures)).toEqual(['去年', '120家', '8.5%']);
    findings.find(found);
    expect(places(findings.painted.figures)).toEqual([
      '去年',
      '120家',
      '8.5%',
      '今年',
      '42公里',
      '8月9日',
    ]);
    expect(places(findings.recognised.figures)).toEqual(['去年', '120家', '8.5%']);
    expect(findings.recognised.figures.map(({ metric }) => metric)).toContain('企业');
    findings.recognise(all);
    expect(findings.painted.figures).toBe(findings.recognised.figures);
    expect(findings.recognised.figures.at(-1)?.period).toEqual({
      from: '2024-08-09',
      to: '2024-08-09',
    });
  });

  it('tells all names as soon as they are found', () => {
    const findings = new Findings();
    findings.find(found);
    expect(places(findings.recognised.mentions)).toEqual(['湘潭高新区']);
    expect(findings.names()).toBe(1);
  });

  it('leaves hidden kinds and muted names unpainted, described or not', () => {
    const findings = new Findings();
    findings.leaveOut([found.mentions[0]?.entity ?? ''], ['figure']);
    for (const step of [() => findings.find(found), () => findings.recognise(all)]) {
      step();
      expect(findings.painted).toEqual({ mentions: [], figures: [] });
      expect(places(findings.muted)).toEqual(['湘潭高新区']);
    }
    expect(findings.recognised.figures).toHaveLength(6);
    expect(findings.recognised.figures.every(({ subject }) => subject === null)).toBe(true);
  });
});
