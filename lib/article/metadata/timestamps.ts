/** When an article was published and updated. */
import { callOf, domAccess, propertyOf } from '@/lib/text/dom-access';
import { isBareDay } from '../page/line-kinds';
import type { PageClaims, Told } from './claims';
import { readDate } from './dates';
import { scriptDate } from './script-dates';
import type { Surroundings } from './surroundings';

/** A day in an authority's table that is not the day of publication. */
const otherDay =
  /(?:成\s*文|生\s*成|印\s*发|签\s*发|施\s*行|实\s*施|生\s*效|废\s*止|截\s*止)\s*(?:日\s*期|时\s*间)\s*[:：]?\s*(?:19|20)\d\d\D{1,3}\d{1,2}\D{1,3}\d{1,2}\D{0,3}$/;

export function publishedOf(
  document: Document,
  claims: PageClaims,
  { head, tail }: Surroundings,
  offset: string,
  { url, title }: { readonly url: string; readonly title: string },
): Told | undefined {
  const told: Told[] = [
    [claims.jsonLd.published, 'json-ld'],
    [
      claims.meta(
        'article:published_time',
        'og:published_time',
        'og:release_date',
        'og:time',
        'bt:pubdate',
        'bytedance:published_time',
      ),
      'open-graph',
    ],
    [
      claims.meta(
        'publishdate',
        'pubdate',
        'firstpublishedtime',
        'weibo:article:create_at',
        'apub:time',
        'datepublished',
        'publish_time',
        'publishtime',
        'publish-date',
        'publish_date',
        'cxenseparse:recs:publishtime',
        'parsely-pub-date',
        'sailthru.date',
        'dc.date.issued',
        'dcterms.created',
        'dcterms.date',
        'dc.date',
        'og:regdate',
        'creation_date',
        'date',
        'dateupdate',
      ),
      'meta',
    ],
    ...timesOf(document).map((text): Told => [text, 'time']),
    ...head
      .filter((line, i) => line.length < 200 && !otherDay.test(`${head[i - 1] ?? ''} ${line}`))
      .toSorted((a, b) => Number(/更新/.test(a)) - Number(/更新/.test(b)))
      .map((text): Told => [ofPublication(text), 'text']),
    ...tail.map(
      (text): Told => [/^(?:发布于|发表于|发布时间)[\s:：](.{8,40})/.exec(text)?.[1] ?? '', 'text'],
    ),
    [claims.founder('date'), 'comment'],
    [urlDate(url), 'url'],
    [scriptDate(document, title, offset), 'script'],
    // What an authority's notice is signed with.
    ...tail.filter(isBareDay).map((text): Told => [text, 'text']),
  ];
  const dates = told
    .map(([text, source]): Told => [readDate(text, offset), source])
    // The day that clocks begin with, where a page's own system knew none.
    .filter(([date]) => date && !date.startsWith('1970-01-01'));
  const [first = dayWithYear(document, claims, head, offset)] = dates;
  if (!first || first[0].length > 10) return first;
  // A bare day is told more exactly by a less trusted part, when that speaks of the same day.
  return (
    dates.find(([date]) => date.length > 10 && date.startsWith(first[0])) ?? [
      withPrintedTime(first[0], head, offset),
      first[1],
    ]
  );
}

/**
 * 06月11日 20:45 on a page that names its year nowhere in the text: what addresses and the page's own id say of that very
 * day tells the year.
 */
function dayWithYear(
  document: Document,
  claims: PageClaims,
  head: readonly string[],
  offset: string,
): Told | undefined {
  const body = propertyOf<Element | null>(document, 'body');
  const { attribute } = domAccess(document);
  const places = [
    claims.canonical,
    claims.meta('og:url', 'og:image', 'twitter:image', 'image'),
    (body && attribute(body, 'id')) ?? '',
    (body && attribute(body, 'class')) ?? '',
  ].join(' ');
  for (const line of head) {
    const found = /(?<!\d)(\d{1,2})[-/月](\d{1,2})日?\s*(\d{1,2}\s*[:時时]\s*\d{2})/.exec(line);
    const [, month = '', date = '', time = ''] = found ?? [];
    if (!found) continue;
    const day = `${month.padStart(2, '0')}[-/_]?${date.padStart(2, '0')}`;
    const year = new RegExp(`(?<!\\d)(20\\d\\d)[-/_]?${day}(?!\\d)`).exec(places)?.[1];
    if (year) return [readDate(`${year}-${month}-${date} ${time}`, offset), 'text'];
  }
  return undefined;
}

/** 06-11 20:45 on a page whose day is known from elsewhere. */
function withPrintedTime(day: string, head: readonly string[], offset: string): string {
  const pattern = /(?<!\d)(\d{1,2})[-/月](\d{1,2})日?\s*(\d{1,2}[:時时]\d{2})/;
  for (const line of head) {
    const [, month = '', date = '', time = ''] = pattern.exec(line) ?? [];
    const printed = `${day.slice(0, 5)}${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
    if (time && printed === day) return readDate(`${day} ${time}`, offset);
  }
  return day;
}

/** 更新时间：… 发布时间：… in one line: from the day on that is asked for. */
function ofPublication(line: string): string {
  return (
    /(?:发布|發布|发表|發表)(?:时间|時間|日期|于|於)?\s*[:：]?\s*((?:19|20)\d\d.*)$/.exec(
      line,
    )?.[1] ?? line
  );
}

/** @param published tells the year of 8/9 15:10 更新 */
export function updatedOf(
  claims: PageClaims,
  { head, tail }: Surroundings,
  offset: string,
  published: string,
): Told | undefined {
  const told: Told[] = [
    [claims.jsonLd.updated, 'json-ld'],
    [
      claims.meta('article:modified_time', 'og:updated_time', 'bytedance:updated_time'),
      'open-graph',
    ],
    [
      claims.meta(
        'weibo:article:update_at',
        'lastmodifiedtime',
        'datemodified',
        'lastmod',
        'dcterms.modified',
      ),
      'meta',
    ],
    ...[...head, ...tail].map(
      (line): Told => [
        line.length < 200 ? (/(?:更新|编辑于)[^\d]{0,8}(.{6,40})/.exec(line)?.[1] ?? '') : '',
        'text',
      ],
    ),
    ...head.map((line): Told => [updatedWithoutYear(line, published), 'text']),
  ];
  return told
    .map(([text, source]): Told => [readDate(text, offset), source])
    .find(([date]) => date);
}

/** 2024/8/9 14:33（8/9 15:10 更新）: of the year in which it was published. */
function updatedWithoutYear(line: string, published: string): string {
  const found = /(?<![\d/-])(\d{1,2})[-/月](\d{1,2})日?\s*(\d{1,2}:\d{2})\s*更新/.exec(line);
  return found && published ? `${published.slice(0, 4)}-${found[1]}-${found[2]} ${found[3]}` : '';
}

/** What `<time>` and `itemprop=datePublished` tell, in the page's order. */
function timesOf(document: Document): string[] {
  const found = callOf<NodeListOf<Element>>(
    document,
    'querySelectorAll',
    '[itemprop~="datePublished"],time[pubdate],article time,time[datetime]',
  );
  return Array.from(found)
    .slice(0, 4)
    .map((element) => {
      const { attribute } = domAccess(element);
      return (
        attribute(element, 'datetime') ||
        attribute(element, 'content') ||
        propertyOf<string>(element, 'textContent').slice(0, 100)
      );
    });
}

function urlDate(url: string): string {
  const found = /(20\d\d)[-/_]?(0[1-9]|1[0-2])[-/_]?(0[1-9]|[12]\d|3[01])(?!\d)/.exec(url);
  return found ? `${found[1]}-${found[2]}-${found[3]}` : '';
}
