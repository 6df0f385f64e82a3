/** What closes a text and tells who wrote it: 作者简介：甲某某，…, （作者系某大学教授）. */
import { plainLine } from '../page/plain-line';
import { isPersonName } from './bylines';

const longest = 300;
const heading =
  '(?:(?:本文|文章)?作者(?:简介|介绍|信息|小传)|关于(?:本文)?作者|about the authors?)';
const headed = new RegExp(
  `^[\\s[(<■◆▲*-]*${heading}(?:[\\])>:|\\s,-]|$|(?=\\p{Script=Han}{2,4}[:,]))`,
  'iu',
);
const alone = new RegExp(`^[\\s[(<■◆▲*-]*${heading}[\\])>:\\s]*$`, 'i');
/** 作者系某大学教授, 本文作者甲某某为某报记者; a sentence that goes on to tell something is the text's own. */
const is =
  /^[\s[(<*-]*(?:\(?(?:本文|文章))?作者(?:\p{Script=Han}{2,4}|[A-Z][\p{L}.' ]{2,40})?,?(?:系|为|是|现(?:为|任)|曾任|单位[:]|均?来自).{2,}/u;
/** What somebody is; an author of whom a review speaks has done something. */
const post =
  '(?:教授|讲师|研究员|学者|博士|硕士|博士后|博导|记者|编辑|主编|总编|作家|诗人|撰稿人|撰稿员|评论员|律师|分析师|经济学家|主任|所长|院长|校长|会长|秘书长|理事|院士|专家|顾问|创始人|总裁|经理|成员|学生|研究生|教师|老师|编剧|导演|医生|医师|工程师|公务员|干部|代表|委员)';
const endsInPost = new RegExp(`${post}(?:[,;、].{0,80})?[.)\\]\\s]*$`);
/** 甲某某 | 某大学教授, 某所主任. */
const named = /^(\p{Script=Han}{2,4})\s*[|/—]\s*(.{6,})$/u;

/** Whether a line below the text tells of its writer. */
export function isWriterNote(text: string): boolean {
  if (text.length > longest) return false;
  const line = plainLine(text);
  if (headed.test(line)) return true;
  if (is.test(line)) return endsInPost.test(line) || /个人观点|[)\]]$/.test(line);
  const [, name = '', rest = ''] = /[|/—]/.test(line) ? (named.exec(line) ?? []) : [];
  return isPersonName(name) && endsInPost.test(rest);
}

/** Whether a line is the heading of such notes alone: what follows it is one. */
export function isWriterHeading(text: string): boolean {
  return text.length <= 20 && alone.test(plainLine(text));
}

/** Whom such a note names: 作者简介：甲某某，…, 本文作者甲某某系…. */
export function writersIn(text: string): string[] {
  if (!isWriterNote(text)) return [];
  const line = plainLine(text);
  const told =
    line.replace(headed, '') !== line
      ? line.replace(headed, '')
      : (/作者(\p{Script=Han}{2,4}?),?(?:系|为|是|现|曾)/u.exec(line)?.[1] ?? line);
  const [first = ''] = told.replace(/^[\s\])>:|-]+/, '').split(/[,:|/(—.\s]/, 1);
  if (!isPersonName(first)) return [];
  // Folding makes commas of both signs, and 何青禾，江苏人 is one person.
  const row = text.slice(Math.max(0, text.indexOf(first))).split(/[，,：:。（(]/, 1)[0] ?? '';
  const names = row.split(/[、和]/).map((name) => name.trim());
  return names.every(isPersonName) ? names : [first];
}
