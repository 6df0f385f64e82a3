/**
 * Is this page an article? Asked on every page, so it stops at the first proof, keeps nothing and changes nothing.
 * Running text is weighed by characters of Chinese, Japanese and Korean (three Latin letters weigh as one), for the
 * usual measures in letters drop Chinese pages. The address, the page's own claims and its heading set how much is needed.
 */
import { callOf, domAccess, propertyOf } from '@/lib/text/dom-access';
import { claimsArticle } from './probe-claims';
import { RunningBlocks } from './running-blocks';

/** How much running text one container must hold, in characters. */
const need = { claimed: 24, brief: 30, dated: 60, plain: 110, crowded: 260, front: 500 };
/** Text nodes looked at before giving up. */
const patience = 20_000;
/** Elements that are asked for a shadow root. */
const mostElements = 3000;

const frontFile = '(?:index|default|home|main)(?:[_-]?\\d*)?\\.\\w+';
/** Sites have a front page a language and a device; any other word is a channel, or an article. */
const frontFolder =
  '(?:en|eng|cn|chs?|zh|sc|tc|gb|big5|hk|tw|mo|jp|ja|kr|ko|us|uk|fr|de|ru|es|ar|m|3g|wap|h5|pc|www|web|new|app)\\/?';
const front = new RegExp(`^/(?:${frontFile}|${frontFolder})?$`, 'i');
const listing =
  /(?:^|\/)(?:search|s|so|list|lists|node|channel|category|tag|tags|forum|inbox|mail|compose|dashboard|admin|login)(?:[_-]?\d*)?(?:\/|\.\w+|$)|\/(?:index|list|node)_?\d*\.s?html?$/i;
/** Where agencies' dispatches follow each other, whole and without links. */
const rolling = /\/(?:telegraph|kuaixun|gundong|roll(?:news)?|newsflash(?:es)?|7x24(?:h)?)\/?$/i;
const numbered = /\d{5,}|\/20\d\d[-/]?\d\d|[?&](?:id|aid|articleid|newsid|contentid)=/i;
/** What stands near a headline: a page that says so needs less text. */
const dated =
  /(?:发布|发表|发稿|更新)(?:时间|日期)|(?:^|[\s\d|　])(?:来源|來源|记者|記者|日期)\s*[:：]/;

/** A moment and nothing else, as it stands below a headline. */
const moment = /^\s*20\d\d[-/.年]\d{1,2}[-/.月]\d{1,2}日?(?:\s+\d{1,2}:\d\d(?::\d\d)?)?\s*$/;
/** At an article's address also with who tells of it; in lists each row ends so. */
const told =
  /^\s*20\d\d[-/.年]\d{1,2}[-/.月]\d{1,2}日?(?:\s*\d{1,2}:\d\d(?::\d\d)?(?:\s[^，。！？]{0,30})?)?\s*$/;
/** Hosts of applications: what they show is nobody's report. */
const application = /^https?:\/\/(?:web|ex)?(?:mail|console|admin|dashboard)\.[^/]+\./i;

const pictures = /组图|图集|图说|組圖|圖集/;

/** What closes a teaser in a list of articles; so many make a list. */
const readOn =
  /^\s*(?:阅读|查看|展开|閱讀|查閱)(?:全文|原文|更多|详情|詳情|本期|正文)|^\s*read more/i;
const teasers = 3;

/** A price, and the button that buys: what a shop's page says of its goods is no article. */
const sold = /^\s*(?:[¥￥]\s*[\d,]+(?:\.\d\d)?|加入[购購][物]?[车車]|立即[购購][买買])\s*$/;

/**
 * Whether the page of `document` is one article; home pages, lists, search results, forms and applications are none.
 *
 * @param url the page's address where the document does not know it
 */
export function isArticlePage(
  document: Document,
  url = propertyOf<string>(document, 'URL'),
): boolean {
  const body = propertyOf<HTMLElement | null>(document, 'body');
  if (!body || propertyOf(document, 'designMode') === 'on' || application.test(url)) return false;
  const title = propertyOf<string>(document, 'title').trim();
  let enough = needed(document, url);
  let seen = 0;
  let titled = false;
  let most = 0;
  let readingOn = 0;
  const isOne = numbered.test(url);
  const holdsText = (root: Node) => {
    const blocks = new RunningBlocks(root);
    const walker = callOf<TreeWalker>(document, 'createTreeWalker', root, 4);
    for (; seen < patience && walker.nextNode(); seen += 1) {
      const text = walker.currentNode as Text;
      if (text.length < 2 || !/\S/.test(text.data)) continue;
      if (text.length < 20 && readOn.test(text.data)) {
        readingOn += 1;
        if (enough > need.claimed)
          enough = Math.max(enough, readingOn < teasers || isOne ? need.crowded : need.front);
      }
      if (!blocks.isOpen(text.parentNode)) continue;
      if (text.length < 20 && sold.test(text.data)) enough = need.front;
      if (
        text.length < 100 &&
        enough > need.dated &&
        enough < need.front &&
        (dated.test(text.data) || (titled && (isOne ? told : moment).test(text.data)))
      ) {
        if (enough > need.plain) enough = need.plain;
        else enough = isBrief(document, url, titled) ? need.brief : need.dated;
      }
      if (!titled && text.length < 100) titled = isTitle(withoutPart(text.data), title);
      if (enough > need.claimed && enough < need.front && isBegun(text.data, title))
        enough = need.claimed;
      // What tells of an article may stand below its text.
      most = Math.max(most, blocks.add(text));
      if (most >= enough) return true;
    }
    return false;
  };
  if (holdsText(body) || openRoots(document).some(holdsText)) return true;
  return enough <= need.claimed && hasFigures(document);
}

/** Whether an article's page holds a table of figures: statistics need no sentence. */
function hasFigures(document: Document): boolean {
  const tables = callOf<HTMLCollectionOf<Element>>(document, 'getElementsByTagName', 'table');
  return Array.from(tables)
    .slice(0, 20)
    .some((table) => {
      const cells = callOf<HTMLCollectionOf<Element>>(table, 'getElementsByTagName', 'td');
      const figures = Array.from(cells)
        .slice(0, 60)
        .filter((cell) => /^\s*[-+]?[\d.,]+%?\s*$/.test(propertyOf<string>(cell, 'textContent')));
      return figures.length >= 8;
    });
}

/** The open shadow roots of a page, and those within them. */
function openRoots(document: Document): Node[] {
  const access = domAccess(document);
  const roots: Node[] = [];
  let left = mostElements;
  const add = (elements: ArrayLike<Element>) => {
    for (let i = 0; i < elements.length && left > 0; i += 1, left -= 1) {
      const root = access.shadowRoot(elements[i] as Element);
      if (root) roots.push(root);
    }
  };
  add(callOf<HTMLCollectionOf<Element>>(document, 'getElementsByTagName', '*'));
  for (let i = 0; i < roots.length && left > 0; i += 1)
    add(callOf<NodeListOf<Element>>(roots[i] as Node, 'querySelectorAll', '*'));
  return roots;
}

/** How much this page needs, by its address, its claims and its heading. */
function needed(document: Document, url: string): number {
  const all = (tag: string) =>
    callOf<HTMLCollectionOf<Element>>(document, 'getElementsByTagName', tag);
  const [, path = '', search = ''] = /^https?:\/\/[^/?#]*([^?#]*)([^#]*)/i.exec(routed(url)) ?? [];
  if (rolling.test(path)) return Number.POSITIVE_INFINITY;
  if (/^https?:/i.test(url) && front.test(path || '/') && !numbered.test(search)) return need.front;
  if (claimsArticle(document)) return need.claimed;
  const { length } = titledHeading(document);
  if (length > 9 && length < 100) return need.claimed;
  if (numbered.test(path + search)) return need.plain;
  return listing.test(path) || all('a').length > 150 ? need.crowded : need.plain;
}

/** The address as the site reads it: `/#/article/8842` is no front page. */
function routed(url: string): string {
  return url.replace(/^(https?:\/\/[^/?#]*)\/?(?:index\.html?)?#!?(?=\/.)/i, '$1');
}

/** 标题（3） on the third page of an article. */
function withoutPart(heading: string): string {
  return heading.trim().replace(/[（(]\d{1,2}(?:\/\d{1,2})?[)）]$/, '');
}

/** Whether a text is all of the title, or all of it up to a sign that parts the site's name from it. */
function isTitle(text: string, title: string): boolean {
  return (
    text.length > 3 && title.startsWith(text) && /^(?:$|\s*[-_|–—·])/.test(title.slice(text.length))
  );
}

/** Whether a text begins with what the page is called, in brackets or not: a dispatch of one paragraph has no headline. */
function isBegun(text: string, title: string): boolean {
  if (text.length <= 40) return false;
  const [headline = ''] = title.split(/[_|]/, 1);
  return headline.length > 14 && text.replace(/^\s*【?/, '').startsWith(headline.slice(0, 24));
}

/** Whether an article's address has a short headline that the title repeats, or pictures with few words: a correction, 组图. */
function isBrief(document: Document, url: string, titled: boolean): boolean {
  if (!numbered.test(url)) return false;
  return (
    titled ||
    titledHeading(document).length > 1 ||
    pictures.test(propertyOf<string>(document, 'title'))
  );
}

/** The first heading where the title begins with it, or goes on to it behind who speaks; else empty. */
function titledHeading(document: Document): string {
  const first = (tag: string) =>
    callOf<HTMLCollectionOf<Element>>(document, 'getElementsByTagName', tag)[0];
  const heading = first('h1') ?? first('h2');
  const text = heading ? withoutPart(propertyOf<string>(heading, 'textContent')) : '';
  const title = propertyOf<string>(document, 'title').trim();
  return title.startsWith(text) || (text.length > 7 && title.includes(text)) ? text : '';
}
