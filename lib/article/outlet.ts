/** Who a text is from: what the page names as its source, else the site. */
import type { PageClaims, Told } from './claims';
import type { Surroundings } from './surroundings';
import { bare } from './title';

const sourceLabel =
  /(?:来\s?源|稿\s?源|來\s?源|出\s?处|来\s?自|转自|媒体)\s*[:：丨|]\s*([^\s|丨　:：（）()，,。“”"《》]{2,30})(?![”"])/;

export function outletOf(
  claims: PageClaims,
  title: string,
  { head, tail }: Surroundings,
): Told | undefined {
  // Below the text only a line that begins with its source tells it: legal notices speak of sources too.
  const closing = tail.filter((line) =>
    /^[\s（(【[]*(?:本文|文章|稿件)?(?:来源|來源|稿源)/.test(line),
  );
  const printed = [...head, ...closing]
    .map((line) => (line.length < 160 ? sourceLabel.exec(line)?.[1] : undefined))
    .map((text) => text?.replace(/(?:作者|编辑|记者|发布|时间|浏览|点击|字号|责任).*$/, ''))
    .find((text) => text && !/^https?:|^\d/.test(text));
  const told: Told[] = [
    [claims.meta('contentsource', 'source', 'mediaid', 'article:source', 'og:source'), 'meta'],
    [printed ?? '', 'text'],
    [claims.jsonLd.publisher, 'json-ld'],
    [claims.meta('og:site_name'), 'open-graph'],
    [claims.meta('sitename', 'dc.publisher', 'publisher', 'copyright'), 'meta'],
    [siteOf(claims.documentTitle, title), 'meta'],
  ];
  return told.find(([text]) => text && text.length <= 40);
}

/** The last part of a document title that goes on behind the headline: the site's name. */
export function siteOf(documentTitle: string, title: string): string {
  const paper = /^([^\-_|]{2,14}?)(?:数字报|电子报|多媒体报)/.exec(documentTitle)?.[1];
  if (paper) return paper;
  const last =
    documentTitle
      .split(/[_|｜»]|\s[-–—]+\s|-{1,3}|—+/)
      .at(-1)
      ?.trim() ?? '';
  const goesOn = title !== '' && bare(documentTitle).includes(bare(title));
  const named = /(?:网|網|報|报|台|新闻|在线|资讯|客户端|周刊|社)$/.test(last);
  return last !== documentTitle &&
    last.length <= 20 &&
    (goesOn || named) &&
    !bare(title).endsWith(bare(last))
    ? last
    : '';
}
