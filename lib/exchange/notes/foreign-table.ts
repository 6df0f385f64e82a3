/** What other programs and people write into tables of notes: columns, dates and addresses in many ways. */
import { webAddress } from '../citation/csl-item';
import { calendarDate } from './calendar-date';
import { type NoteColumn, noteColumns } from './notes-csv';

/** What the columns are called, without spaces, hyphens and underscores. */
const otherNames: Readonly<Partial<Record<NoteColumn, string>>> = {
  quote:
    'quote highlight highlights highlighttext text passage selection exact excerpt 引文 引用 引语 摘录 摘抄 原文 划线 高亮 内容',
  comment: 'comment note notes annotation remark remarks 评论 批注 笔记 备注 想法 旁注 感想',
  tags: 'tags tag keywords manualtags documenttags labels spaces 标签 关键词',
  colour: 'colour color highlightcolor 颜色',
  title: 'title headline booktitle documenttitle pagetitle articletitle 标题 题名 题目 文章',
  bylines: 'bylines byline author authors creator bookauthor 作者 记者',
  outlet:
    'outlet source publication publicationtitle publisher site website sitename 来源 媒体 报纸 网站 出处',
  published:
    'published date pubdate publishdate publisheddate publicationdate 日期 发布日期 发表日期 出版日期 见报日期 发布时间 发表时间 刊发时间',
  page: '版次 版面',
  url: 'url uri link address sourceurl pageurl articleurl documenturl permalink 网址 链接 地址',
  created:
    'created createdat creationdate createddate added addedat dateadded saveddate highlightedat 创建时间 添加时间 添加日期 收藏时间 保存时间 时间',
  modified: 'modified modifiedat updated updatedat datemodified lastmodified 修改时间 更新时间',
};

/** In tables of Hypothesis the author is whoever annotated, not who wrote the article. */
const annotatorsTable = [/(?:^| )group(?: |$)/, /(?:^| )(?:annotation\/reply)?type(?: |$)/];

/** Which columns are where in a table that is not ours. */
export function columnsByName(header: readonly string[]): Map<NoteColumn, number> {
  const names = header.map((name) => name.toLowerCase().replace(/[\s_-]+/g, ''));
  const columns = new Map<NoteColumn, number>();
  const taken = new Set<number>();
  const look = (fits: (name: string, known: string) => boolean) => {
    for (const column of noteColumns) {
      if (columns.has(column)) continue;
      const known = otherNames[column]?.split(' ') ?? [];
      const at = names.findIndex(
        (name, i) => !taken.has(i) && known.some((each) => fits(name, each)),
      );
      if (at < 0) continue;
      columns.set(column, at);
      taken.add(at);
    }
  };
  look((name, known) => name === known);
  // A Chinese name says at its end what it is: 我的备注, 原文链接.
  look((name, known) => /^\p{Script=Han}+$/u.test(known) && name.endsWith(known));
  if (annotatorsTable.every((name) => name.test(names.join(' ')))) columns.delete('bylines');
  return columns;
}

/** An address of the web, which people write without its scheme; empty for what is none. */
export function addressIn(cell: string): string {
  const isBare = /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?:[:/?#]|$)/u.test(cell);
  return webAddress(isBare ? `https://${cell}` : cell);
}

/** A date and time in Chinese or with slashes as ISO 8601, on the reader's clock; anything else as it is. */
export function instantIn(cell: string): string {
  const [found = ''] = /^\d{4}[年/.]\d{1,2}[月/.]\d{1,2}日?/.exec(cell) ?? [];
  if (found === '') return cell;
  const [, half = '', told = '0', minute = '00', second = '00'] =
    /^\s*(上午|下午|晚上|中午|凌晨)?\s*(\d{1,2})[:时](\d{2})分?(?::?(\d{2})秒?)?$/.exec(
      cell.slice(found.length),
    ) ?? [];
  const isLate =
    Number(told) < 12 && (/下午|晚上/.test(half) || (half === '中午' && told !== '11'));
  const hour = String(Number(told) + (isLate ? 12 : 0));
  return `${calendarDate(found)}T${hour.padStart(2, '0')}:${minute}:${second}`;
}
