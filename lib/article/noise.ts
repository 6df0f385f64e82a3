/**
 * What stands in or beside an article without being of it, told by the words of its markup and by the words of its lines.
 * Vocabulary only; `body.ts` decides.
 */

/** Words of class names and ids that never hold an article's text, split at signs, digits and camel case. */
const noiseWords = new Set(
  `share shares sharing bdshare sharebar social sns related relate relates relation recommend recommended recommendation
  recommendations rec hot hots hotnews rank ranking ranklist toplist comment comments cmt pinglun reply replies respond disqus
  sidebar sidebars aside nav navbar navigation navi menu submenu breadcrumb breadcrumbs crumb crumbs mbx weizhi location position
  dqwz footer foot copyright copy ad ads adv advert advertisement advertising guanggao gg banner toolbar tools tool keywords tags
  pager pagination pages pagebar fanye qrcode ewm erweima qr editor bianji zebian zrbj jiucuo correction print login register
  popup modal dialog mask prev next prevnext vote digg dianzan zan like likes subscribe newsletter follow guanzhu xgxw xgyd tuijian
  feedback report disclaimer declare shengming statement promo sponsor outbrain taboola download app appdown openapp weixin wechat
  search header masthead skip links friendlink friendlinks youqing recirc teaser teasers more readmore morenews readnext player video-info`.split(
    /\s+/,
  ),
);

/** Words that name the text itself: markup that has one of these is not judged by its other words. */
const textWords =
  /(?:^|[^a-z])(?:content|contents|article|artical|body|text|txt|story|zhengwen|neirong|zoom|ozoom|detail|details|main|entry|post|passage|paragraph)(?:$|[^a-z])/;

const split = /[^a-z0-9]+|(?<=[a-z])(?=\d)/;

const namesKnown = new Map<string, boolean>();

/** Whether the class names and id (as written) say that an element is no text of the article. */
export function isNoiseName(names: string): boolean {
  if (!names) return false;
  const before = namesKnown.get(names);
  if (before !== undefined) return before;
  const words = names
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(split);
  const noise = words.some((word) => noiseWords.has(word)) && !textWords.test(names.toLowerCase());
  if (namesKnown.size > 5000) namesKnown.clear();
  namesKnown.set(names, noise);
  return noise;
}

export const noiseTags = new Set(['NAV', 'FOOTER', 'DIALOG', 'MENU']);

/** A heading after which other articles are listed. */
const otherArticles =
  /^(?:[【[\-—＞>\s]*)(?:相关(?:阅读|新闻|报道|链接|文章|资讯|专题|稿件|推荐|内容|视频|搜索|话题|标签)|延伸阅读|推荐(?:阅读|新闻|文章)|更多(?:新闻|阅读|精彩|内容|文章|资讯)|热门(?:推荐|新闻|文章|评论|阅读|排行)|猜你喜欢|为您推荐|精彩推荐|编辑推荐|热点(?:推荐|新闻)|大家都在(?:看|搜)|(?:最新|全部|网友|热门|精彩)?(?:评论|跟帖)|我要评论|发表评论|阅读排行|新闻排行|点击排行|图片新闻|今日(?:热点|推荐)|往期(?:回顾|推荐)|関連(?:記事|ニュース)|おすすめ|ランキング|related (?:articles|stories|news)|recommended|you may also like|more from)(?:\s*[】\]:：>＞»…\d（()）]*)$/i;

export function isOtherArticlesHeading(text: string): boolean {
  return text.length <= 30 && otherArticles.test(text);
}

/** Lines about the page and its makers, not of the story. Each pattern must match from the line's start. */
const makers =
  /^[\s【[（(*＊\-—]*(?:责任?编辑|责编|(?:本文|文章|本期|见习|值班|网络|审核|微信|新媒体|图文|文字|实习|视觉|图片)?编\s*辑|校\s*对|校\s*审|审\s*核|审\s*校|初审|复审|终审|二审|三审|监\s*制|编\s*审|值班(?:主任|编委|总编)|美\s*编|排\s*版|制\s*作|统\s*筹|签\s*发|责\s*校|编务|出品人?|主\s*编|总\s*编|运营编辑|新媒体编辑|来源|稿源|本文来源|文章来源|信息来源|资料来源|原文链接|原标题|本文原题|作者)\s*[:：丨|／/]/;

export function isMakersLine(text: string): boolean {
  return text.length <= 120 && makers.test(text);
}

const boilerplate =
  /^[\s【[（(*＊\-—>＞]*(?:(?:特别)?(?:声明|免责声明|版权声明|郑重声明|法律声明)\s*[:：】\]]|版权(?:所有|归)|未经(?:授权|许可|书面|本[报网站])|转载请注明|本文(?:系|为|仅代表|不代表|来自|转自|转载|由)[^。]{0,40}(?:观点|立场|自媒体|网易号|上传|发布|转载|授权|APP)|以上(?:内容|文章)[^。]{0,20}(?:观点|立场)|(?:特别)?提示\s*[:：]\s*(?:本|以上)|扫(?:一扫|描|码)|(?:长按|微信)[^。]{0,10}(?:二维码|扫)|(?:打开|下载|点击)[^。]{0,15}(?:APP|客户端|查看|阅读原文)|欢迎(?:关注|扫码|订阅)|关注我们|分享(?:到|至|给)|(?:字号|字体|字体大小)\s*[:：]|【?(?:纠错|关闭(?:窗口)?|打印(?:本页)?|返回(?:顶部|首页)|我要纠错|收藏|举报|复制链接)】?$|(?:上一篇|下一篇|上一页|下一页|上一条|下一条)\s*[:：]?|copyright\b|©|all rights reserved|阅读\s*[（(]?\d+|浏览(?:量|次数)|点击(?:量|次数|数)?\s*[:：]|推荐阅读|更多精彩|举报\/?反馈|\+1$|(?:标签|关键词|关键字|tags?)\s*[:：])/i;

export function isBoilerplate(text: string): boolean {
  return text.length <= 300 && boilerplate.test(text);
}

/** Dates, sources, counts and buttons between a title and the text. */
const headLine =
  /^(?:[\s|丨·•\-—【】[\]()（）:：/]|\d{2,4}[-年/.]\d{1,2}[-月/.]\d{1,2}日?|\d{1,2}:\d{2}(?::\d{2})?|来源|作者|记者|编辑|责编|发布(?:时间|日期)?|时间|日期|字号|字体|大|中|小|打印|分享|收藏|评论|阅读|浏览|点击|次|我要评论)+/;

/** Whether a line is nothing but dates, sources and buttons. */
export function isHeadLine(text: string): boolean {
  const match = headLine.exec(text);
  return match !== null && match[0].length >= text.length * 0.6 && text.length <= 120;
}
