/** Lines that stand on many articles of a site and are of none: buttons, counters, pagers, notices about rights, calls to follow. */
import { plainLine } from './plain-line';

const longest = 300;
const open = '^[\\s\\[(<*>\\-+"“”■◆●]*';
const site = '[网报站刊社台号](?:站)?|平台|公司|公众号|客户端';
const app = '(?:app|客户端|公众号|小程序)';

/** How notices begin. */
const notices = [
  '(?:特别|免责|版权|郑重|法律|平台|风险|广告|重要)?声明[:\\]]',
  '(?:特别|免责|风险|投资)?提示[:\\]](?=.{0,24}(?:本[文站网]|文章|内容|投资|入市|股市|观点|浏览器|版权))',
  '(?:版权|免责)声明(?:$|本|未|凡|以上)',
  '(?:\\(c\\)|©|copyright)\\s*\\d{4}',
  '版权(?:所有|归[^.,]{1,20}所有|作品,)',
  `凡(?:本(?:${site})|注明)`,
  '如(?:因作品|有侵权|涉及(?:版权|侵权)|发现本[网站])',
  '如(?:果您?|您)?对(?:本|该|此|上述)[^.]{0,16}(?:异议|投诉|疑问)',
  '未经(?:正式)?(?:授权|许可|书面|本[报网站])[^.]{0,24}(?:不得|严禁|禁止|谢绝|请勿|转载)',
  '(?:如需)?转载请(?:务必)?(?:注明|联系)',
  '本文(?:结束|完)(?:\\]|$)',
  '感谢[^.]{2,20}的?(?:线索)?投递!?$',
  '(?:本文|该文|此文|本内容|以上内容|本作品)(?:系|为|仅代表|不代表|来自|转自|转载|由|观点)[^.]{0,40}(?:观点|立场|自媒体|公众号|上传|发布|转载|授权|app|作者本人)',
  '以上(?:内容|文章)[^.]{0,20}(?:观点|立场)',
  '(?:网友)?评论仅(?:供|代表)',
  'notice: the content above',
  '[^>]{2,14}>\\(\\d{4}年[^)]{4,20}版\\)$',
  '本文链接[:]',
  '炒股(?:就|来|请)看',
  '推荐进入',
  '(?:请)?同意我们的(?:隐私|cookie)',
  '(?:我们|本网站?)使用cookie',
  `更多(?:精彩|资讯|新闻|内容|详情|信息|报道)[^.]{0,14}(?:请|敬请|欢迎|尽在|下载|关注|点击|进入|登录)`,
  '※[^.]{0,50}(?:見ることができ|见ることができ|クリック|タップ|押すと|無断|无断)',
  '(?:本文|以下)(?:内容)?(?:为|是|属)[^.]{0,6}(?:付费|订户|订阅|会员|专享)',
  '(?:この(?:ニュース|记事)をシェア|[^.]{0,12}有料(?:会员|记事))',
  '(?:文章)?(?:标签|关键词|关键字|tags?|话题)[:]',
  'all rights reserved',
  '-*\\s*end\\s*-*$',
  '\\d{1,3}/\\d{1,3}$',
  '[^.]{0,12}(?:举报|反馈|[报爆]料|新闻)(?:热线|邮箱|电话|微信)(?:[:/\\d(]|$)',
  '[^.]{0,12}(?:举报|[报爆]料)(?:[:/\\d(]|$)',
  '.{0,40}(?:icp(?:备|证)|许可证(?:编?号)?[:\\d])',
  '(?:网站标识码|[^.]{0,6}公网安备)',
];
const notice = new RegExp(`${open}(?:${notices.join('|')})`, 'i');

/** How calls and buttons begin; a sentence of the text may begin so too. */
const invitations = [
  '扫(?:一扫|描|码)',
  '长按[^.]{0,10}(?:码|图)',
  '微信扫',
  `(?:打开|下载|安装|点击|点我|返回)[^.]{0,15}(?:${app}|查看(?:更多|原文|全文)|阅读原文|蓝字|在看|关注)`,
  '点个?"?(?:在看|赞)',
  '欢迎(?:关注|扫码|订阅|扫描)',
  '关注(?:我们|公众号|微信)',
  '[^.]{0,12}公众号$',
  `.{0,40}(?:尽|都)在[^.]{1,14}${app}"?$`,
  '打开[^.]{1,12}(?:看更多|体验|阅读全文|查看全文|参与评论)',
  '阅读体验更佳',
  '[^.]{0,10}广告合作',
  '[^.]{0,16}剩余\\d{1,2}%',
  '(?:立即|马上|点击)(?:订阅|开通|购买|登录)',
  '(?:已是|成为)(?:会员|订户|订阅)',
  '分享(?:到|至|给)',
  '分享让更多',
  '(?:文章价值|当前文章)打分',
  '阅读(?:下一篇|原文|全文)',
  '(?:加载|查看|展开)(?:更多|全文|剩余)',
  '展开全文|余下全文|显示全文|阅读剩余',
];
const invitation = new RegExp(`${open}(?:${invitations.join('|')})`, 'i');
const cues =
  /app|客户端|公众号|小程序|二维码|扫[描码]|微信|即可|会员|订阅|关注|点击|下载|登录|全文|查看|数据库|入群|进群|报名|领取/gi;

/** Whether it is one: a sentence must say twice what a button says once. */
function isInvitation(line: string): boolean {
  if (!invitation.test(line)) return false;
  return !/[.!?]"?$/.test(line) || (line.match(cues)?.length ?? 0) > 1;
}

const actionWords =
  '分享|我来说两句|已输入|可输入|还能输入|字|查看更多|点赞|赞同|赞|评论|收藏|转发|在看|阅读|浏览|推荐|举报|反馈|回复|打印|关闭|微信|微博|QQ空间|朋友圈|好友|复制链接|字号|字体|纠错|我要|返回顶部|返回列表|返回目录|回到顶部|返回|顶部|首页|尾页|末页|目录|窗口|关注|喜欢|踩|海报|上一[页篇条章期张]|下一[页篇条章期张]|上页|下页|全文|放大|缩小|默认|朗读|听新闻|听报道|文章内容|试听|登录|注册|发贴|发帖|已收藏!?|知道了|保存|跟[贴帖]|参与|正序|倒序|刷新|加载中?|申请转载|添加评论|广告';
const actions = new RegExp(
  `^(?:${actionWords}|次数|本页|到|更多|[大中小人次条]|A|[\\d.]+[万千k]?|[\\s\\[\\]()<>|:,.·/+\\-"])+$`,
  'i',
);
const anAction = new RegExp(actionWords);

/** What calls on the reader anywhere in a line: 【点击投票】, 扫描下方二维码关注…官方微信, a bare address. */
const calls =
  /\[(?:点击|戳)(?:投票|进入|查看|报名|购买|下载|领取|参与|这里|此处)[^\]]{0,12}\]|\[下载地址\]|二维码.{0,8}(?:关注|下载|加入)|(?:点我|点此|立即)下载app|[报爆]料热线|^(?:https?:\/\/|www\.)\S+$/i;

/** Who may use a text: 未经某报授权，不得转载. A statute that speaks of permission names neither itself nor reprints. */
const rights =
  /(?:未经|非经|如无|未获).{0,24}(?:授权|许可|同意|允许).{0,40}(?:不得|严禁|禁止|谢绝|请勿)/;
const reprint = /转载|镜像|摘编|公开播送|本(?:[网报站刊社台文]|平台|公众号|内容|作品)/;
const offence = /(?:违者|侵权)必究/;

export function isBoilerplate(text: string): boolean {
  if (text.length > longest) return false;
  const line = plainLine(text);
  if (notice.test(line) || isInvitation(line)) return true;
  if (line.length <= 160 && calls.test(line)) return true;
  if (/^(?:上|下)一[篇条页](?::|下一|.{0,8}$)/.test(line)) return true;
  if (line.length <= 80 && /^(?:#[^#\s.]{1,14}#?\s*)+$/.test(line)) return true;
  if (line.length <= 60 && actions.test(line) && anAction.test(line)) return true;
  return line.length <= 200 && ((rights.test(line) && reprint.test(line)) || offence.test(line));
}
