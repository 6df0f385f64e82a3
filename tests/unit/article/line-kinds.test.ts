import { describe, expect, it } from 'vitest';
import { isBoilerplate } from '@/lib/article/boilerplate';
import {
  isBareDay,
  isHeadLine,
  isMakersLine,
  isOtherArticlesHeading,
  isRemarksHeading,
} from '@/lib/article/line-kinds';

describe('boilerplate', () => {
  it.each([
    '特别声明：以上作品内容为某平台用户上传并发布，本平台仅提供信息存储服务。',
    '“特别声明：以上作品内容(包括在内的视频、图片或音频)为用户上传。',
    '版权声明 未经授权 不得转载',
    '© 2024年某社版权声明：本文所有内容受到保护。',
    '湘中新闻，未经授权不得转载',
    '未经正式授权严禁转载本文，侵权必究。',
    '此内容为湘中财经原创，未经书面授权，不得以任何方式加以使用，包括转载、摘编、复制或建立镜像。',
    '本網站之文字、圖片及影音，非經授權，不得轉載、公開播送或公開傳輸及利用。',
    '本内容为作者独立观点，不代表湘中立场。',
    '如对本稿件有异议或投诉，请联系某邮箱',
    '正在改变世界的人，都在 湘中APP',
    '海量资讯、精准解读，尽在湘中财经APP',
    '更多精彩资讯请在应用市场下载“湘中网”客户端。欢迎提供新闻线索。',
    '推荐进入某数据库，可随时查阅公司人物。',
    '湘中新闻报料：000-0000000',
    '■報料熱線／news@site.example／9000 0000',
    '不用抽 現在用APP看新聞　點我下載APP　按我看活動辦法',
    '“扫码看更多”',
    '点个在看，让更多人看到',
    '第一财经式的广告合作，请点击这里',
    '本文链接：https://news.site.example/1.html',
    '正序 倒序 刷新',
    '赞同 24 3 条评论 分享 喜欢 收藏 申请转载',
    '互联网新闻信息服务许可证：10120170001',
    '【本文结束】如需转载请务必注明出处：湘中科技',
    '广告声明：文内含有的对外跳转链接，结果仅供参考。',
    '感谢湘中之家网友 风车 的线索投递！',
    '当前文章打分0 分，共有0人打分',
    '#玻璃 #财报',
    '本文为付费内容，剩余72%，订阅后继续阅读',
    '有料会員になると会員限定の有料記事もお読みいただけます。',
    '※下に線があることばを押すと、説明を見ることができます。',
    '跟贴 12 参与 34',
  ])('%s', (line) => {
    expect(isBoilerplate(line)).toBe(true);
  });

  it.each([
    '未经批准，任何单位和个人不得占用湿地。',
    '第十二条　未经权利人许可，任何人不得使用其肖像。',
    '法院认为，被告未经授权使用他人照片，应当承担责任。',
    '“未经允许，谁也不能动这口井。”老谭说。',
    '更多的年轻人选择回到镇上。',
    '本文作者走访了七个村子，发现情况各不相同。',
    '新闻发布会将于明天上午十时举行。',
    '未经正式授权，她不肯动笔。',
    '湘中新闻：一座城的记忆',
    '举报电话公布之后，两个月里收到线索三十条。',
    '声明发表之后，双方都没有再说话。',
    '他把分享的习惯带到了学校。',
    '这款APP上线三个月，下载量突破一百万。',
    '关注老人的三餐，也要关注他们的孤独。',
    '感谢大家的信任，我会把这件事做完。',
    '剩余的厂房年底交付，其中72%已经签约。',
    '会员企业从三家增加到三十家。',
    '许可证制度实施以来，企业办事少跑了一半的路。',
  ])('not %s', (line) => {
    expect(isBoilerplate(line)).toBe(false);
  });
});

describe('lines of makers', () => {
  it.each([
    '责任编辑：邓以南',
    '[ 责编：邓以南 ]',
    '编辑 邓以南',
    '【作者】 周念慈;何青禾',
    '【来源】 湘中日报',
    '【通讯员】沈奕舟',
    '（文章来源：湘中证券报）',
    '图片编辑：沈奕舟',
  ])('%s', (line) => {
    expect(isMakersLine(line)).toBe(true);
  });

  it.each(['【重点】推进三件事', '编辑部搬进新楼', '作者在书里写了三个人'])('not %s', (line) => {
    expect(isMakersLine(line)).toBe(false);
  });
});

describe('lines of a headline', () => {
  it.each([
    '2024-08-09 06:30　来源：湘中日报　浏览：12次',
    '来源：湘中日报',
    '作者, 周念慈',
    '发布时间：2024-08-09',
    '2024年8月9日',
  ])('%s', (line) => {
    expect(isHeadLine(line)).toBe(true);
  });

  it.each([
    '记者：最难的是哪一段？',
    '作者：我想写的是人！',
    '2024年8月9日，湘中园区新开工四十二个项目。市民都很高兴。',
  ])('not %s', (line) => {
    expect(isHeadLine(line)).toBe(false);
  });
});

it('a bare day is a day and nothing else', () => {
  const days = ['2024年8月9日', ' 2024-08-09 ', '二〇二四年八月九日'];
  expect(days.filter(isBareDay)).toEqual(days);
  expect(['2024-08-09 06:30', '2024年8月9日印发', '2024年'].filter(isBareDay)).toEqual([]);
});

it.each(['相关阅读', '相關新聞請見：', '【延伸阅读】', '更多相关内容', '文章作者', '热门跟贴'])(
  '%s heads other articles',
  (line) => {
    expect(isOtherArticlesHeading(line)).toBe(true);
  },
);

it.each(['相关企业', '阅读的人', '评论家说'])('%s heads none', (line) => {
  expect(isOtherArticlesHeading(line)).toBe(false);
});

it.each(['评论', '全部评论（38）', '网友评论', '熱門留言', '跟贴(12)', '评论3条'])(
  '%s heads remarks',
  (line) => {
    expect(isRemarksHeading(line)).toBe(true);
  },
);

it.each(['评论：尺子握在谁手里', '本报评论', '评论员观察', '推荐阅读'])(
  '%s heads no remarks',
  (line) => {
    expect(isRemarksHeading(line)).toBe(false);
  },
);
