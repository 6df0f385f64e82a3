/**
 * Whether a page has a large part that cannot be read: a frame of another origin or a closed shadow root that looks like
 * content. Advertising, players, maps and what is small do not count. Asks for layout.
 */
import { callOf, domAccess, propertyOf } from '@/lib/text/dom-access';

/** Elements looked at. */
const patience = 5000;
/** What fills less of the window is no page's main part. */
const share = 0.25;
const aside =
  /(?:^|[\s_./?=-])(?:ads?|adv|advert\w*|banner|player|video|live|map|comments?|pinglun|login|captcha|share|chat|doubleclick|googlesyndication|recaptcha)(?:$|[\s_./?=&-])/i;

/** @param shadowOf gives also closed shadow roots, where the browser lets extensions see them */
export function hasUnreadPart(
  document: Document,
  shadowOf: (element: Element) => ShadowRoot | null,
): boolean {
  const elements = callOf<HTMLCollectionOf<Element>>(document, 'getElementsByTagName', '*');
  for (let i = 0; i < elements.length && i < patience; i += 1) {
    const element = elements[i] as Element;
    const { tagName } = domAccess(element);
    const tag = tagName(element);
    const closed = /^I?FRAME$/.test(tag)
      ? isForeign(element)
      : tag.includes('-') && hidesText(element, shadowOf);
    if (closed && isLarge(element) && !isAside(element)) return true;
  }
  return false;
}

function isForeign(frame: Element): boolean {
  return propertyOf<Document | null>(frame, 'contentDocument') === null;
}

/** Whether an element's own shadow root is closed, and holds as much text as a paragraph. */
function hidesText(element: Element, shadowOf: (element: Element) => ShadowRoot | null): boolean {
  if (domAccess(element).shadowRoot(element)) return false;
  const root = shadowOf(element);
  return root !== null && propertyOf<string>(root, 'textContent').trim().length > 100;
}

function isLarge(element: Element): boolean {
  const { clientWidth, clientHeight } = element.ownerDocument.documentElement;
  const box = callOf<DOMRect>(element, 'getBoundingClientRect');
  return box.width * box.height >= clientWidth * clientHeight * share;
}

function isAside(element: Element): boolean {
  const { attribute } = domAccess(element);
  if (attribute(element, 'allowfullscreen') !== null) return true;
  if (/fullscreen|autoplay|payment/.test(attribute(element, 'allow') ?? '')) return true;
  return ['id', 'class', 'name', 'src', 'title'].some((name) =>
    aside.test(attribute(element, name) ?? ''),
  );
}
