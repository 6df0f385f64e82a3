/** Who a text is from: what the page names as its source, else the site. */

import { bare } from './bare';
import { isPersonName } from './bylines';
import type { PageClaims, Told } from './claims';
import { isSiteName } from './site-names';
import type { Surroundings } from './surroundings';

const sourceLabel =
  /(?<!图片?|头图|數據|数据|资金|资料)(?:来\s?源|稿\s?源|來\s?源|出\s?处|来\s?自|转自|媒体)(?:\s*[:：丨|]|[】\]])\s*([^\s|丨　:：（）()〔〕〖〗【】[\]，,。“”"《》]{2,30})(?![”"])/;

/** What may follow a source without a space. */
const nextLabel =
  /(?:(?:作者|编辑|记者|责任).*|(?:发布|发表)?(?:时间|日期|于).*|(?:浏览|点击|阅读|字号)(?:[:：次量数].*)?)$/;

const named =
  '(\\p{Script=Han}{2,12}(?:网|網|报|報|电视台|電視台|广播电台|通讯社|通訊社|融媒体中心|客户端|客戶端|周刊|週刊|杂志|雜誌))';
const gap = '(?:\\s+|\\s*[·•|｜]\\s*)';
/** What stands beside the time without a label, or before the reporter: 某某新闻网 2024-08-09 09:00, 某某報／記者. */
const beside = [
  new RegExp(`^${named}${gap}(?:\\p{Script=Han}{2,4}${gap})?(?:19|20)\\d\\d[-/.年]`, 'u'),
  new RegExp(`\\d{1,2}:\\d\\d(?::\\d\\d)?${gap}${named}(?=[\\s|｜]|$)`, 'u'),
  // 原创 甲某某 某某观察 2024年8月9日, of public accounts.
  /^原创\s+\p{Script=Han}{2,4}\s+([\p{L}\p{N}]{2,16})\s+20\d\d[-/.年]/u,
  new RegExp(`(?:19|20)\\d\\d[-/.年]\\d{1,2}[-/.月]\\d{1,2}日?${gap}${named}(?=[\\s|｜]|$)`, 'u'),
  // 来源 and what it labels, in elements of their own.
  new RegExp(`(?:^|\\s)(?:来源|來源)\\s+${named}(?=\\s|$)`, 'u'),
  /(?:^|\d{1,2}:\d\d(?::\d\d)?\s+)(?:来源于|来自)\s+([^\s|，。]{2,20})(?=\s|$)/u,
  new RegExp(`(?:^|\\s)${named}\\s*[／/]\\s*(?:[记記]者|[综綜]合|即[时時])`, 'u'),
];

const moment =
  '(?:19|20)\\d\\d[-/.年]\\d{1,2}[-/.月]\\d{1,2}日?(?:\\s+\\d{1,2}:\\d\\d(?::\\d\\d)?)?';
const account = '(\\p{Script=Han}[\\p{L}\\p{N}]{2,15})';
/** An account and the time, with a dot between and nothing else in the line: 2024-08-09 13:30 · 某某发布. */
const withTime = [
  new RegExp(`^(?:原创\\s+)?${moment}\\s*[·•∙]\\s*${account}$`, 'u'),
  new RegExp(`^${account}\\s*[·•∙]\\s*${moment}$`, 'u'),
];

/** Alone in a line near the headline: the least of signs, for lists of where to share a page look so too. */
const alone = new RegExp(`^${named}$`, 'u');

function besideOf(head: readonly string[]): string {
  const short = head.filter((line) => line.length < 80);
  const found = short.flatMap((line) => beside.map((pattern) => pattern.exec(line)?.[1]));
  const accounts = short.flatMap((line) => withTime.map((pattern) => pattern.exec(line)?.[1]));
  return found.find(Boolean) ?? accounts.find((name) => name && !isPersonName(name)) ?? '';
}

/** 《某某日报》（2024年08月09日 第06版）, 《某某日报》 2024年8月9日: how papers' own sites say where an article was printed. */
const printedIn =
  /《([^《》\s]{2,16})》\s*[（(]\s*20\d\d\s*年[^（）()]{4,30}版|《([^《》\s]{2,16}[报報刊])》\s*20\d\d[-/.年]/;

function paperOf(head: readonly string[]): string {
  const found = head.flatMap((line) => printedIn.exec(line)?.slice(1) ?? []);
  return found.find(Boolean) ?? '';
}

export function outletOf(
  claims: PageClaims,
  title: string,
  { head, tail, sources }: Surroundings,
): Told | undefined {
  // Below the text only a line that begins with its source tells it: legal notices speak of sources too.
  const closing = tail.filter((line) =>
    /^[\s（(【[]*(?:本文|文章|稿件)?(?:来源|來源|稿源)/.test(line),
  );
  const printed = [...head, ...closing]
    .map((line) => (line.length < 160 ? sourceLabel.exec(line)?.[1] : undefined))
    .map((text) => text?.replace(nextLabel, ''))
    .find((text) => text && !/^https?:|^\d/.test(text));
  const claimed = claims.meta('contentsource', 'source', 'mediaid', 'article:source', 'og:source');
  const told: Told[] = [
    [claimed.replace(/^(?:文章|稿件|信息)?来\s*源\s*[:：]\s*/, ''), 'meta'],
    [printed ?? '', 'text'],
    [sources.find((text) => !isPersonName(text)) ?? '', 'text'],
    [paperOf(head), 'text'],
    [besideOf(head), 'text'],
    [claims.jsonLd.publisher, 'json-ld'],
    [claims.meta('og:site_name'), 'open-graph'],
    [claims.meta('sitename', 'dc.publisher', 'publisher', 'copyright'), 'meta'],
    [siteOf(claims.documentTitle, title), 'meta'],
    [head.find((line) => alone.test(line)) ?? '', 'text'],
  ];
  return told.find(([text]) => text && text.length <= 40);
}

const siteName = /(?:网|網|報|报|台|新闻|在线|资讯|客户端|周刊|社)$/;

/** The site's name: the last part of a document title that goes on behind the headline, or all of one that names nothing else. */
export function siteOf(documentTitle: string, title: string): string {
  const paper = /^([^\-_|]{2,14}?)(?:数字报|电子[报版]|数字版|多媒体)/.exec(documentTitle)?.[1];
  if (paper) return paper;
  // <title>某某日报</title>: e-papers that put nothing else into it.
  if (isSiteName(documentTitle, new Set()) && bare(documentTitle) !== bare(title))
    return documentTitle;
  // 某某晚报-标题: e-papers say it first.
  const [first = '', ...others] = documentTitle.split(/\s*[-_|｜—]+\s*/);
  if (/[报報]$/.test(first) && first.length <= 10 && title && bare(others.join('')) === bare(title))
    return first;
  // A slogan may close the title: 某某报 - 好新闻，无止境.
  const parts = documentTitle.split(/[_|｜»]|\s[-–—]+\s|-{1,3}|—+/).map((part) => part.trim());
  const closing = parts.filter((part, i) => i === 0 || !/[，。！,!]/.test(part));
  // 某某网_MOUMOU says it twice.
  const spelt = /^[A-Z]+$/.test(closing.at(-1) ?? '') && siteName.test(closing.at(-2) ?? '');
  const last = closing.at(spelt ? -2 : -1) ?? '';
  const goesOn = title !== '' && bare(documentTitle).includes(bare(title));
  const named = siteName.test(last);
  return last !== documentTitle &&
    last.length <= 20 &&
    (goesOn || named) &&
    !bare(title).endsWith(bare(last))
    ? last
    : '';
}
