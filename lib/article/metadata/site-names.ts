/** Tells the names of sites, channels and papers that templates put beside a headline from the headline. */
import { plainLine } from '../page/plain-line';
import { bare } from './bare';
import type { PageClaims } from './claims';

export function siteNames(claims: PageClaims): Set<string> {
  const names = [
    claims.meta('og:site_name'),
    claims.meta('sitename', 'application-name', 'apple-mobile-web-app-title'),
    claims.jsonLd.publisher,
  ];
  return new Set(names.map(bare).filter(Boolean));
}

const siteWord =
  /(?:网|新闻|频道|日报|晚报|早报|时报|周刊|杂志|门户|网站|客户端|中心|在线|社区|论坛|百科|资讯|快报|数字报|电视台|广播|公众号|订阅|ニュース|新闻社|电子[版报]|\.com|\.cn|\.net|news|times|daily|post|paper)/i;

const channelWord =
  '(?:时政|国内|国际|社会|财经|经济|金融|证券|股票|股市|产经|商业|产业|科技|教育|文化|文娱|艺文|娱乐|体育|健康|汽车|房产|旅游|生活|军事|地方|县域|乡村|民生|法治|观点|评论|视频|影音|图片|要闻|新闻|资讯|即时|能源|环保|党建|三农|港澳|港闻|两岸|台湾|人物|专题|政治)';
/** 经济·科技, 生活频道. */
const channel = new RegExp(
  `^${channelWord}(?:\\s*[·•/、&.]?\\s*${channelWord}){0,2}(?:频道|新闻|要闻)?$`,
);

/** Takes trailing parts that name the site or a channel off a claim. */
export function withoutSite(claim: string, sites: ReadonlySet<string>): string {
  let text = claim.trim();
  // 湘中园区报数字报-标题: an e-paper's name comes first.
  const paper =
    /^[^\-_|]{2,16}(?:数字报|电子版|数字版|多媒体报|epaper)\s*[-_|—]+\s*(?=.{4,})/i.exec(text);
  if (paper) text = text.slice(paper[0].length);
  // Headlines hold no underscore: 标题_频道_网站.
  const head = text.split('_', 1)[0]?.trim() ?? '';
  if (head.length > 5) text = head;
  const parts = text.split(/(\s*[|»«]+\s*|\s+[-–—·:：]+\s*|\s*-{1,3}\s*|—{1,2}|－)/u);
  let stripped = false;
  while (parts.length >= 3) {
    const [mark = '', last = ''] = parts.slice(-2);
    const isSite = sites.has(bare(last)) || (last.length <= 24 && siteWord.test(plainLine(last)));
    const isChannel = stripped && channel.test(plainLine(last));
    if (!isSite && !isChannel && !(/[|»«]/.test(mark) && last.length <= 12)) break;
    if (parts.slice(0, -2).join('').trim().length < 2) break;
    parts.length -= 2;
    stripped = true;
  }
  text = parts.join('').trim();
  return sites.has(bare(text)) ? '' : text;
}

/** 湘中日报, 湘中新闻网: templates of some e-papers put nothing else into the title. */
export function isSiteName(text: string, sites: ReadonlySet<string>): boolean {
  return (
    sites.has(bare(text)) ||
    /^[^\s_|,，。：:—–-]{2,10}(?:报|報|网|網|社|数字报|(?:多媒体)?(?:数字|电子)版|多媒体报|(?:数字|电子)报刊?平台)$/.test(
      text,
    )
  );
}

/** 某某股份有限公司, 某某报社数字报刊平台: a title that no page of theirs prints above its text. */
export const siteOwner =
  /^[^\s_|,，。：:—–-]{2,20}(?:有限公司|报刊?平台|门户网站|人民政府|大学|医院)$/;
