import { paragraphs, sentence } from './pages';

const menu = (count: number) =>
  Array.from({ length: count }, (_, i) => `<a href="/n/${i}">园区新闻栏目之${i}</a>`).join(' ');
const teasers = (count: number, item: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => item(i)).join('');
const title = '湘中园区新开工四十二个项目';

export interface ProbeCase {
  readonly name: string;
  readonly url?: string;
  readonly html: string;
}

const address = 'https://news.site.example/2024/0809/123456.html';

export const articles: readonly ProbeCase[] = [
  { name: 'paragraphs', html: `<h1>${title}</h1>${paragraphs(4)}` },
  {
    name: 'one short paragraph under its headline',
    html: `<title>${title} - 某网</title><h1>${title}</h1><p>${sentence(0)}</p>`,
  },
  {
    name: 'a page that claims to be one',
    html: `<meta property="og:type" content="article"><div>${sentence(0)}</div>`,
  },
  {
    name: 'statistics that claim to be an article',
    html: `<meta name="ArticleTitle" content="${title}"><h1>${title}</h1><table>${['食品', '衣着', '居住', '交通', '教育', '医疗', '用品', '服务'].map((name, i) => `<tr><td>${name}</td><td>${i}.${i}</td></tr>`).join('')}</table>`,
  },
  {
    name: 'a correction under its date',
    html: `<title>更正_湘中网</title>${menu(12)}<h1>更正</h1><div>2024-08-09 来源：湘中日报</div><p>本报8月7日第三版一文中，“四十七户”应为“七十四户”，特此更正，并向读者致歉。</p>`,
  },
  {
    name: 'forty characters under a title that is no heading, and a bare day',
    url: 'https://www.site.example/show.asp?id=3012',
    html: `<title>新图书馆启用-湘中教育局</title>${menu(8)}<table><tr><td><b>新图书馆启用</b></td></tr><tr><td>2024/8/9</td></tr><tr><td>8月9日，湘中一中新图书馆启用，馆藏图书8.2万册，阅览座位460个，周末向社区居民开放。</td></tr></table>`,
  },
  {
    name: 'a dispatch of one paragraph that the title begins with',
    html: `<title>${sentence(0).slice(0, 30)}</title>${menu(9)}<div>${sentence(0)}</div>`,
  },
  {
    name: 'a dispatch that begins with what it is called in brackets',
    url: 'https://a.example/detail/1830001',
    html: `<title>湘中园区：新开工项目同比增长一成二_湘中社</title>${menu(9)}<div>【湘中园区：新开工项目同比增长一成二】湘中社8月9日电，湘中园区公告，新开工项目四十二个，同比增长12%。</div>`,
  },
  {
    name: 'a statement whose title begins with who makes it',
    html: `<title>湘中玻璃：关于第三季度经营情况的公告-公司公告-湘中玻璃</title>${menu(9)}<h2>关于第三季度经营情况的公告</h2><div>${sentence(0)}</div>`,
  },
  {
    name: 'three sentences that JSON-LD calls a report',
    url: 'https://www.site.example/a/night-ferry',
    html: `<title>夜渡 | 湘中网</title><script type="application/ld+json">{"@graph":[{"@type":["NewsArticle"],"headline":"夜渡"}]}</script><h1>夜渡</h1>${menu(9)}<p>${sentence(1)}</p><p>${sentence(3)}</p>`,
  },
  {
    name: 'verses, a paragraph a line',
    html: `<title>夜渡_湘中网</title>${menu(12)}<h1>夜渡</h1><div>2024-08-09 来源：湘中日报</div><div>${['船还在对岸', '灯先过来了', '像有人喊了一声', '又没有再喊', '水声近了些', '撑篙的人不说话', '数着自己的影子', '慢慢靠了岸'].map((line) => `<p>${line}</p>`).join('')}</div>`,
  },
  {
    name: 'a live report of one short sentence a post',
    html: `<title>青石溪汛情直播_湘中网</title>${menu(12)}<h1>青石溪汛情直播</h1><div>2024-08-09 09:00 来源：湘中日报</div><ul>${['上游水位涨了三十厘米，还在涨。', '青石渡口停航，两岸的人被劝回。', '四条冲锋舟沿着河堤来回巡查。', '雨停了，水位一点一点往下退。', '最后一户人家上了车，去县城。'].map((text, i) => `<li><time>1${i}:20</time><p>${text}</p></li>`).join('')}</ul>`,
  },
  {
    name: 'one paragraph under a second-rank headline that the title begins with',
    html: `<title>${title}_湘中网</title>${menu(12)}<h2>${title}</h2><p>${sentence(0)}</p>`,
  },
  {
    name: 'pictures with a few words each',
    html: `<title>高清组图：园区的一天</title>${menu(12)}<div>高清组图：园区的一天</div><div>2024-08-09 来源：湘中网</div><div><div><p>工人们在车间里调试设备。</p></div><div><p>傍晚的园区，灯一盏盏亮起来。</p></div><div><p>夜班车来了，站台上的人收起了伞。</p></div></div>`,
  },
  {
    name: 'captions under their source',
    html: `<h1>湘中</h1><div>2024-08-09 08:15　来源：湘中社</div><ul>${teasers(4, (i) => `<li><p>${sentence(i).slice(0, 20)}。</p><span>${i}/4</span></li>`)}</ul>`,
  },
  {
    name: 'captions under a moment and who tells of it',
    url: 'https://www.site.example/2024-08/09/c_30123.html',
    html: `<title>组图：夜渡-图片-湘中网</title><h1>组图：夜渡</h1><p>2024-08-09 08:15 湘中网</p>${menu(9)}<ul>${teasers(3, (i) => `<li><div><em>${i}/3</em>${sentence(i)}</div></li>`)}</ul>`,
  },
  {
    name: 'the last page of an article, by its number behind the headline',
    url: 'https://www.site.example/show.php?id=30123&page=3',
    html: `<title>老码头亮灯 - 湘中网</title><h1>老码头亮灯(3)</h1><div>2024年08月09日07:30 湘中日报 何青禾</div><p>${sentence(0).slice(0, 32)}。</p>${menu(9)}`,
  },
  {
    name: 'a notice that tells its day below its text',
    url: 'https://www.site.example/tsgg/202408/t20240809_30123.html',
    html: `<title>关于检修期间降压供水的公告_湘中水务</title>${menu(9)}<div>关于检修期间降压供水的公告</div><div><p>${sentence(0)}</p><p>湘中水务</p><p>2024年8月9日</p></div>`,
  },
  {
    name: 'an article whose address is a fragment',
    url: 'https://m.site.example/#/article/30123',
    html: `<title>老码头</title><h1>老码头</h1>${paragraphs(4)}`,
  },
  {
    name: 'a short headline at an article’s address, below three teasers',
    url: 'https://www.site.example/2024-08/09/c_30123.html',
    html: `<title>夜渡_湘中网</title>${teasers(3, (i) => `<div><p>${sentence(i)}</p><a href="/${i}">阅读全文</a></div>`)}<h1>夜渡</h1><div>${paragraphs(12)}</div>`,
  },
  {
    name: 'line breaks and no paragraphs',
    html: `<table><tr><td>${[0, 1, 2, 3].map(sentence).join('<br><br>')}</td></tr></table>`,
  },
  {
    name: 'a section around every paragraph',
    html: [0, 1, 2, 3, 4]
      .map((i) => `<section><section><p><span>${sentence(i)}</span></p></section></section>`)
      .join(''),
  },
  {
    name: 'names that are links all over',
    html: `<p>${teasers(16, (i) => `<a href="/c/${i}">公司${i}</a>、`)}等签约，${sentence(0)}${sentence(1)}${sentence(2)}${sentence(3)}</p>`,
  },
  {
    name: 'a menu of two hundred links',
    html: `<div>${menu(200)}</div><h1>${title}</h1>${paragraphs(9)}`,
  },
  {
    name: 'a form around the whole page',
    html: `<form><input type="password">${paragraphs(40)}</form>`,
  },
  {
    name: 'a front page by its address that is a long text',
    url: 'https://a.example/',
    html: paragraphs(16),
  },
  {
    name: 'three paragraphs in a folder with a word of three letters',
    url: 'https://a.example/bus/',
    html: `<title>${title} - 湘中公交</title>${menu(9)}<h1>${title}</h1>${paragraphs(3)}`,
  },
  {
    name: 'English',
    html: `<p>${'The park has opened forty-two projects this year, most of them small. '.repeat(6)}</p>`,
  },
];

export const others: readonly ProbeCase[] = [
  {
    name: 'goods of a shop, by a price of their own',
    url: 'https://shop.site.example/item/7712345.html',
    html: `<title>湘中高山茶两百五十克装 报价</title><h1>湘中高山茶两百五十克装</h1><div>¥58.00</div><div><p>采自海拔八百米的茶园，当天采摘，当天杀青。</p><p>支持七天无理由退货，全国包邮，偏远地区除外。</p></div>`,
  },
  { name: 'nothing', html: '' },
  { name: 'a frame set', html: '<frameset><frame src="a.html"></frameset>' },
  {
    name: 'a home page',
    url: 'https://a.example/',
    html: `${menu(80)}<p>${sentence(0)}</p>${paragraphs(3)}`,
  },
  {
    name: 'a home page by another name',
    url: 'https://a.example/index.shtml',
    html: `${menu(80)}${paragraphs(3)}`,
  },
  {
    name: 'a home page in the folder of its language',
    url: 'https://a.example/zh/',
    html: `${menu(80)}${paragraphs(3)}`,
  },
  {
    name: 'a channel list',
    url: 'https://a.example/parks/',
    html: teasers(
      20,
      (i) => `<li><a href="/${i}">第${i}个园区项目开工</a><span>2024-08-09</span></li>`,
    ),
  },
  {
    name: 'a list with summaries',
    url: 'https://a.example/list_2.html',
    html: teasers(
      20,
      (i) =>
        `<div class="item"><h3><a href="/${i}">第${i}个园区项目开工</a></h3><p>${sentence(i)}</p></div>`,
    ),
  },
  {
    name: 'a list with summaries in its items',
    html: `<ul>${teasers(20, (i) => `<li><a href="/${i}">第${i}个园区项目今天开工</a><br>${sentence(i)}</li>`)}</ul>`,
  },
  {
    name: 'a channel with the sources of its items',
    url: 'https://a.example/parks/',
    html: `<title>园区_湘中网</title><h1>园区</h1>${teasers(9, (i) => `<div><h3>第${i}个园区项目开工</h3><p>${sentence(i).slice(0, 38)}</p><span>2024-08-09 来源：湘中日报</span></div>`)}`,
  },
  {
    name: 'search results cut short',
    url: 'https://a.example/search?q=x',
    html: teasers(20, (i) => `<div><p>${sentence(i)}${sentence(i + 1)}……</p></div>`),
  },
  {
    name: 'numbers of a digest, each to be read on',
    url: 'https://daily.site.example/issues',
    html: `<title>早报 | 全部期刊</title><h1>全部期刊</h1>${teasers(8, (i) => `<section><h2>第${i + 1}期</h2><p>${sentence(i)}${sentence(i + 1)}</p><a href="/${i}">阅读本期</a></section>`)}`,
  },
  {
    name: 'messages of one short sentence, each over its time',
    html: teasers(
      20,
      (i) => `<div class="m"><p>第${i}条消息，请到窗口领取。</p><time>16:42</time></div>`,
    ),
  },
  {
    name: 'a mail box',
    html: teasers(
      20,
      (i) =>
        `<div class="m"><span>☐</span><span>某某活动组</span><p>${sentence(i)}</p><time>16:42</time></div>`,
    ),
  },
  {
    name: 'dispatches that follow each other without links',
    url: 'https://a.example/telegraph',
    html: teasers(
      12,
      (i) =>
        `<div><span>1${i}:00</span><p>【第${i}个园区开工】${sentence(i)}${sentence(i + 1)}</p></div>`,
    ),
  },
  {
    name: 'a mail read on its own host',
    url: 'https://mail.site.example/mail/u/0/20240809',
    html: `<h1>${title}</h1>${paragraphs(6)}`,
  },
  {
    name: 'a numbered list whose items tell their days, under its channel’s name',
    url: 'https://a.example/column/100234.html',
    html: `<title>校园动态-湘中教育局</title><b>校园动态</b>${teasers(8, (i) => `<div><span>2024/8/${i + 1}</span><a href="/${i}">第${i}个园区项目开工</a><i>${sentence(i).slice(0, 20)}</i></div>`)}`,
  },
  {
    name: 'lines as short as verses, and seven of them',
    html: `<title>夜渡_湘中网</title>${menu(12)}<h1>夜渡</h1><div>2024-08-09 来源：湘中日报</div><div>${['查一查船票', '今天的航班', '渡口的天气', '在线的客服', '失物的认领', '意见与建议', '乘船的须知'].map((line) => `<p>${line}</p>`).join('')}</div>`,
  },
  {
    name: 'tiles of an application, each with its name and count',
    html: `<title>工作台_湘中网</title><h1>工作台</h1><div>更新时间：2024-08-09 09:00</div>${['待办事项', '已办事项', '通知公告', '考勤打卡', '费用报销', '用车申请', '会议预约', '通讯录', '文件柜'].map((tile) => `<div><p>${tile}</p><p>12</p></div>`).join('')}`,
  },
  { name: 'an editor', html: `<div contenteditable="true">${paragraphs(9)}</div>` },
  { name: 'text areas', html: `<textarea>${paragraphs(9)}</textarea>` },
  {
    name: 'a login form',
    html: `<form><input type="password"><p>${sentence(0)}${sentence(1)}${sentence(2)}${sentence(3)}</p></form>`,
  },
  {
    name: 'an imprint',
    html: `<div>某某网版权所有，未经授权禁止转载，地址某某市某某路一号，电话若干，某ICP备12345678号，违法和不良信息举报电话若干，广播电视节目制作经营许可证若干号。${menu(20)}</div>`,
  },
  {
    name: 'code',
    html: `<script>${'let a = "园区今年新开工项目四十二个。";'.repeat(50)}</script><pre><code>${'x = 1; '.repeat(99)}</code></pre>`,
  },
];

export const addressOf = (page: ProbeCase): string => page.url ?? address;
