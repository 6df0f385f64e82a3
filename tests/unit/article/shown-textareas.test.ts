// @vitest-environment jsdom
/** Pages that were saved before their script had shown the article which a text area carries. */
import { expect, it } from 'vitest';
import { findArticle } from '@/lib/article/find-article';
import { SavedPages } from '@/scripts/annotate/saved-pages';
import { paragraphs, sentence } from './pages';

const pages = new SavedPages();
const url = 'https://news.site.example/article/4Oabc';
const escaped = paragraphs(4).replaceAll('<', '&lt;').replaceAll('>', '&gt;');

it('are read as they would be shown', () => {
  const html = `<title>湘中园区新开工四十二个项目</title><textarea class="article-title">湘中园区新开工四十二个项目</textarea>
    <textarea class="article-time">1723156200000</textarea><textarea class="article-source-name">湘中网</textarea>
    <textarea class="article-content">&lt;article&gt;${escaped}&lt;/article&gt;</textarea>`;
  const found = findArticle(pages.parse(html), { url });
  expect(found?.text.text.split(/\n+/)).toEqual([0, 1, 2, 3].map(sentence));
  expect(found?.metadata).toMatchObject({
    title: '湘中园区新开工四十二个项目',
    outlet: '湘中网',
    published: '2024-08-09T06:30:00+08:00',
  });
});

it.each([
  ['a remark', '希望园区再多开几班车。'],
  ['a template', '&lt;p&gt;{{name}}&lt;/p&gt;'],
  ['markup without an article', `&lt;div&gt;${sentence(0).repeat(4)}&lt;/div&gt;`],
])('leave %s where it is', (_, value) => {
  const document = pages.parse(`<textarea>${value}</textarea>`);
  expect(document.getElementsByTagName('textarea')).toHaveLength(1);
});
