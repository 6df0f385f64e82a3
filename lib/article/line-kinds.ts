/**
 * Kinds of line that stand in an article's element and are not of its text, told by their words. Lines are compared
 * simplified, in half width and without white space beside Chinese.
 */
import { fold } from '@/lib/text/fold';
import { isPersonName } from './bylines';

const longest = 300;

let lastText = '';
let lastPlain = '';

/** Each line is asked for several kinds in a row. */
function plain(text: string): string {
  if (text !== lastText) {
    lastText = text;
    lastPlain = fold(text, { punctuation: true }).text;
  }
  return lastPlain;
}

const open = '^[\\s\\[(<*>\\-+]*';

/** A heading after which other articles are listed. */
const otherArticles = new RegExp(
  `${open}(?:相关(?:阅读|新闻|报道|链接|文章|资讯|专题|稿件|推荐|内容|视频|搜索|话题|标签|热词)|延伸阅读|推荐(?:阅读|新闻|文章|视频)?|(?:更多|最新|精彩)(?:新闻|阅读|精彩|内容|文章|资讯|推荐|图片)|热门(?:推荐|新闻|文章|评论|阅读|排行|视频)|猜你喜欢|为[您你]推荐|编辑推荐|热点(?:推荐|新闻)|大家都在(?:看|搜)|(?:最新|全部|网友|热门|精彩|用户)?(?:评论|跟[帖贴])(?:区|列表)?|我(?:要|来)(?:评论|说两句|跟[帖贴])|发表评论|(?:阅读|新闻|点击)排行榜?|图片新闻|今日(?:热点|推荐|要闻)|往期(?:回顾|推荐)|上下篇|关联记事|関連(?:記事|ニュース)|おすすめ.{0,4}|あわせて読みたい|ランキング|related (?:articles|stories|news)|recommended|you may also like|more from)[\\s\\]:>».\\d()]*$`,
  'i',
);

export function isOtherArticlesHeading(text: string): boolean {
  return text.length <= 30 && otherArticles.test(plain(text));
}

const makerWords =
  '(?:本文|文章|本期|本版|见习|实习|值班|网络|审核|微信|新媒体|图文|文字|视觉|图片|责任|运营|执行)?(?:编辑|责编|校对|校审|审核|审校|审读|编审|编校|监制|美编|排版|统筹|签发|责校|编务|主编|总编|主任|编委)|初审|复审|终审|一审|二审|三审|值班总编|出品人?|制作';
const maker = new RegExp(`${open}(?:${makerWords})[:|/]`);
const makerAlone = new RegExp(`${open}(?:${makerWords})([\\u3400-\\u9fff]{2,4})[\\])]?$`);
const makerInBrackets = /[[(]责任?编辑[:]/;
const source =
  /^[\s[(<*-]*(?:(?:本文|文章|信息|资料|内容|图片|稿件)?来源|稿源|原文链接|原标题|本文原题|作者|文|图|撰文|摄影)[:|/]/;

/** Who edited it, where it was taken from: 责任编辑：甲某, [责编 甲某], 来源：某报. */
export function isMakersLine(text: string): boolean {
  if (text.length > 120) return false;
  const line = plain(text);
  if (maker.test(line) || (line.length <= 60 && makerInBrackets.test(line))) return true;
  if (source.test(line)) return line.length <= 60;
  const name = makerAlone.exec(line)?.[1];
  return name !== undefined && isPersonName(name);
}

const boilerplate = new RegExp(
  `${open}(?:(?:特别|免责|版权|郑重|法律|平台)?(?:声明|提示)[:\\]]|版权(?:所有|归)|凡(?:本[网报站刊社]|注明)|如(?:因作品|有侵权|涉及(?:版权|侵权)|发现本[网站])|[^>]{2,14}>\\(\\d{4}年[^)]{4,20}版\\)$|未经(?:授权|许可|书面|本[报网站])|转载请(?:注明|联系)|本文(?:系|为|仅代表|不代表|来自|转自|转载|由)[^.]{0,40}(?:观点|立场|自媒体|号|上传|发布|转载|授权|app)|以上(?:内容|文章)[^.]{0,20}(?:观点|立场)|扫(?:一扫|描|码)|长按[^.]{0,10}(?:码|图)|微信扫|(?:打开|下载|安装|点击|返回)[^.]{0,15}(?:app|客户端|查看(?:更多|原文|全文)|阅读原文|蓝字|在看|关注)|点[“"]?(?:在看|赞)|欢迎(?:关注|扫码|订阅|扫描)|关注(?:我们|公众号|微信)|[^.]{0,12}公众号$|notice: the content above|(?:网友)?评论仅(?:供|代表)|分享(?:到|至|给)|阅读(?:下一篇|原文|全文)|(?:加载|查看|展开)(?:更多|全文|剩余)|展开全文|余下全文|显示全文|copyright\\b|all rights reserved|(?:文章)?(?:标签|关键词|关键字|tags?)[:]|-*\\s*end\\s*-*$|\\d{1,3}/\\d{1,3}$|[^.]{0,10}(?:举报|反馈)(?:邮箱|电话)|打开[^.]{1,12}看更多|.{0,40}尽在[^.]{2,14}(?:app|客户端|公众号)|.{0,12}icp(?:备|证))`,
  'i',
);

const action =
  '分享|我来说两句|已输入|可输入|还能输入|字|查看更多|点赞|赞|评论|收藏|转发|在看|阅读|浏览|推荐|举报|回复|打印|关闭|微信|微博|QQ空间|朋友圈|好友|复制链接|字号|字体|纠错|我要|返回顶部|返回列表|返回目录|回到顶部|返回|顶部|首页|尾页|末页|目录|窗口|关注|喜欢|踩|海报|上一[页篇条章期]|下一[页篇条章期]|上页|下页|全文|放大|缩小|默认|朗读|听新闻|登录|注册|发贴|发帖|已收藏!?|知道了|保存';
const actions = new RegExp(
  `^(?:${action}|次数|本页|到|[大中小人次]|A|[\\d.]+[万千k]?|[\\s\\[\\]()<>|:,.·/+\\-"])+$`,
  'i',
);
const anAction = new RegExp(action);

/** What calls on the reader anywhere in a line: 【点击投票】, 扫描下方二维码关注…官方微信, a bare address. */
const calls =
  /\[(?:点击|戳)(?:投票|进入|查看|报名|购买|下载|领取|参与|这里|此处)[^\]]{0,12}\]|\[下载地址\]|二维码.{0,8}(?:关注|下载|加入)|^(?:https?:\/\/|www\.)\S+$/;

/** Buttons, counters, pagers, notices about rights, calls to follow. */
export function isBoilerplate(text: string): boolean {
  if (text.length > longest) return false;
  const line = plain(text);
  if (boilerplate.test(line) || (line.length <= 120 && calls.test(line))) return true;
  if (/^(?:上|下)一[篇条页](?::|下一|.{0,8}$)/.test(line)) return true;
  return line.length <= 60 && actions.test(line) && anAction.test(line);
}

const day =
  /(?:19|20)\d\d\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}日?|(?<!\d)\d{1,2}[-月]\d{1,2}日?(?=\s*\d{1,2}:\d\d)/g;
const time = /\d{1,2}:\d\d(?::\d\d)?/g;
const label =
  '(?:来源|稿源|出处|作者|记者|通讯员|编辑|责编|发布(?:时间|日期|人|者|机构)?|发表(?:时间|于)?|发文|发稿|更新(?:时间)?|时间|日期|浏览|阅读|点击|人气|字号|字体|分类|栏目|(?:信息|稿件|文章)来源|索引号|当前位置|您?(?:现在|当前)的?位置|文|图|摄影|文图|撰文|执笔|采写)(?:次数|量|数)?\\s*[:/|(]';
const labelled = new RegExp(label);
const beginsLabelled = new RegExp(`^[\\s[(<|]*${label}|^首页>`);

/** Between a headline and the first paragraph: dates, sources, counters, the way here. */
export function isHeadLine(text: string): boolean {
  if (text.length > 160 || /[。！？]/.test(text.slice(0, -1))) return false;
  const line = plain(text);
  if (beginsLabelled.test(line)) return true;
  const rest = line.replace(day, '');
  if (rest.length === line.length) return false;
  const bare = rest.replace(time, '');
  return (
    bare.length <= 12 || (bare.length <= 70 && (bare.length < rest.length || labelled.test(line)))
  );
}
