/**
 * Is this page an article? Asked on every page, so it stops at the first proof, keeps nothing and changes nothing.
 * Running text is weighed by characters of Chinese, Japanese and Korean (three Latin letters weigh as one), for the
 * usual measures in letters drop Chinese pages. The address, the page's own claims and its heading set how much is needed.
 */
import { callOf, type DomAccess, domAccess, propertyOf } from '@/lib/text/dom-access';

/** How much running text one container must hold, in characters. */
const need = { claimed: 40, plain: 120, crowded: 260, front: 500 };
/** Text nodes looked at before giving up. */
const patience = 20_000;

const claims =
  'meta[property="og:type"][content="article" i],meta[property^="article:published" i],[itemprop="articleBody"],meta[name="publishdate" i],meta[name="pubdate" i],meta[name="articleid" i],meta[name="contentid" i],#ozoom,.founder-content,#js_content';
const front = /^\/(?:(?:index|default|home|main)(?:[_-]?\d*)?\.\w+|[a-z]{0,3}\/?)?$/i;
const listing =
  /(?:^|\/)(?:search|s|so|list|lists|node|channel|category|tag|tags|forum|inbox|mail|compose|dashboard|admin|login)(?:[_-]?\d*)?(?:\/|\.\w+|$)|\/(?:index|list|node)_?\d*\.s?html?$/i;
const numbered = /\d{5,}|\/20\d\d[-/]?\d\d|[?&](?:id|aid|articleid|newsid|contentid)=/i;
const closed =
  /^(?:A|BUTTON|SCRIPT|STYLE|NOSCRIPT|TEMPLATE|TEXTAREA|SELECT|OPTION|NAV|FOOTER|LABEL|IFRAME|SVG|CODE)$/;
const inline =
  /^(?:A|B|I|U|EM|STRONG|SPAN|FONT|SMALL|BIG|MARK|SUB|SUP|RUBY|RB|CODE|TIME|ABBR|CITE|Q|S|INS|DEL|WBR|O:P)$/;
const imprint = /ICP|公网安备|许可证|版权所有|copyright|all rights reserved/i;
const stop = /[。！？；!?…]|[.;](?:\s|$)/;

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
  if (!body || propertyOf(document, 'designMode') === 'on') return false;
  const access = domAccess(body);
  const enough = needed(document, url);
  const sums = new Map<Node, number>();
  const walker = callOf<TreeWalker>(document, 'createTreeWalker', body, 4);
  for (let seen = 0; seen < patience && walker.nextNode(); seen += 1) {
    const text = walker.currentNode as Text;
    if (text.length < 10) continue;
    const block = openBlock(text, body, access);
    if (!block || imprint.test(text.data)) continue;
    const weight = weigh(text.data);
    if (weight < 8) continue;
    const holder = access.parentNode(block) ?? block;
    if (beginsWithLink(block, access)) continue;
    const own = (sums.get(block) ?? 0) + weight;
    sums.set(block, own);
    const near = (sums.get(holder) ?? 0) + weight;
    sums.set(holder, near);
    let most = Math.max(own, near);
    if (holder !== body && holdsOnly(holder, block) && !beginsWithLink(holder, access)) {
      const wide = access.parentNode(holder) ?? holder;
      const all = (sums.get(wide) ?? 0) + weight * 0.6;
      sums.set(wide, all);
      most = Math.max(most, all);
    }
    if (most >= enough) return true;
  }
  return false;
}

function needed(document: Document, url: string): number {
  const query = (selector: string) => callOf<Element | null>(document, 'querySelector', selector);
  const [, path = '', search = ''] = /^https?:\/\/[^/?#]*([^?#]*)([^#]*)/i.exec(url) ?? [];
  const hasAddress = /^https?:/i.test(url);
  if (hasAddress && front.test(path || '/') && !numbered.test(search)) return need.front;
  if (query(claims)) return need.claimed;
  const heading = query('h1');
  const title = propertyOf<string>(document, 'title').trim();
  const headed = heading ? propertyOf<string>(heading, 'textContent').trim() : '';
  if (headed.length > 9 && headed.length < 100 && title.startsWith(headed)) return need.claimed;
  if (listing.test(path) && !numbered.test(path + search)) return need.crowded;
  if (numbered.test(path + search)) return need.plain;
  return callOf<{ length: number }>(document, 'getElementsByTagName', 'a').length > 150
    ? need.crowded
    : need.plain;
}

/** Whether there is little in `holder` besides the block: rows of a list have a sender, a date, a box to tick. */
function holdsOnly(holder: Node, block: Node): boolean {
  const length = (node: Node) => propertyOf<string>(node, 'textContent').trim().length;
  return length(block) >= length(holder) * 0.85;
}

/** The block around a text node, unless it stands in a link, a control, code, a menu or what can be edited. */
function openBlock(text: Text, body: Node, access: DomAccess): Node | null {
  let block: Node | null = null;
  let node: Node | null = text.parentNode;
  for (let level = 0; node && level < 40; level += 1) {
    if (access.nodeType(node) !== 1) return block;
    const element = node as Element;
    const tag = access.tagName(element);
    if (closed.test(tag) || access.attribute(element, 'hidden') !== null) return null;
    if (tag === 'FORM' && isLogin(element)) return null;
    const editable = access.attribute(element, 'contenteditable');
    if (editable !== null && editable !== 'false') return null;
    if (!block && !inline.test(tag)) block = element;
    if (node === body) break;
    node = access.parentNode(node);
  }
  return block;
}

/** A form around a whole page may hold a password field too; a login form holds little else. */
function isLogin(form: Element): boolean {
  const password = callOf<Element | null>(form, 'querySelector', 'input[type="password" i]');
  return password !== null && propertyOf<string>(form, 'textContent').length < 1500;
}

/** Teasers begin with a linked headline; paragraphs do not. */
function beginsWithLink(block: Node, access: DomAccess): boolean {
  let node = access.firstChild(block);
  for (let steps = 0; node && steps < 12; steps += 1) {
    const type = access.nodeType(node);
    if (type === 1) {
      if (access.tagName(node as Element) === 'A') {
        return propertyOf<string>(node, 'textContent').trim().length > 5;
      }
      node = access.firstChild(node) ?? access.nextSibling(node);
    } else if (type === 3 && (node as Text).data.trim()) return false;
    else {
      let next: Node | null = access.nextSibling(node);
      for (let up: Node | null = node; !next && up && up !== block; ) {
        up = access.parentNode(up);
        next = up && up !== block ? access.nextSibling(up) : null;
      }
      node = next;
    }
  }
  return false;
}

/** Nothing for labels and for summaries cut short; running text has a full stop or is long. */
function weigh(data: string): number {
  if (/(?:…|\.{3})\s*$/.test(data.slice(-10))) return 0;
  let wide = 0;
  let narrow = 0;
  const end = Math.min(data.length, 2000);
  for (let i = 0; i < end; i += 1) {
    const code = data.charCodeAt(i);
    if (code >= 0x3040 && code <= 0xd7a3) wide += 1;
    else if (code > 0x2f) narrow += 1;
  }
  const weight = wide + narrow / 3;
  return weight >= 30 || stop.test(data) ? weight : 0;
}
