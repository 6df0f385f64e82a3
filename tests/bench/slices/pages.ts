import { fixtureSentences, paragraphs } from '../sentences';

/** Large pages to read in slices. */
export function largePages(): Record<string, string> {
  const row = '<p>第一位乘客说，车上的座位比从前宽了一些，票价3元。</p>';
  return {
    '20 000 characters': largePage(paragraphs(20_000)),
    '50 000 in 15 boxes': largePage('<div>'.repeat(15) + paragraphs(50_000)),
    '1 MB': largePage(paragraphs(340_000)),
    '5 MB': largePage(paragraphs(1_700_000)),
    '100 000 siblings': largePage(row.repeat(100_000)),
    '10 000 levels': largePage('<div>'.repeat(10_000) + paragraphs(20_000)),
  };
}

/** With a name in it: the badge that counts names is what tells that all was read. */
export function largePage(text: string): string {
  const title = '园区的早班车今天多了两趟';
  return `<!doctype html><html lang="zh"><title>${title}</title><h1>${title}</h1><article><p>班车从湘潭高新区开往市区。</p>${text}</article>`;
}

/** `count` paragraphs of which no two are the same, as texts. */
export function differentParagraphs(count: number): string[] {
  const sentences = fixtureSentences();
  return Array.from(
    { length: count },
    (_, i) => `第${i + 1}位乘客说，${sentences[i % sentences.length]}`,
  );
}
