/**
 * Reads the text of a piece of a page. Insulates the rest of the code from how markup splits text: blocks are parted by a
 * blank line, `<br>` and a line of `<pre>` are one newline, white space is collapsed as a browser does it, and a source
 * line break inside Chinese text is nothing (CSS Text 3 §4.1.3).
 */
import { domAccess } from './dom-access';
import { isOwnBlock } from './own-block';
import { PageText } from './page-text';
import { walkPage } from './page-walk';
import { finish, type Steps } from './steps';
import { TextCollector } from './text-collector';

const skipped = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE TEXTAREA SELECT OPTION BUTTON INPUT OBJECT EMBED AUDIO VIDEO CANVAS SVG MATH HEAD RT RP'.split(
    ' ',
  ),
);
const blocks = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIALOG DIR DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM FRAMESET H1 H2 H3 H4 H5 H6 HEADER HGROUP HR HTML LEGEND LI LISTING MAIN MENU NAV OL P PLAINTEXT PRE SEARCH SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL XMP'.split(
    ' ',
  ),
);

/** Whether this element's text is never read: code, controls, ruby's readings, what the author hid. */
export function isSkippedElement(element: Element, access = domAccess(element)): boolean {
  if (skipped.has(access.tagName(element))) return true;
  return access.hasAttributes(element) && access.attribute(element, 'hidden') !== null;
}

/** Whether this element ends the line before and after it, by its name; a custom element by where it stands. */
export function isBlockElement(element: Element, access = domAccess(element)): boolean {
  const tag = access.tagName(element);
  return blocks.has(tag) || (tag.includes('-') && isOwnBlock(element, access, isBlock));
}

const isBlock = (tag: string) => blocks.has(tag);

/**
 * Reads the text under `root`, as `walkPage` goes through it.
 *
 * @param includes which text nodes belong; all when left out. What does not belong still parts blocks.
 * @returns null when the page was rebuilt meanwhile, which can only be where the work was paused
 */
export function* pageTextSteps(
  root: Node,
  includes: (node: Text) => boolean = () => true,
): Steps<PageText | null> {
  const collector = new TextCollector();
  const access = domAccess(root);
  let preformatted = 0;
  const whole = yield* walkPage(root, {
    text(node) {
      if (includes(node)) collector.read(node, preformatted > 0);
    },
    open(element) {
      if (isSkippedElement(element, access)) return false;
      const tag = access.tagName(element);
      if (tag === 'BR') collector.lineBreak();
      else if (isBlockElement(element, access)) collector.blockBreak();
      if (preformattedTags.has(tag)) preformatted += 1;
      return true;
    },
    close(element) {
      const tag = access.tagName(element);
      if (isBlockElement(element, access)) collector.blockBreak();
      if (preformattedTags.has(tag)) preformatted -= 1;
    },
  });
  return whole ? new PageText(collector.text(), collector.stretches) : null;
}

/** `pageTextSteps` in one go. */
export function readPageText(root: Node, includes?: (node: Text) => boolean): PageText {
  // Only a pause gives the page a chance to change.
  return finish(pageTextSteps(root, includes)) as PageText;
}

const preformattedTags = new Set(['PRE', 'LISTING', 'PLAINTEXT', 'XMP']);
