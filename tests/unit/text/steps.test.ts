import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { articleSteps, findArticle } from '@/lib/article/find-article';
import { compileDictionary } from '@/lib/dictionary/compile';
import { bundledDictionary } from '@/lib/dictionary/load';
import { recognise, recogniseSteps } from '@/lib/recognise/recognise';
import { fold, foldSteps } from '@/lib/text/fold';
import type { Steps } from '@/lib/text/steps';
import { fixtureSlugs, loadFixture, parseFixture } from '../../support/fixtures';

const dictionary = compileDictionary(bundledDictionary());

/** Runs the work as a page does that has its turn after every piece; counts the pieces. */
function inPieces<Result>(steps: Steps<Result>): { result: Result; pieces: number } {
  let pieces = 1;
  let step = steps.next();
  for (; !step.done; pieces += 1) step = steps.next(true);
  return { result: step.value, pieces };
}

it.each(fixtureSlugs())('%s is read in pieces as it is in one go', (slug) => {
  const { document } = parseFixture(loadFixture(slug)).window;
  const whole = findArticle(document);
  const { result } = inPieces(articleSteps(document));
  expect(result?.text.text).toBe(whole?.text.text);
  expect(result?.metadata).toEqual(whole?.metadata);
});

it('recognises in pieces what it recognises in one go', () => {
  const texts = fixtureSlugs().flatMap((slug) => {
    const found = findArticle(parseFixture(loadFixture(slug)).window.document);
    return found ? found.text.text.split(/(?<=。)/) : [];
  });
  // Long enough that every loop pauses.
  const long = fc.array(fc.constantFrom(...texts), { minLength: 100, maxLength: 200 });
  fc.assert(
    fc.property(long, (sentences) => {
      const options = { dictionary, published: '2024-08-09' };
      const text = sentences.join('');
      const { result, pieces } = inPieces(recogniseSteps(text, options));
      expect(result).toEqual(recognise(text, options));
      expect(pieces).toBeGreaterThan(10);
    }),
    { numRuns: 6 },
  );
});

/** What folding must not tear apart, or holds on to from one piece to the next. */
const delicate = [
  ...[
    '\n\n',
    ' \n \n ',
    '　',
    ' ',
    'a b',
    '\u2029',
    '\ud840\udc00',
    '\ud840',
    '葛\u{e0100}',
    '\udb40',
  ],
  ...['１ ０ ０', '龍牌', '“', '\u200b', '\u0000'],
];

it('folds in pieces as in one go, whatever stands where two pieces meet', () => {
  const around = fc.array(fc.constantFrom(...delicate), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(around, around, fc.nat({ max: 12 }), (first, second, shift) => {
      const text = `${'龍'.repeat(65_536 - shift)}${first.join('')}${'湘'.repeat(65_530)}${second.join('')}潭`;
      const { result, pieces } = inPieces(foldSteps(text, { lowerCase: true }));
      const whole = fold(text, { lowerCase: true });
      expect(result.text === whole.text).toBe(true);
      for (let at = 65_500; at < 65_570; at += 1) {
        expect(result.sourceAt(at)).toBe(whole.sourceAt(at));
      }
      expect(result.sourceAt(result.text.length)).toBe(whole.sourceAt(whole.text.length));
      expect(pieces).toBeGreaterThan(3);
    }),
    { numRuns: 40 },
  );
});

const paragraphs = (n: number) =>
  Array.from(
    { length: n },
    (_, i) => `<p id="p${i}">第${i}位乘客说，车上的座位比从前宽了一些，早上不用再赶路。</p>`,
  ).join('');

it('a page that is rebuilt while it is read is read whole all the same', () => {
  const { document } = new JSDOM(
    `<title>早班车</title><h1>早班车</h1><article>${paragraphs(300)}</article>`,
    { url: 'http://news.test/2024/0809/12345.html' },
  ).window;
  const steps = articleSteps(document);
  const article = document.querySelector('article') as Element;
  let step = steps.next();
  for (let i = 0; !step.done; i += 1) {
    // What the walk stands on goes, again and again, and comes back as another node.
    article.innerHTML = paragraphs(300 + i);
    step = steps.next(true);
    if (i > 100) throw new Error('never done');
  }
  expect(step.value?.text.text.split('\n\n').length).toBeGreaterThanOrEqual(300);
});
