import type { FindOptions } from '@/lib/article/find-article';
import { pageUrl } from '@/lib/article/page-url';

/** Follows whether a page's head speaks of the article at its address: endless pages change the address and keep the head. */
export class PageHead {
  #address: string;
  #claims: string;
  #title: string;

  constructor(private readonly page: Document) {
    this.#address = pageUrl(page.location.href);
    this.#claims = claimsOf(page);
    this.#title = page.title;
  }

  /** What the article's finder is to know of it. */
  options(): FindOptions {
    const { page } = this;
    const address = pageUrl(page.location.href);
    const claims = claimsOf(page);
    if (claims !== this.#claims) {
      this.#address = address;
      this.#claims = claims;
      this.#title = page.title;
    }
    if (address === this.#address || claims === '') return {};
    const view = page.defaultView as Window;
    const near = page.elementFromPoint(view.innerWidth / 2, view.innerHeight / 2);
    return { stale: { title: this.#title }, ...(near && { near }) };
  }
}

/** What the head tells of one article, its title where it tells nothing else; empty where there is none either. */
function claimsOf(page: Document): string {
  const selector =
    'meta[property^="og:"], meta[property^="article:"], link[rel="canonical"], script[type="application/ld+json"]';
  const claims = [...page.querySelectorAll(selector)].map(({ outerHTML }) => outerHTML);
  return claims.length > 0 ? claims.join('\n') : page.title;
}
