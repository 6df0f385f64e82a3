import type { ArticleCase } from './find-article.cases';
import { paragraphs, sentence } from './pages';

const title = '湘中园区新开工四十二个项目';
const head = `<title>${title}_湘中新闻网</title>`;
const info = '<div class="info">2024-08-09 06:30　来源：湘中日报</div>';
const all = (count: number) => Array.from({ length: count }, (_, i) => sentence(i));
const lead = '厂房空了十三年，如今每晚有近万人来逛，六成以上的摊主是本地居民。';

const heard = [
  '上游水位在一个小时里涨了三十厘米，还在涨，青石渡口已经停航。',
  '县里派出四条冲锋舟，沿着河堤来回巡查，两岸的人被劝回高处。',
  '雨在傍晚停了，水位一点一点往下退，学校操场上还搭着帐篷。',
];
const posts = (tag: string) =>
  heard.map((text, i) => `<li><${tag}>1${i}:2${i}</${tag}><p>${text}</p></li>`).join('');
const timed = heard.flatMap((text, i) => [`1${i}:2${i}`, text]);
/** A Founder page whose cells have no names, and whose head claims nothing but the paper. */
const founder = (cells: string, text: string) =>
  `<title>湘中日报</title><table><tr><td><table>${cells}</table></td></tr><tr><td><div id="ozoom"><founder-content>${text}</founder-content></div></td></tr></table>`;

/** What stands at the edges of a text: abstracts, captions, makers, counters. */
export const edges: readonly ArticleCase[] = [
  {
    name: 'keeps the first post’s time of a live report, as it does the others’',
    html: `<title>青石溪汛情直播_湘中新闻网</title><div class="m"><h1>青石溪汛情直播</h1>${info}<ul class="live">${posts('time')}</ul></div>`,
    text: timed,
  },
  {
    name: 'keeps them where no markup says that they are times',
    html: `<title>青石溪汛情直播_湘中新闻网</title><div class="m"><h1>青石溪汛情直播</h1>${info}<ul class="live">${posts('b')}</ul></div>`,
    text: timed,
  },
  {
    name: 'drops the one time of day between a headline and its text',
    html: `${head}<div class="a"><h1>${title}</h1><div class="x"><p><time>06:30</time></p>${paragraphs(4)}</div></div>`,
    text: all(4),
  },
  {
    name: 'drops the writers behind an ornament where they stand with the text',
    html: `<title>湘中日报</title><table><tr><td class="bt">${title}</td></tr><tr><td><p>□本报记者 何青禾</p>${paragraphs(4)}</td></tr></table>`,
    text: all(4),
    bylines: ['何青禾'],
  },
  {
    name: 'drops writers alone behind an ornament',
    html: `${head}<div class="a"><h1>${title}</h1>${info}<div class="x"><p>◎何青禾 陈以宁</p>${paragraphs(4)}</div></div>`,
    text: all(4),
    bylines: ['何青禾', '陈以宁'],
  },
  {
    name: 'keeps what readers have said where the text goes on beside its heading',
    html: `${head}<div class="a"><h1>${title}</h1>${info}<div class="x">${paragraphs(3)}<h3>读者来信</h3>${paragraphs(2, 3)}</div></div>`,
    text: all(5),
  },
  {
    name: 'is not ended by a button for remarks above its text',
    html: `${head}<div class="a"><h1>${title}</h1>${info}<div class="x"><p>评论12条</p>${paragraphs(4)}</div></div>`,
    text: all(4),
  },
  {
    name: 'keeps an abstract once: what it repeats of the first paragraph goes',
    html: `${head}<div class="a"><h1>${title}</h1>${info}<div class="intro">${sentence(0).slice(0, 24)}...</div><div class="x">${paragraphs(4)}</div></div>`,
    text: all(4),
  },
  {
    name: 'drops an abstract that repeats the first paragraph behind its label',
    html: `${head}<div class="a"><h1>${title}</h1>${info}<div><div><strong>摘要</strong>: ${sentence(0)}</div></div><div class="x">${paragraphs(4)}</div></div>`,
    text: all(4),
  },
  {
    name: 'keeps a paragraph that is said twice further down',
    html: `${head}<div class="a"><h1>${title}</h1>${info}<div class="x">${paragraphs(9)}<p>${sentence(0)}</p><p>${sentence(9)}</p></div></div>`,
    text: [...all(9), sentence(0), sentence(9)],
  },
  {
    name: 'drops the label of an abstract where it stands alone',
    html: `${head}<div class="a"><h1>${title}</h1>${info}<blockquote><p>【核心提示】</p><p>${lead}</p></blockquote><div class="x">${paragraphs(4)}</div></div>`,
    text: [lead, ...all(4)],
  },
  {
    name: 'keeps the label in the abstract’s own line',
    html: `${head}<div class="a"><h1>${title}</h1>${info}<div class="x"><p><b>核心提示：</b>${lead}</p>${paragraphs(4)}</div></div>`,
    text: [`核心提示：${lead}`, ...all(4)],
  },
  {
    name: 'keeps a caption between the headline and what a paper marks as the text',
    html: `<title>湘中日报数字报-${title}</title><table><tr><td class="font01">${title}</td></tr><tr><td>图为园区夜景。<br>何青禾摄（影像湘中）</td></tr><tr><td><div id="ozoom"><!--enpcontent-->${paragraphs(4)}<!--/enpcontent--></div></td></tr></table>`,
    text: ['图为园区夜景。', '何青禾摄（影像湘中）', ...all(4)],
  },
  {
    name: 'keeps a first sentence behind its writer in brackets',
    html: `${head}<div class="a"><h3>${title}</h3><div class="time">2024-08-09 15:02:11</div><div class="x"><p>（文/湘中网 何青禾）8月9日，园区的新工地同时开工，负责人说进度比去年快。</p>${paragraphs(4)}</div></div>`,
    text: ['（文/湘中网 何青禾）8月9日，园区的新工地同时开工，负责人说进度比去年快。', ...all(4)],
    bylines: ['何青禾'],
  },
  {
    name: 'keeps the headings of a digest whose first item is its title',
    html: `<title>早报 | 共享实验室动工；厂房交付_湘中早报</title><article><h1>早报 | 共享实验室动工；厂房交付</h1><p class="meta">湘中早报 2024-08-09 07:00</p><h2>共享实验室动工</h2>${paragraphs(2)}<h2>厂房交付</h2>${paragraphs(2, 2)}</article>`,
    text: ['共享实验室动工', sentence(0), sentence(1), '厂房交付', sentence(2), sentence(3)],
  },
  {
    name: 'keeps a product in a table that could be a person',
    html: `<title>重要产品价格变动情况_湘中统计局</title><div class="d"><h1>重要产品价格变动情况</h1><div class="info">2024-08-09 09:30　来源：湘中统计局</div><table><tr><td>水泥</td><td>381.2</td><td>2.2</td></tr><tr><td>玻璃</td><td>1186.0</td><td>35.5</td></tr><tr><td>纯碱</td><td>1502.3</td><td>-14.0</td></tr><tr><td>尿素</td><td>1893.7</td><td>9.1</td></tr></table></div>`,
    text: '水泥 381.2 2.2 玻璃 1186.0 35.5 纯碱 1502.3 -14.0 尿素 1893.7 9.1'.split(' '),
  },
  {
    name: 'leaves the number of a picture out of its caption',
    html: `<title>组图：园区的一夜_湘中图片</title><div class="g"><h1>组图：园区的一夜</h1><div class="t">2024-08-09 21:00 来源：湘中图片</div><ul>${[1, 2, 3].map((i) => `<li><img><p><span class="num">${i}/3</span>${sentence(i)}何青禾 摄</p></li>`).join('')}</ul></div>`,
    text: [1, 2, 3].map((i) => `${sentence(i)}何青禾 摄`),
    bylines: ['何青禾'],
  },
  {
    name: 'drops makers of several trades below the text, in brackets and without, and reads them',
    html: `${head}<div class="a"><h1>${title}</h1>${info}<div class="x">${paragraphs(4)}<p>采写：湘中+记者 何青禾 陈以宁</p><p>（总台记者 周念慈 摄像 谭清越）</p></div></div>`,
    text: all(4),
  },
  {
    name: 'drops whom a writer writes for, and the place, below the headline',
    html: `${head}<div class="a"><h2 class="titl">${title}</h2><div>2024-08-09 11:36</div><div class="x"><p>21世湘经济报道记者 何青禾 湘中报道</p>${paragraphs(4)}<p>（综合报道）</p></div></div>`,
    text: all(4),
    bylines: ['何青禾'],
  },
  {
    name: 'drops when it was published, in English',
    html: `${head}<article><h1>${title}</h1><time>Published: 8:00am, 9 Aug 2024</time><section>${paragraphs(4)}</section></article>`,
    text: all(4),
    published: '2024-08-09',
  },
  {
    name: 'keeps a sentence that tells a day and hours, above a signed day',
    html: `<title>关于片区临时停水的通知_湘中水务</title><div class="a"><h1>关于片区临时停水的通知</h1><div>发布时间：2024-08-09</div><div class="c"><p>尊敬的用户：</p><p>因管道检修，8月10日22:00至次日6:00片区停水，请提前储水。</p><p>停水范围：湘中路1号至88号。</p><p>湘中水务</p><p>2024年8月9日</p></div></div>`,
    text: [
      '尊敬的用户：',
      '因管道检修，8月10日22:00至次日6:00片区停水，请提前储水。',
      '停水范围：湘中路1号至88号。',
      '湘中水务',
      '2024年8月9日',
    ],
  },
  {
    name: 'drops an outlet alone over the time',
    html: `<title>${title}</title><article><h1>${title}</h1><div class="look_info"><h2>湘中晚报</h2><time>8月9日 06:30</time></div>${paragraphs(4)}</article>`,
    text: all(4),
  },
  {
    name: 'drops a headline that a bullet leads to, and keeps a list of links',
    html: `${head}<div class="a"><h1>${title}</h1>${info}<div class="x">${paragraphs(3)}<p>▪ <a href="/2">另一条园区新闻的标题</a></p><p>${sentence(3)}</p></div></div>`,
    text: all(4),
  },
  {
    name: 'drops the imprint of a page that says little',
    html: `<title>新图书馆启用_湘中一中</title><div class="a"><h2>新图书馆启用</h2><p>2024-08-09 09:00</p><div><p>8月9日，湘中一中新图书馆启用，馆藏图书8.2万册，阅览座位460个，周末向社区居民开放。</p></div></div><div class="foot"><p>关于我们 | 联系方式 | 法律声明 | 招聘信息</p></div>`,
    text: ['8月9日，湘中一中新图书馆启用，馆藏图书8.2万册，阅览座位460个，周末向社区居民开放。'],
  },
];

/** What tells of an article from places where others do not look. */
export const told: readonly ArticleCase[] = [
  {
    name: 'reads what is marked for a crawler and hidden',
    html: `<title>${title}_财经_湘中网</title><div class="a"><h1>${title}</h1><div><span id="pubtime_baidu">2024年08月09日 14:08</span><span id="source_baidu" style="display:none">来源于 <a>湘中周刊</a></span><span id="author_baidu" style="display:none">何青禾</span></div><div class="x">${paragraphs(4)}</div></div>`,
    bylines: ['何青禾'],
    outlet: '湘中周刊',
    published: '2024-08-09T14:08:00+08:00',
  },
  {
    name: 'takes a site’s Chinese name where its title spells it too',
    html: `<title>${title}_财经频道_湘中网_XIANGZHONG</title><div class="a"><h1>${title}</h1><div>2024-08-09 09:00</div><div class="x">${paragraphs(4)}</div></div>`,
    outlet: '湘中网',
  },
  {
    name: 'takes the one account that a column beside the text names',
    html: `<title>${title}_江讯新闻</title><div class="l"><h1>${title}</h1><div class="c">${paragraphs(4)}</div></div><div class="r"><div class="media-info"><span class="media-name">城市旁观者</span><p>2024-08-09 08:20</p></div></div>`,
    outlet: '城市旁观者',
  },
  {
    name: 'takes none of several',
    html: `<title>${title}_江讯新闻</title><div class="l"><h1>${title}</h1><div class="c">${paragraphs(4)}</div></div><div class="r"><span class="media-name">城市旁观者</span><span class="media-name">湘中美食</span></div>`,
    outlet: '江讯新闻',
  },
  {
    name: 'takes an account without the platform’s word for it',
    html: `<title>${title}</title><div class="l"><h1>${title}</h1><div><p class="accountName">湘中发布官方帐号</p><span>2024-08-09 08:20</span></div><div class="c">${paragraphs(4)}</div></div>`,
    outlet: '湘中发布',
  },
  {
    name: 'reads the account behind the word 原创 and the time',
    html: `<title>${title}-今江头条</title><div class="l"><h1>${title}</h1><div class="article-meta"><span>原创</span><span>2024-08-09 06:30</span><span>·</span><span class="name"><a>湘中生态</a></span></div><article>${paragraphs(4)}</article></div>`,
    outlet: '湘中生态',
  },
  {
    name: 'reads photographers from captions deep in a text that names no writer',
    html: `${head}<div class="a"><h1>${title}</h1>${info}<div class="x">${paragraphs(3)}<p>▲园区的取水口（陈以宁 摄）</p>${paragraphs(3, 3)}<p>车间里，工人在检查设备。何青禾 摄</p>${paragraphs(2, 6)}</div></div>`,
    bylines: ['陈以宁', '何青禾'],
  },
  {
    name: 'takes a picture’s credit for no writer beside one',
    html: `${head}<div class="a"><h1>${title}</h1><div>2024-08-09 作者：何青禾</div><div><dl><dd>2024年8月，湘中园区的岸边。图：陈以宁/视觉湘中</dd></dl></div><div class="x">${paragraphs(4)}</div></div>`,
    bylines: ['何青禾'],
  },
  {
    name: 'reads the writer behind an employer in an element named so',
    html: `${head}<div class="a"><h1>${title}</h1><div><span>2024-08-09</span> <span class="story-author">江文网 何青禾</span></div><div class="x">${paragraphs(4)}</div></div>`,
    bylines: ['何青禾'],
  },
  {
    name: 'reads the writer before where a paper printed it',
    html: `<title>湘中日报 - ${title}</title><div class="a"><h1>${title}</h1><p class="sec">何青禾 <span class="date">《湘中日报》（ 2024年08月09日 第 03 版）</span></p><div id="ozoom">${paragraphs(4)}</div></div>`,
    bylines: ['何青禾'],
    outlet: '湘中日报',
  },
  {
    name: 'takes the day of publication from a line that tells the update’s first',
    html: `${head}<h1>${title}</h1><div class="i">更新时间：2024-08-10 09:11　发布时间：2024-08-09 08:00　来源：湘中日报</div><div class="x">${paragraphs(4)}</div>`,
    published: '2024-08-09T08:00:00+08:00',
  },
  {
    name: 'reads a writer of Japan below the text',
    html: `<html lang="ja"><title>${title}：朝江新聞</title><main><h1>${title}</h1><time datetime="2024-08-09T16:00:00+09:00">2024年8月9日</time><div>${paragraphs(4)}</div><p>（小林直人）</p></main></html>`,
    text: all(4),
    bylines: ['小林直人'],
  },
  {
    name: 'reads headline, writer and paper of a Founder page that names no cell',
    html: founder(`<tr><td>${title}</td></tr><tr><td>□林知夏</td></tr>`, paragraphs(5)),
    title,
    bylines: ['林知夏'],
    outlet: '湘中日报',
    text: all(5),
  },
  {
    name: 'takes no column’s name behind an ornament for a writer',
    html: founder(`<tr><td>■房产</td></tr><tr><td class="bt">${title}</td></tr>`, paragraphs(5)),
    bylines: [],
  },
];
