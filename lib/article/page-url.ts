import { tellingParameters } from '@/lib/model/tracking-parameters';

/** The address under which a page is kept: without tracking parameters and fragment, unless that is a route. Other strings are given back as they are. */
export function pageUrl(url: string): string {
  let parsed: URL;
  try {
    parsed = new URL(url);
  } catch {
    return url;
  }
  if (parsed.protocol !== 'http:' && parsed.protocol !== 'https:') return url;
  // `#/…` and `#!…` are addresses of their own on sites that route by fragment.
  if (!/^#!?\//.test(parsed.hash)) parsed.hash = '';
  const kept = tellingParameters(parsed.search).join('&');
  if (kept.length < parsed.search.length - 1) parsed.search = kept;
  return parsed.href;
}

/**
 * The address of the article at `url`: what the page claims as canonical where that is a page of the same site other
 * than its front page, else `url` itself; without tracking parameters and fragment.
 */
export function canonicalUrl(url: string, claimed: string): string {
  const own = pageUrl(url);
  if (!claimed) return own;
  let target: URL;
  try {
    target = new URL(claimed, url || undefined);
  } catch {
    return own;
  }
  if (!/^https?:$/.test(target.protocol)) return own;
  const path = target.pathname.replace(/\/(?:index\.\w+)?$/, '');
  if (!path && !target.search) return own;
  if (!url) return pageUrl(target.href);
  return siteName(target.hostname) === siteName(new URL(url).hostname) ? pageUrl(target.href) : own;
}

const secondLevel = /^(?:com|net|org|gov|edu|ac|co|or|ne|go|[a-z]{2})$/;

/** The registrable part of a host name, near enough without the public suffix list. */
function siteName(host: string): string {
  const labels = host.toLowerCase().split('.');
  const country = (labels.at(-1)?.length ?? 0) === 2;
  return labels.slice(country && secondLevel.test(labels.at(-2) ?? '') ? -3 : -2).join('.');
}
