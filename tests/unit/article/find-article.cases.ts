import { paragraphs, sentence } from './pages';

export interface ArticleCase {
  readonly name: string;
  readonly html: string;
  /** The article's blocks; what is not named is not compared. */
  readonly text?: readonly string[];
  readonly title?: string;
  readonly bylines?: readonly string[];
  readonly outlet?: string;
  readonly published?: string;
}

const title = '湘中园区新开工四十二个项目';
const all = (count: number) => Array.from({ length: count }, (_, i) => sentence(i));
const head = `<title>${title}_产经_湘中新闻网</title>`;
const links = Array.from(
  { length: 12 },
  (_, i) => `<li><a href="/${i}">另一条园区新闻的标题之${i}</a></li>`,
).join('');

const tickerLines = all(4).map((text, i) => `1${i}:2${i} ${text}`);
const ticker = tickerLines.map((text) => `<div>${text}</div>`).join('');

/** Lines of a poem, without a full stop. */
const poem = ['屋顶把八月摊开', '红的是辣椒', '黄的是没有说完的话', '奶奶说不要急'];
const ferry = ['船还在对岸', '灯先过来了', '像有人喊了一声', '又没有再喊'];
/** Verses that rhyme, with a comma and a full stop. */
const verses = ['青石渡口水连天，', '一灯照见夜归船。', '潮来不问谁家客，', '只送人声到岸边。'];
const imprint =
  '<p>互联网新闻信息服务许可证10120170001，违法和不良信息举报电话若干，地址某某路一号。</p>';

export const bodies: readonly ArticleCase[] = [
  {
    name: 'drops title, info line, makers, sharing, related articles and imprint',
    html: `${head}<div class="nav"><ul>${links}</ul></div><div class="main"><h1>${title}</h1>
      <div class="info">2024-08-09 06:30　来源：湘中日报　作者：周念慈　浏览：12次</div>
      <div class="txt">${paragraphs(4)}<p>责任编辑：邓以南</p></div><div>分享到：微信 微博</div>
      <div class="xg"><h3>相关阅读</h3><ul>${links}</ul></div><p>上一篇：<a href="/1">另一条</a></p></div>
      <footer>湘中新闻网 版权所有</footer>`,
    text: all(4),
    title,
    bylines: ['周念慈'],
    outlet: '湘中日报',
    published: '2024-08-09T06:30:00+08:00',
  },
  {
    name: 'drops reporters below the text, alone or in brackets, and reads them',
    html: `${head}<div class="a"><h1>${title}</h1><div>2024-08-09</div><div class="x">${paragraphs(4)}<p>（记者 周念慈）</p><p>本报记者 何青禾</p></div></div>`,
    text: all(4),
    bylines: ['周念慈', '何青禾'],
  },
  {
    name: 'drops what tells of the writer below the text, and reads the name',
    html: `${head}<div class="a"><h1>${title}</h1><div>2024-08-09</div><div class="x">${paragraphs(4)}<p>作者简介：何青禾，湘中大学副教授，研究县域经济。</p></div></div>`,
    text: all(4),
    bylines: ['何青禾'],
  },
  {
    name: 'drops such a heading with what follows it',
    html: `${head}<div class="a"><h1>${title}</h1><div>2024-08-09</div><div class="x">${paragraphs(4)}<h3>作者简介</h3><p>何青禾在江边长大。</p><p>他写船，也写坐船的人。</p></div></div>`,
    text: all(4),
  },
  {
    name: 'drops a ticker before the headline, and one under its own heading',
    html: `${head}<div><div class="w">${ticker}</div><div><h1>${title}</h1><div>2024-08-09 06:30</div><div>${paragraphs(2)}</div></div><div><h3>7×24快讯</h3>${ticker}</div></div>`,
    text: all(2),
  },
  {
    name: 'keeps a live report under its headline',
    html: `${head}<div><div><h1>${title}</h1><div>2024-08-09 06:30</div></div><div>${ticker}</div></div>`,
    text: tickerLines,
  },
  {
    name: 'drops a day that is marked as a time, and an advertisement',
    html: `${head}<article><h1>${title}</h1><time datetime="2024-08-09">8月9日</time><p>${sentence(0)}</p><p>【广告】买船票，首单立减五元，更有好礼相送！</p><p>${sentence(1)}</p><p>${sentence(2)}</p></article>`,
    text: all(3),
  },
  {
    name: 'reads paragraphs that are custom elements, and what tells of them',
    html: `${head}<x-root><x-title><h1>${title}</h1></x-title><x-meta><x-source>湘中晚报</x-source><x-time>2024-08-09 06:30</x-time></x-meta><x-body>${all(
      4,
    )
      .map((text) => `<x-p>${text}</x-p>`)
      .join('')}</x-body></x-root>`,
    text: all(4),
    outlet: '湘中晚报',
    published: '2024-08-09T06:30:00+08:00',
  },
  {
    name: 'an e-paper without a heading, called by its paper alone: the line over the writer’s is the title',
    html: `<title>湘中日报多媒体数字版</title><table><tr><td>第A03版：民生</td></tr></table><table><tr><td><strong>${title}</strong></td></tr><tr><td>本报记者 何青禾 文/摄</td></tr></table><div><!--enpcontent-->${paragraphs(4)}<!--/enpcontent--></div>`,
    text: all(4),
    title,
    bylines: ['何青禾'],
    outlet: '湘中日报',
  },
  {
    name: 'an e-paper that says its name first',
    html: `<title>湘中晚报-${title}</title><h2>${title}</h2><div id="ozoom">${paragraphs(4)}</div>`,
    title,
    outlet: '湘中晚报',
  },
  {
    name: 'English writers and editors in lines of their own',
    html: `<html lang="en"><title>Night ferry runs again | Linden Post</title><article><h1>Night ferry runs again</h1><p>By Tessa Marlow and Ivo Brandt</p><p>The ferry across the river runs again, four years after it was suspended.</p><p>In its first week it carried four thousand people, most of them pensioners.</p><p>(Editing by Rolf Dane)</p></article>`,
    text: [
      'The ferry across the river runs again, four years after it was suspended.',
      'In its first week it carried four thousand people, most of them pensioners.',
    ],
    bylines: ['Tessa Marlow', 'Ivo Brandt'],
  },
  {
    name: 'JSON-LD that old pages wrap',
    html: `${head}<script type="application/ld+json">
      //<![CDATA[
      {"@type":"NewsArticle","headline":"${title}","datePublished":"2024-08-09T06:30:00+08:00","author":"何青禾"}
      //]]>
      </script><h1>${title}</h1>${paragraphs(4)}`,
    bylines: ['何青禾'],
    published: '2024-08-09T06:30:00+08:00',
  },
  {
    name: 'the day of what is sold beside it is not its day',
    html: `${head}<script type="application/ld+json">{"@type":"Product","name":"船灯","datePublished":"2019-01-01"}</script><h1>${title}</h1><div>2024-08-09 06:30</div>${paragraphs(4)}`,
    published: '2024-08-09T06:30:00+08:00',
  },
  {
    name: 'drops what leads elsewhere in the same line, and keeps a sentence with a colon and a link',
    html: `${head}<div class="a"><h1>${title}</h1><div class="x">${paragraphs(3)}<p>延伸阅读：<a href="/2">另一条园区新闻的标题</a></p><p>负责人说：<a href="/3">共享实验室向学校开放</a></p><p>${sentence(3)}</p></div></div>`,
    text: [...all(3), '负责人说：共享实验室向学校开放', sentence(3)],
  },
  {
    name: 'drops a list of titles that are no links, where it ends the page of an account',
    html: `${head}<div class="a"><h1>${title}</h1><div id="js_content">${paragraphs(4)}<p>往期回顾</p><p>● 园区夜校开课</p><p>● 两条公交线路经过园区</p></div></div>`,
    text: all(4),
  },
  {
    name: 'keeps sentences that follow such a heading',
    html: `${head}<div class="a"><h1>${title}</h1><div id="js_content">${paragraphs(3)}<p>推荐</p><p>${sentence(3)}</p></div></div>`,
    text: all(4),
  },
  {
    name: 'drops a writer alone above the text, and reads an address as a byline',
    html: `${head}<article><header><h1>${title}</h1><p>2024-08-09 <span>湘中网</span></p><address>周念慈</address></header>${paragraphs(4)}</article>`,
    text: all(4),
    bylines: ['周念慈'],
  },
  {
    name: 'drops reporters alone in a line, and counters below the text',
    html: `${head}<div class="a"><h1>${title}</h1><div>湘中新闻记者 周念慈 何青禾</div><div class="x">${paragraphs(4)}</div><div class="y">128</div><div>1.2万</div></div>`,
    text: all(4),
    bylines: ['周念慈', '何青禾'],
  },
  {
    name: 'takes a table of figures with its sentence for the text where there is hardly any other',
    html: `${head}<meta name="ArticleTitle" content="${title}"><h1>${title}</h1><div class="t"><p>${sentence(0)}</p><table><tr><td>项目</td><td>涨幅</td></tr>${['食品', '衣着', '居住', '交通', '教育', '医疗', '其他用品', '服务'].map((name, i) => `<tr><td>${name}</td><td>${i}.${i}</td></tr>`).join('')}</table></div>`,
    text: [
      sentence(0),
      '项目',
      '涨幅',
      '食品',
      '0.0',
      '衣着',
      '1.1',
      '居住',
      '2.2',
      '交通',
      '3.3',
      '教育',
      '4.4',
      '医疗',
      '5.5',
      '其他用品',
      '6.6',
      '服务',
      '7.7',
    ],
  },
  {
    name: 'takes what was posted when for no subtitle',
    html: `${head}<article><header><h1>${title}</h1><div class="post-meta">发表于 <time datetime="2024-08-09T21:08:33+08:00">2024-08-09</time> 分类于 随笔 本文字数：1.2k 阅读时长 ≈ 4 分钟</div></header><div class="post-body">${paragraphs(4)}</div></article>`,
    text: all(4),
    published: '2024-08-09T21:08:33+08:00',
  },
  {
    name: 'keeps figures that close a table',
    html: `${head}<h1>${title}</h1><div class="c">${paragraphs(3)}<table><tr><td>合计</td><td>128</td></tr></table></div>`,
    text: [...all(3), '合计', '128'],
  },
  {
    name: 'keeps a lead between headline and body',
    html: `${head}<div class="top"><h1>${title}</h1><p class="intro">${sentence(4)}</p></div><div class="cont"><div>${paragraphs(4)}</div></div>`,
    text: [sentence(4), ...all(4)],
  },
  {
    name: 'keeps captions, tables, lists and pull quotes',
    html: `${head}<h1>${title}</h1><div class="c">${paragraphs(2)}<div class="pic"><img src="a.png"><div>新车间里的工人。沈奕舟 摄</div></div>
      <aside class="quote">“当天就能拿到施工许可。”</aside><table><tr><td>园区</td><td>项目</td></tr><tr><td>湘中</td><td>42个</td></tr></table>
      <ul><li>年底前交付标准厂房</li><li>明年建共享实验室</li></ul>${paragraphs(2, 2)}</div>`,
    text: [
      ...all(2),
      '新车间里的工人。沈奕舟 摄',
      '“当天就能拿到施工许可。”',
      '园区',
      '项目',
      '湘中',
      '42个',
      '年底前交付标准厂房',
      '明年建共享实验室',
      sentence(2),
      sentence(3),
    ],
  },
  {
    name: 'reads a short article beside longer teasers',
    html: `${head}<div class="w"><div class="m"><h1>${title}</h1><div class="i">2024-08-09</div><div class="c">${sentence(0)}${sentence(1)}</div></div>
      <div class="s"><h2>今日要看</h2>${[2, 3, 4].map((i) => `<article><h3>另一条园区新闻</h3><p>${sentence(i)}${sentence(i)}</p></article>`).join('')}</div></div>`,
    text: [`${sentence(0)}${sentence(1)}`],
    published: '2024-08-09',
  },
  {
    name: 'reads line breaks in a table cell',
    html: `${head}<table><tr><td>您现在的位置：<a href="/">首页</a></td></tr><tr><td class="bt">${title}</td></tr><tr><td><font>　　${all(4).join('<br><br>　　')}</font></td></tr></table>`,
    text: all(4),
    title,
  },
  {
    name: 'reads text without a paragraph of its own',
    html: `${head}<h1>${title}</h1><div class="x"><div class="y">${sentence(0)}${sentence(1)}<div>${sentence(2)}</div>${sentence(3)}</div></div>`,
    text: [`${sentence(0)}${sentence(1)}`, sentence(2), sentence(3)],
  },
  {
    name: 'reads a Founder e-paper',
    html: `<title>湘中日报数字报-${title}</title><!--enpproperty <date>2024-08-09 00:00:00:0</date><title>${title}</title><subtitle>年底前交付厂房</subtitle><introtitle>湘中园区：</introtitle>/enpproperty-->
      <ul>${links}</ul><p>湘中园区：</p><p>${title}</p><p>年底前交付厂房</p><div id="ozoom"><founder-content><!--enpcontent-->${paragraphs(3)}<!--/enpcontent--></founder-content></div>`,
    text: all(3),
    title,
    outlet: '湘中日报',
    published: '2024-08-09',
  },
  {
    name: 'reads picture news of an e-paper beside its lists',
    html: `<title>湘中日报数字报-图片新闻</title><!--enpproperty <articleid>7</articleid>/enpproperty--><div><p>${sentence(1)}</p><p>${sentence(2)}</p></div><ul>${links}</ul><table><tr><td><!--enpcontent--><p>新车间里，工人们在调试设备。八月九日，沈奕舟摄于湘中园区三号厂房。</p><!--/enpcontent--></td></tr></table><ul>${links}</ul>`,
    text: ['新车间里，工人们在调试设备。八月九日，沈奕舟摄于湘中园区三号厂房。'],
  },
  {
    name: 'reads what is shown by script',
    html: `${head}<h1>${title}</h1><div style="display: none" class="c">${paragraphs(4)}</div>`,
    text: all(4),
  },
  {
    name: 'drops menus and legal notices',
    html: `${head}<div class="c"><h1>${title}</h1><div><a href="/1">要闻</a><a href="/2">园区</a><a href="/3">财经</a></div>${paragraphs(4)}<p>凡本网注明“来源：湘中新闻网”的所有作品，未经本网授权不得转载。</p></div>`,
    text: all(4),
    outlet: '湘中新闻网',
  },
  {
    name: 'drops comments under a heading, whatever their markup',
    html: `${head}<h1>${title}</h1><div id="a">${paragraphs(5)}</div><div id="b"><div>网友评论</div>${[5, 6].map((i) => `<div><div>某网友</div><div>${sentence(i)}</div></div>`).join('')}</div>`,
    text: all(5),
  },
  {
    name: 'drops comments that run as well as the text',
    html: `${head}<div class="art"><h1>${title}</h1>${paragraphs(4)}</div><div class="comment-list"><h3>网友评论</h3>${[5, 6, 7].map((i) => `<div class="reply"><b>某网友</b><p>${sentence(i)}</p></div>`).join('')}</div>`,
    text: all(4),
  },
  {
    name: 'drops the table that a document is filed under, and keeps tables of the text',
    html: `${head}<div class="c"><table><tr><td>索 引 号：</td><td>XZ00-2024-7</td><td>主题分类：</td><td>城乡建设</td></tr><tr><td>发文机关：</td><td>湘中园区办公室</td><td>发布日期：</td><td>2024-08-09</td></tr></table>
      <h1>${title}</h1>${paragraphs(2)}<table><tr><td>园区</td><td>项目</td></tr><tr><td>湘中</td><td>42个</td></tr></table>${paragraphs(2, 2)}</div>`,
    text: [...all(2), '园区', '项目', '湘中', '42个', sentence(2), sentence(3)],
  },
  {
    name: 'drops comments under a heading with their number, more than the text and named nothing',
    html: `${head}<div><h1>${title}</h1><div>${paragraphs(3)}</div></div><div class="k"><h3>全部评论（38）</h3>${Array.from({ length: 20 }, (_, i) => `<div><span>网友</span><div>${sentence(i + 5)}</div><div>回复 顶(3)</div></div>`).join('')}</div>`,
    text: all(3),
  },
  {
    name: 'drops boxes that begin with a linked headline',
    html: `${head}<h1>${title}</h1><div>${paragraphs(3)}</div><div><h3>推荐阅读</h3>${[5, 6, 7, 8, 9].map((i) => `<div><h4><a href="/${i}">另一条园区新闻的标题之${i}</a></h4><p>${sentence(i)}</p></div>`).join('')}</div>`,
    text: all(3),
  },
  {
    name: 'keeps a digest whose items are linked',
    html: `${head}<h1>${title}</h1><div><p>${sentence(0)}</p>${[5, 6, 7, 8].map((i) => `<div><h4><a href="/${i}">园区一周要闻之${i}</a></h4><p>${sentence(i)}${sentence(i + 1)}</p></div>`).join('')}</div>`,
    text: [
      sentence(0),
      ...[5, 6, 7, 8].flatMap((i) => [`园区一周要闻之${i}`, sentence(i) + sentence(i + 1)]),
    ],
  },
  {
    name: 'stops where a reader must pay',
    html: `${head}<h1>${title}</h1><div>${paragraphs(3)}<p>本文为付费内容，剩余72%，订阅后继续阅读。</p><p>已是会员？登录</p></div>`,
    text: all(3),
  },
  {
    name: 'keeps an abstract of a few words',
    html: `${head}<h1>${title}</h1><div class="summary">窗口搬到工地旁，证当天拿到。</div><div class="c">${paragraphs(4)}</div>`,
    text: ['窗口搬到工地旁，证当天拿到。', ...all(4)],
  },
  {
    name: 'leaves out what the author hid',
    html: `${head}<h1>${title}</h1><div>${paragraphs(4)}<p style="display:none">${sentence(9)}</p><p hidden>${sentence(8)}</p><p aria-hidden="true">${sentence(7)}</p></div>`,
    text: all(4),
  },
  {
    name: 'keeps who signed a decree and when, and drops the day of the info line',
    html: `${head}<h1>${title}</h1><div>2024-08-09</div><div class="c"><p>${sentence(0)}</p><p>湘中园区办公室</p><p>2024年8月7日</p>${paragraphs(2, 1)}</div>`,
    text: [sentence(0), '湘中园区办公室', '2024年8月7日', sentence(1), sentence(2)],
  },
  {
    name: 'keeps the questions of an interview',
    html: `${head}<h1>${title}</h1><div class="c"><p>记者：最难的是哪一段？</p><p>沈奕舟：${sentence(0)}</p><p>记者：居民担心夜里吵，怎么办？</p><p>沈奕舟：${sentence(1)}</p></div>`,
    text: [
      '记者：最难的是哪一段？',
      `沈奕舟：${sentence(0)}`,
      '记者：居民担心夜里吵，怎么办？',
      `沈奕舟：${sentence(1)}`,
    ],
  },
  {
    name: 'reads verses that a content system marks as the text',
    html: `${head}<h1>${title}</h1><div class="TRS_Editor"><p>青石渡的屋顶<br>把整个八月摊开<br>红的是辣椒<br>黄的是去年没有说完的话<br>奶奶说不要急</p></div><ul>${links}</ul><p>互联网新闻信息服务许可证10120170001，违法和不良信息举报电话若干，地址某某路一号。</p>`,
    text: [
      '青石渡的屋顶',
      '把整个八月摊开',
      '红的是辣椒',
      '黄的是去年没有说完的话',
      '奶奶说不要急',
    ],
  },
  {
    name: 'reads verses that nothing marks, in stanzas',
    html: `${head}<h1>${title}</h1><div>2024-08-09 来源：湘中日报</div><div><p>${poem.join('<br>')}</p><p>${ferry.join('<br>')}</p></div><ul>${links}</ul>${imprint}`,
    text: [...poem, ...ferry],
  },
  {
    name: 'reads verses that nothing marks, a paragraph a line',
    html: `${head}<h1>${title}</h1><div>2024-08-09 来源：湘中日报</div><div>${[...verses, ...poem].map((line) => `<p>${line}</p>`).join('')}</div><ul>${links}</ul>${imprint}`,
    text: [...verses, ...poem],
  },
  {
    name: 'leaves out what a page asks its readers to agree to',
    html: `${head}<div class="m"><h1>${title}</h1><div class="c">${paragraphs(4)}</div><div class="cookie-bar"><p>为了让您读得更顺，本站会记住您的设置，继续浏览就表示您同意。</p></div></div>`,
    text: all(4),
  },
  {
    name: 'takes short lines beside an article for none of it',
    html: `${head}<h1>${title}</h1><div class="c">${paragraphs(4)}</div><div>${[...poem, ...ferry].map((line) => `<p>${line}</p>`).join('')}</div>`,
    text: all(4),
  },
  {
    name: 'reads what a public account hides until its script has run',
    html: `${head}<h1>${title}</h1><div id="js_content" style="visibility: hidden">${paragraphs(3)}</div>`,
    text: all(3),
  },
];

const body = `<div class="c">${paragraphs(4)}</div>`;

export const metadata: readonly ArticleCase[] = [
  ...(
    [
      [
        '2024/8/9 下午 03:05 ｜ 湘中日報 ｜ 記者周念慈',
        '湘中日報',
        '周念慈',
        '2024-08-09T15:05:00+08:00',
      ],
      ['湘中日报 | 周念慈 | 2024-08-09 06:30', '湘中日报', '周念慈', '2024-08-09T06:30:00+08:00'],
      ['本报驻江城记者 周念慈　《湘中日报》 2024年8月9日', '湘中日报', '周念慈', '2024-08-09'],
      ['特约撰稿人 周念慈　2024-08-09　湘中周刊', '湘中周刊', '周念慈', '2024-08-09'],
      [
        '<span>来源</span><span>湘中日报</span><span>作者</span><span>周念慈</span><span>2024-08-09</span>',
        '湘中日报',
        '周念慈',
        '2024-08-09',
      ],
    ] as const
  ).map(([info, outlet, byline, published]) => ({
    name: `reads ${info}`,
    html: `${head}<h1>${title}</h1><div>${info}</div><div>${paragraphs(4)}</div>`,
    text: all(4),
    outlet,
    bylines: [byline],
    published,
  })),
  {
    name: 'reads the writer and not the address of the profile',
    html: `${head}<meta property="article:author" content="https://news.site.example/profile/zhou"><h1>${title}</h1><div>2024-08-09 作者：周念慈</div><div>${paragraphs(4)}</div>`,
    bylines: ['周念慈'],
  },
  {
    name: 'reads a writer beside a moment in hours and minutes',
    html: `${head}<h1>${title}</h1><div>周念慈<time>2024年8月9日 6時30分</time></div><div>${paragraphs(4)}</div>`,
    bylines: ['周念慈'],
    published: '2024-08-09T06:30:00+08:00',
  },
  {
    name: 'reads several names of one author, and no day that clocks begin with',
    html: `${head}<meta name="date" content="Thu, 01 Jan 1970 00:00:00 GMT"><script type="application/ld+json">{"@type":"NewsArticle","headline":"${title}","author":{"@type":"Person","name":["周念慈","邓以南"]}}</script><h1>${title}</h1><div>2024-08-09 06:30</div><div>${paragraphs(4)}</div>`,
    bylines: ['周念慈', '邓以南'],
    published: '2024-08-09T06:30:00+08:00',
  },
  {
    name: 'takes no books, nor what is done at the time, for an outlet',
    html: `${head}<h1>${title}</h1><div>《渡口人家》 2024-08-09 06:30 ｜ 首次发布</div><div>${paragraphs(4)}</div>`,
    outlet: '湘中新闻网',
  },
  {
    name: 'reads what portals tell of themselves',
    html: `${head}<meta property="bytedance:published_time" content="2024-08-09T06:30:00+08:00"><meta property="bytedance:updated_time" content="2024-08-10T06:30:00+08:00"><h1>${title}</h1>${paragraphs(4)}`,
    published: '2024-08-09T06:30:00+08:00',
  },
  {
    name: 'a headline without the marks where it may be broken',
    html: `${head}<h1>湘中园区\u200b新开工\u200b四十二个\u00ad项目</h1><div>${paragraphs(4)}</div>`,
    text: all(4),
    title,
  },
  {
    name: 'reads an outlet in brackets of its own',
    html: `${head}<h1>${title}</h1><div>[2024-08-09] [来源：湘中日报] [作者：周念慈] [点击：12]</div><div>${paragraphs(4)}</div>`,
    outlet: '湘中日报',
    bylines: ['周念慈'],
    published: '2024-08-09',
  },
  {
    name: 'JSON-LD: people and outlets told by reference, escaped text, the article within a page',
    html: `<title>甲 & 乙的夜渡 | 湘中网</title><script type="application/ld+json">{"@graph":[{"@type":"WebPage","datePublished":"2024-08-01","mainEntity":{"@type":"NewsArticle","headline":"甲 &amp; 乙的&#22812;渡","datePublished":"2024-08-09T06:30:00+08:00","author":[{"@id":"#a"}],"publisher":{"@id":"#o"}}},{"@type":"Person","@id":"#a","name":"周念慈"},{"@type":"Organization","@id":"#o","name":"湘中渡口网"}]}</script><h1>甲 & 乙的夜渡</h1>${paragraphs(4)}`,
    text: all(4),
    title: '甲 & 乙的夜渡',
    bylines: ['周念慈'],
    outlet: '湘中渡口网',
    published: '2024-08-09T06:30:00+08:00',
  },
  {
    name: 'a firm’s own page, called after the firm',
    html: `<title>湘中玻璃股份有限公司</title><div class="pos">您的位置：首页 > 新闻</div><div class="news_title">${title}</div><div>发布日期：2024-08-09</div><div class="c">${paragraphs(4)}</div>`,
    text: all(4),
    title,
  },
  {
    name: 'a report on a firm whose name ends its headline',
    html: `<title>园区签下湘中玻璃有限公司</title><h1>园区签下湘中玻璃有限公司</h1><div class="c">${paragraphs(4)}</div>`,
    title: '园区签下湘中玻璃有限公司',
  },
  {
    name: 'day, paper and reporter in a line without a label',
    html: `${head}<h1>${title}</h1><div>2024-08-09　湘中园区报　本报记者 周念慈</div><div class="c">${paragraphs(4)}</div>`,
    bylines: ['周念慈'],
    outlet: '湘中园区报',
  },
  {
    name: 'a source in brackets of its own',
    html: `${head}<h1>${title}</h1><div>〖2024年8月9日〗〖来源：湘中广播电视报〗〖阅读：12〗</div><div class="c">${paragraphs(4)}</div>`,
    outlet: '湘中广播电视报',
  },
  {
    name: 'names in brackets that close the text',
    html: `${head}<h1>${title}</h1><div>2024-08-09</div><div class="c">${paragraphs(4)}<p>（周念慈）</p></div>`,
    text: all(4),
    bylines: ['周念慈'],
  },
  {
    name: 'whoever took the pictures, where nobody else is named',
    html: `${head}<h1>${title}</h1><div>2024-08-09</div><div class="c"><p>工人们在新车间里调试设备，灯光明亮。周念慈 摄</p>${paragraphs(2)}</div>`,
    bylines: ['周念慈'],
  },
  {
    name: 'a source beside the time, without a label',
    html: `<title>${title}</title><h1>${title}</h1><div><span>湘中新闻网</span> <span>2024-08-09 09:00</span></div>${paragraphs(4)}`,
    outlet: '湘中新闻网',
    published: '2024-08-09T09:00:00+08:00',
  },
  {
    name: 'a source behind the time, without a label',
    html: `<title>${title}</title><h1>${title}</h1><div>2024年08月09日 09:00　湘中晚报</div>${paragraphs(4)}`,
    outlet: '湘中晚报',
  },
  {
    name: 'a paper before its reporter',
    html: `<html lang="zh-Hant"><title>${title} | 要聞 | 湘中新聞網</title><h1>${title}</h1><div><time>2024-08-09 14:33</time><span><a>湘中報</a>／ 記者<a>周念慈</a>／湘中即時報導</span></div>${paragraphs(4)}</html>`,
    outlet: '湘中報',
    bylines: ['周念慈'],
  },
  {
    name: 'a public account',
    html: `<meta property="og:title" content="${title}"><div id="img-content"><h1 class="rich_media_title">${title}</h1><div class="rich_media_meta_list"><span class="rich_media_meta rich_media_meta_text">周念慈</span><span class="rich_media_meta rich_media_meta_nickname"><a id="js_name">湘中发布</a></span></div><div class="rich_media_content" id="js_content">${paragraphs(4)}</div></div>`,
    title,
    outlet: '湘中发布',
  },
  { name: 'a title without channel and site', html: `${head}<h2>产经</h2>${body}`, title },
  {
    name: 'a title as the page prints it',
    html: `<title>湘中园区新开工 四十二个项目|园区_湘中网</title><h1>湘中园区新开工　四十二个项目</h1>${body}`,
    title: '湘中园区新开工　四十二个项目',
  },
  {
    name: 'a title broken into lines',
    html: `${head}<h1>湘中园区<br>新开工四十二个项目</h1>${body}`,
    title,
  },
  {
    name: 'a title behind the site’s name',
    html: `<title>湘中网|${title}</title><h1>${title}</h1>${body}`,
    title,
  },
  {
    name: 'a title that is the site’s name is none',
    html: `<title>${title} - 湘中新闻网</title><meta property="og:title" content="湘中新闻网"><meta property="og:site_name" content="湘中新闻网"><div class="h">${title}</div>${body}`,
    title,
  },
  {
    name: 'a title that the head cuts short',
    html: `<title>湘中园区新开工</title><h1>${title}</h1>${body}`,
    title,
  },
  {
    name: 'a title where the head names the paper alone',
    html: `<title>湘中日报</title><table><tr><td class="font01">${title}</td></tr></table>${body}`,
    title,
  },
  {
    name: 'a day whose time stands apart',
    html: `${head}<h1>${title}</h1><div>08-09 20:45 · 记者 周念慈</div>${body}`,
    bylines: ['周念慈'],
    published: '2024-08-09T20:45:00+08:00',
  },
  {
    name: 'an author in an element of that name',
    html: `${head}<h1>${title}</h1><div class="meta"><span class="author">周念慈</span><span>8月9日</span></div>${body}`,
    bylines: ['周念慈'],
  },
  {
    name: 'JSON-LD before all else',
    html: `${head}<meta name="author" content="何青禾"><script type="application/ld+json">[{"@graph":[{"@type":"NewsArticle","headline":"${title}","datePublished":"2024-08-09T06:30:00+08:00","author":[{"name":"周念慈"}],}]}]</script><h1>${title}</h1>${body}`,
    title,
    bylines: ['周念慈'],
    published: '2024-08-09T06:30:00+08:00',
  },
  {
    name: 'broken JSON-LD is passed over',
    html: `${head}<script type="application/ld+json">{"@type":"NewsArticle",</script><meta name="publishdate" content="2024-08-09"><h1>${title}</h1>${body}`,
    published: '2024-08-09',
  },
  {
    name: 'a day that the page prints with its time',
    html: `${head}<meta name="publishdate" content="2024-08-09"><h1>${title}</h1><div>2024-08-09 06:30</div>${body}`,
    published: '2024-08-09T06:30:00+08:00',
  },
  {
    name: 'a day that only the address tells',
    html: `${head}<h1>${title}</h1>${body}`,
    published: '2024-08-09',
  },
  {
    name: 'an author that is the site is none',
    html: `${head}<meta name="author" content="湘中新闻网"><h1>${title}</h1>${body}`,
    bylines: [],
    outlet: '湘中新闻网',
  },
  {
    name: 'an author that is the editor gives way to reporters',
    html: `${head}<meta name="author" content="邓以南"><h1>${title}</h1><div class="c"><p>本报讯（记者 周念慈）${sentence(0)}</p>${paragraphs(3, 1)}<p>责任编辑：邓以南</p></div>`,
    bylines: ['周念慈'],
  },
  {
    name: 'a title as short as a word',
    html: `<title>更正_湘中日报_湘中网</title><h1>更正</h1>${body}`,
    title: '更正',
  },
  {
    name: 'a title of two characters with a space, and the site behind a dash',
    html: `<title>讣告-湘中大学新闻网</title><h2>讣　告</h2>${body}`,
    title: '讣　告',
  },
  {
    name: 'a source that the head labels',
    html: `${head}<meta name="source" content="来源：湘中日报"><h1>${title}</h1>${body}`,
    outlet: '湘中日报',
  },
  {
    name: 'a source with the word for publishing in its name',
    html: `${head}<h1>${title}</h1><div>2024-08-09 06:30　来源: <a>湘中发布</a> 浏览：3</div>${body}`,
    outlet: '湘中发布',
  },
  {
    name: 'a source in an element of that name',
    html: `${head}<h1>${title}</h1><div><a id="js_name">湘中观察</a><em>2024-08-09</em></div>${body}`,
    outlet: '湘中观察',
  },
  {
    name: 'the paper that printed it',
    html: `${head}<h1>${title}</h1><p>《湘中日报》（2024年08月09日　第 06 版）</p>${body}`,
    outlet: '湘中日报',
  },
  {
    name: 'no source in where a picture is from',
    html: `${head}<h1>${title}</h1><p>本文作者：周念慈，头图来自：受访者供图</p>${body}`,
    outlet: '湘中新闻网',
  },
  {
    name: 'a site’s name before its slogan',
    html: `<title>${title}_湘中报 - 好新闻，无止境</title><h1>${title}</h1>${body}`,
    outlet: '湘中报',
  },
  {
    name: 'makers a little below the beginning',
    html: `${head}<h1>${title}</h1><p>${sentence(4)}</p><div>2024-08-09 浏览 5.2w</div><div class="c"><p>记者 | 周念慈</p><p>编辑 | 邓以南</p>${paragraphs(4)}</div>`,
    bylines: ['周念慈'],
  },
  {
    name: 'a date below the text',
    html: `${head}<h1>${title}</h1>${body}<div>发布于 2024-08-09 06:30・IP 属地湖南</div>`,
    published: '2024-08-09T06:30:00+08:00',
  },
  {
    name: 'the day of publication, not that of the document',
    html: `${head}<h1>${title}</h1><table><tr><td>成文日期：</td><td>2024-08-07</td></tr><tr><td>发布日期：</td><td>2024-08-09</td></tr></table>${body}`,
    published: '2024-08-09',
  },
  {
    name: 'photographers where nobody else is named',
    html: `${head}<h1>${title}</h1><ul class="c"><li><p>新车间里，工人们在调试设备。湘中社记者 周念慈 摄</p></li><li><p>${sentence(1)}湘中社记者 周念慈 摄</p></li></ul>`,
    bylines: ['周念慈'],
  },
  {
    name: 'an account beside the time, a dot between',
    html: `<title>${title}_湘中头条</title><h1>${title}</h1><div><span>2024-08-09 13:30</span><span>·</span><a href="/u/1">湘中发布</a></div><div class="c">${paragraphs(4)}</div>`,
    outlet: '湘中发布',
    published: '2024-08-09T13:30:00+08:00',
  },
  {
    name: 'an account before the time, a dot between',
    html: `<title>${title}_湘中头条</title><h1>${title}</h1><div><a>湘中商业观察</a><span><i>·</i>2024年08月09日 08:10</span></div><div class="c">${paragraphs(4)}</div>`,
    outlet: '湘中商业观察',
  },
  {
    name: 'no person beside the time for an outlet',
    html: `<title>${title}_湘中头条</title><h1>${title}</h1><div>2024-08-09 13:30 · 周念慈</div><div class="c">${paragraphs(4)}</div>`,
    outlet: '湘中头条',
  },
  {
    name: 'what comes from another outlet, without a colon',
    html: `<title>${title}_湘中网</title><h1>${title}</h1><div><a>2024年08月09日 12:33:10</a><span>来自</span><a>湘中网财经</a></div><div class="c">${paragraphs(4)}</div>`,
    outlet: '湘中网财经',
  },
  {
    name: 'names in brackets at the end',
    html: `${head}<h1>${title}</h1><div class="c">${paragraphs(3)}<p>${sentence(3)}（周念慈）</p></div>`,
    bylines: ['周念慈'],
  },
];
