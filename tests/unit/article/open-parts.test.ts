import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { findArticle } from '@/lib/article/find-article';
import { readPageText } from '@/lib/text/read-page-text';

const sentences = [
  '家住城北的职工发现，开往园区的班车从本周一起提前到六点半发车，沿途新设了三个站点。',
  '“以前要转两趟车，现在出门走五分钟就能上车。”一位在园区上班的职工说，他每天能多睡二十分钟。',
  '园区有关负责人介绍，新线路总投资320万元，每天可运送1200人次，下一步还将开通夜班车。',
];
const headline = '园区的早班车今天多了两趟';
const story = sentences.map((text) => `<p>${text}</p>`).join('');

function pageOf(html: string) {
  const { window } = new JSDOM(html, { url: 'http://paper.test/html/2024-08/09/index.htm' });
  return window.document;
}

/** Fills a frame as its own page would. */
function fill(document: Document, selector: string, html: string): void {
  const inner = (document.querySelector(selector) as HTMLIFrameElement).contentDocument as Document;
  inner.open();
  inner.write(html);
  inner.close();
}

describe('an article in a frame of the same origin', () => {
  it('is found, with the frame’s own title', () => {
    const document = pageOf('<title>湘中晨报数字报</title><div>第3版 综合</div><iframe></iframe>');
    fill(document, 'iframe', `<title>${headline}</title><h1>${headline}</h1>${story}`);
    const article = findArticle(document);
    expect(article?.text.text).toBe(sentences.join('\n\n'));
    expect(article?.metadata.title).toBe(headline);
  });

  it('has from the page around it what its frame does not tell', () => {
    const document =
      pageOf(`<title>${headline}_湘中晨报网</title><link rel="canonical" href="/2024/0809/77.html">
      <h1>${headline}</h1><div>2024-08-09 06:30　来源：湘中晨报　作者：周念慈</div><iframe></iframe>
      <div>2023-01-01 00:10 来源：另一家报</div>`);
    fill(document, 'iframe', story);
    expect(findArticle(document)?.metadata).toMatchObject({
      title: headline,
      outlet: '湘中晨报',
      bylines: ['周念慈'],
      published: '2024-08-09T06:30:00+08:00',
      url: 'http://paper.test/2024/0809/77.html',
      sources: { title: 'meta', outlet: 'text', published: 'text', bylines: 'text' },
    });
  });

  it('keeps what its frame tells itself', () => {
    const document = pageOf(
      '<title>湘中晨报数字报</title><h1>第3版 综合</h1><div>2020-01-01 来源：数字报</div><iframe></iframe>',
    );
    const info = '<div>2024-08-09 06:30　来源：湘中社　作者：周念慈</div>';
    fill(document, 'iframe', `<title>${headline}</title><h1>${headline}</h1>${info}${story}`);
    expect(findArticle(document)?.metadata).toMatchObject({
      title: headline,
      outlet: '湘中社',
      published: '2024-08-09T06:30:00+08:00',
    });
  });

  it('is found in a frameset beside a longer list', () => {
    const document = pageOf(
      '<title>湘中晨报</title><frameset cols="30%,70%"><frame id="list"><frame id="story"></frameset>',
    );
    const links = sentences.map((text) => `<li><a href="#">${text}</a></li>`).join('');
    fill(document, '#list', `<ul>${links.repeat(5)}</ul>`);
    fill(document, '#story', `<title>${headline}</title><h1>${headline}</h1>${story}`);
    expect(findArticle(document)?.text.text).toBe(sentences.join('\n\n'));
  });

  it('is not looked for in a frame beside the page’s own', () => {
    const document = pageOf(
      `<title>${headline}</title><h1>${headline}</h1><article>${story}</article><iframe></iframe>`,
    );
    fill(document, 'iframe', `<p>${sentences[2]}</p>`);
    expect(findArticle(document)?.text.text).toBe(sentences.join('\n\n'));
  });
});

describe('an article in open shadow roots', () => {
  it('is read through slots, in the order in which it is shown', () => {
    const document = pageOf(
      `<title>${headline}</title><h1>${headline}</h1><x-story><p slot="end">${sentences[2]}</p><p>${sentences[1]}</p><p slot="nowhere">不显示的文字，没有插槽。</p></x-story>`,
    );
    const host = document.querySelector('x-story') as Element;
    host.attachShadow({
      mode: 'open',
    }).innerHTML = `<article><p>${sentences[0]}</p><slot></slot><slot name="end"></slot><slot name="none"><i>（完）</i></slot></article>`;
    const text = findArticle(document)?.text;
    expect(text?.text.replace(/（完）$/, '').trim()).toBe(sentences.join('\n\n'));
    // And back: a selection in the shadow tree, one in the light.
    for (const [root, n] of [
      [host.shadowRoot as ShadowRoot, 0],
      [document, 1],
      [document, 2],
    ] as const) {
      const sentence = sentences[n] as string;
      const node = [...root.querySelectorAll('p')].find((p) => p.textContent === sentence);
      const range = document.createRange();
      range.selectNodeContents(node as Element);
      const span = text?.fromRange(range);
      expect(text?.text.slice(span?.start, span?.end)).toBe(sentence);
    }
  });

  it('is read in those within others', () => {
    const document = pageOf(`<title>${headline}</title><x-app></x-app>`);
    const open = (host: Element | null, html: string) => {
      const root = (host as Element).attachShadow({ mode: 'open' });
      root.innerHTML = html;
      return root;
    };
    const app = open(document.querySelector('x-app'), '<x-page></x-page>');
    const page = open(app.querySelector('x-page'), '<nav></nav><x-story></x-story>');
    open(page.querySelector('x-story'), `<h1>${headline}</h1><article>${story}</article>`);
    expect(findArticle(document)?.text.text).toBe(sentences.join('\n\n'));
  });

  it('is left where they are closed', () => {
    const document = pageOf(`<title>${headline}</title><h1>${headline}</h1><x-story></x-story>`);
    (document.querySelector('x-story') as Element).attachShadow({ mode: 'closed' }).innerHTML =
      `<article>${story}</article>`;
    expect(findArticle(document)).toBeNull();
    expect(readPageText(document.body).text).toBe(headline);
  });
});
