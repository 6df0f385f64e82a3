/** Lines that name an article's makers and say nothing else. */
import {
  dispatcher,
  isOrganisation,
  isPersonName,
  readOrnateNames,
  role,
  separators,
  withJoinedNames,
  withoutOrnament,
} from './bylines';

const longest = 60;
const craft =
  '(?:摄影|攝影|摄像|攝像|文字|视频|視頻|采写|採寫|撰稿|撰文|剪辑|剪輯|制图|製圖|图片|圖片|编辑|編輯|责编|責編|策划|设计|設計|插画|漫画|后期|運營|运营|視覺|视觉|統籌|统筹|文\\s*[/／]\\s*[图摄]|图\\s*[/／]\\s*文|文图|图文)';
const roles = new RegExp(`(?:${role}|${craft})\\s*[:：|｜丨/／]?`);
/** Whom the first of them works for: 某某报, 南江+. */
const employer = /^[\p{Script=Han}A-Za-z\d·•+\s]{0,12}$/u;
/** What closes such a line: 远江报道, 摄影报道. */
const closing = /^(?:\p{Script=Han}{2,6})?(?:报道|報導|報道|文|图|圖|等)$/u;
const placeless =
  /^(?:综合|綜合|编译|編譯)?(?:报道|報導|報道)$|记者站$|記者站$|^(?:全文|本文)?完$|^(?:未完)?待续$|^(?:未完)?待續$/;

/** When, as apps tell it behind who. */
const ago = /\s*(?:刚刚|昨天|今天|前天|\d{1,2}\s*(?:分钟|小时|天)前)(?:\s*\d{1,2}:\d\d)?$/;

/** A line of nothing but an outlet's makers: 某某新闻记者 甲某某 乙某某, 总台记者 甲某某 摄像 乙某某, 某报记者 甲某某 某地报道. */
export function isBylineAlone(line: string): boolean {
  const text = withJoinedNames(withoutOrnament(line)).replace(ago, '');
  if (text.length > longest || /[。！？，；（(]/.test(text)) return false;
  const [outlet = '', ...told] = text.split(roles);
  if (told.length === 0 || !employer.test(outlet) || /\d日/.test(outlet)) return false;
  const words = told.flatMap((part) => part.split(separators)).filter(Boolean);
  // 甲某某 某某日报记者.
  const [name = '', employed = '', ...others] = outlet.trim().split(/\s+/);
  if (words.length === 0 && others.length === 0 && isName(name) && isOrganisation(employed))
    return true;
  return words.some(isName) && words.every((word) => isName(word) || closing.test(word));
}

/** 某某网 甲某某 某地报道, 甲某某, □甲某某: who wrote it, where no word says so. */
export function isSignature(line: string): boolean {
  if (readOrnateNames(line).length > 0) return true;
  const text = withJoinedNames(line.trim());
  if (isPersonName(text)) return true;
  if (text.length > longest / 2) return false;
  const [first = '', ...rest] = text.split(separators).filter(Boolean);
  const names = isOrganisation(first) ? rest : [first, ...rest];
  const last = names.at(-1) ?? '';
  const people =
    names.length > 1 && closing.test(last) && !isPersonName(last) ? names.slice(0, -1) : names;
  return rest.length > 0 && people.every(isName);
}

/** What closes a text in brackets: （记者 甲某某）, （综合报道）, （某报某地记者站）. @param inside what stands between them */
export function isCredit(inside: string): boolean {
  return inside.length <= longest && (isBylineAlone(inside) || placeless.test(inside.trim()));
}

/** 甲某某/乙某某, 某某网 甲某某 某地报道 below the text: who wrote it and who edited it. */
export function isSigned(line: string): boolean {
  const names = line.trim().split(/\s*[/／]\s*/);
  if (names.length > 1 && names.length <= 4 && names.every(isPersonName)) return true;
  return isOrganisation(line.trim().split(/\s+/, 1)[0] ?? '') && isSignature(line);
}

function isName(word: string): boolean {
  return isPersonName(word) || dispatcher(word) !== '';
}
