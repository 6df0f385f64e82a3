/** Words of class names and ids that say an element is no text of the article. Vocabulary only; `body.ts` decides. */

/** In any part of a name. */
const anywhere =
  /share|comment(?!ar)|pinglun|recommend|relate|tuijian|sidebar|bread-?crumb|copyright|footer|qr-?code|erweima|weixin|wechat|wx-?follow|ecode|keyword|paginat|pagebar|next-?page|page-?nav|prev-?next|jiucuo|zebian|guanggao|advert|toolbar|feedback|subscri|newsletter|disclaim|declare|netizen|hot-?news|hot-?list|rank-?list|top-?list|outbrain|taboola|masthead|login|social|xgyd|xgxw|xiangguan|dianzan|more-?news|friend-?link|cookie|consent|gdpr|paywall/i;

/** As whole words, split at signs, digits and camel case. */
const words = new Set(
  `sns rec recs hot rank cmt reply replies aside nav navbar navi navigation menu submenu crumb crumbs mbx weizhi location
  dqwz foot ad ads adv adbox gg banner tools tool toolbox tags pager pages fanye ewm qr wx bianji editor zrbj correction print
  register popup modal dialog mask prev next vote digg zan like likes follow guanzhu report shengming statement promo sponsor pl plq
  download openapp search header skip youqing recirc teaser teasers more readmore player`.split(
    /\s+/,
  ),
);

/** Names of the text itself: markup that has one of these is not judged by its `words`. */
const textWords =
  /(?:^|[^a-z])(?:content|contents|article|artical|body|text|txt|story|zhengwen|neirong|zoom|ozoom|detail|details|main|entry|post|passage|paragraph)(?:$|[^a-z])/i;

const known = new Map<string, boolean>();

/** @param names class and id as written */
export function isNoiseName(names: string): boolean {
  if (!names) return false;
  const before = known.get(names);
  if (before !== undefined) return before;
  const noise =
    anywhere.test(names) ||
    (!textWords.test(names) &&
      names
        .replace(/([a-z])([A-Z])/g, '$1-$2')
        .toLowerCase()
        .split(/[^a-z]+/)
        .some((word) => words.has(word)));
  if (known.size > 5000) known.clear();
  known.set(names, noise);
  return noise;
}

export const noiseTags = new Set(['NAV', 'FOOTER', 'DIALOG', 'MENU']);
