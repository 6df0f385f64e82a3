import { tellingParameters } from './tracking-parameters';

/**
 * Under which key a page is known: equal for the addresses under which one text is found. `http` and `https`, `www.` and the hosts for
 * telephones, print and AMP variants, a slash at the end and parameters of tracking make no difference. Two pages under one
 * key are worse than one page under two: what only may be a variant is left as it is. What is no address of the web is its
 * own key.
 *
 * @returns host, path and query without the scheme: `news.example.cn/a/1.html?id=2`
 */
export function pageKey(url: string): string {
  if (!URL.canParse(url)) return url;
  const parsed = new URL(url);
  if (parsed.protocol !== 'http:' && parsed.protocol !== 'https:') return url;
  const cached = cachedCopy(parsed);
  if (cached) return pageKey(cached);
  const port = parsed.port === '' ? '' : `:${parsed.port}`;
  // `#/…` and `#!…` are addresses of their own on sites that route by fragment.
  const route = /^#!?\//.test(parsed.hash) ? parsed.hash : '';
  return (
    plainHost(parsed.hostname) +
    port +
    plainPath(parsed.pathname) +
    plainQuery(parsed.search) +
    route
  );
}

/** The page of which this is an AMP cache's copy: https://developers.google.com/amp/cache/overview */
function cachedCopy({ hostname, pathname, search }: URL): string | null {
  if (!hostname.endsWith('.cdn.ampproject.org')) return null;
  const [, kind = '', ...rest] = pathname.split('/');
  const secure = rest[0] === 's';
  const [host = '', ...path] = secure ? rest.slice(1) : rest;
  if (!/^[cv]$/.test(kind) || !host.includes('.') || path.length === 0) return null;
  return `${secure ? 'https' : 'http'}://${host}/${path.join('/')}${search}`;
}

const variantHost = /^(?:www|wap|mobile|m|3g|amp)\.(.+)$/;
/** Below these every label is somebody else's. */
const publicSuffix = /^(?:[^.]+|(?:com|net|org|gov|edu|ac|co|or|ne|go|mil)\.[a-z]{2})$/;

function plainHost(hostname: string): string {
  const host = hostname.replace(/\.$/, '');
  const rest = variantHost.exec(host)?.[1];
  return rest === undefined || publicSuffix.test(rest) ? host : rest;
}

function plainPath(pathname: string): string {
  // RFC 3986 §6.2.2: the same characters, however they are escaped.
  const path = pathname.replace(/%[\da-f]{2}/gi, (escaped) => {
    const character = String.fromCharCode(Number.parseInt(escaped.slice(1), 16));
    return /[\w.~-]/.test(character) ? character : escaped.toUpperCase();
  });
  const segments = path.split('/');
  if (segments.at(-1) === '' || /^index\.s?html?$/i.test(segments.at(-1) ?? '')) segments.pop();
  return withoutVariant(segments).join('/');
}

/** Without what names the version for print or AMP, next to the number or date that names the article. */
function withoutVariant(segments: readonly string[]): readonly string[] {
  const [top, ...others] = segments.slice(1);
  const last = segments.at(-1) ?? '';
  if (/^amp$/i.test(top ?? '') && others.some(hasDigit)) return ['', ...others];
  if (/^(?:print|amp)$/i.test(last) && hasDigit(segments.at(-2) ?? ''))
    return segments.slice(0, -1);
  return [...segments.slice(0, -1), last.replace(/(?<=\d)[._-](?:print|amp)(?=\.s?html?$)/i, '')];
}

function hasDigit(text: string): boolean {
  return /\d/.test(text);
}

const variantParameter = /^(?:(?:print|amp)(?:=(?:1|y|yes|true|on)?)?|output(?:type)?=amp)$/i;

function plainQuery(search: string): string {
  const kept = tellingParameters(search).filter((part) => !variantParameter.test(part));
  return kept.length === 0 ? '' : `?${kept.sort().join('&')}`;
}
