/** Reference lists by GB/T 7714—2015, numbered in the order of the text (顺序编码制). */
import { type CslItem, isoDate } from './csl-item';
import { type CslName, printedName } from './csl-name';
import { pinyinInitials } from './pinyin-name';

/**
 * One reference without its number. §4.6 for what is on the web and §4.4 for newspapers; `print` cites a newspaper's article
 * as it stands in the paper, without the day it was read and the address.
 */
export function gbt7714Reference(item: CslItem, form: 'online' | 'print' = 'online'): string {
  const isChinese = speaksChinese(item);
  const title = item.title || (isChinese ? '无题名' : 'Untitled');
  const outlet = item['container-title'] ?? '';
  const published = item.issued ? isoDate(item.issued) : '';
  const online = form === 'online' && item.URL !== undefined;
  const read = online && item.accessed ? `[${isoDate(item.accessed)}]` : '';
  const authors = item.author ? authorsOf(item.author, isChinese) : '';
  if (item.type === 'article-newspaper') {
    const printed =
      [outlet, published].filter(Boolean).join(', ') + (item.page ? `(${item.page})` : '');
    return sentences(
      authors,
      `${title}[N${online ? '/OL' : ''}]`,
      printed + read,
      online && item.URL,
    );
  }
  // Whoever keeps the page answers for it where it names nobody.
  return sentences(
    authors || outlet,
    `${title}[EB${online ? '/OL' : ''}]`,
    (published && `(${published})`) + read,
    online && item.URL,
  );
}

/** A numbered list, a reference a line. */
export function gbt7714List(items: readonly CslItem[], form?: 'online' | 'print'): string {
  return items.map((item, i) => `[${i + 1}] ${gbt7714Reference(item, form)}\n`).join('');
}

/** §8.1.2: up to three; of more than three the first three. §8.1.1 for how a name is written. */
function authorsOf(authors: readonly CslName[], isChinese: boolean): string {
  const names = authors.slice(0, 3).map(nameOf);
  if (authors.length > 3) names.push(isChinese ? '等' : 'et al');
  // 甲某等: the page names one of several. The full stop of Inc. is the sentence's.
  return names
    .join(', ')
    .replace(/(?<=[^,\s])(?<!, )等$/, ', 等')
    .replace(/\.$/, '');
}

/** Chinese names as they are; of others the family name in capitals, then initials without full stops. */
function nameOf(name: CslName): string {
  const { family = '', given = '' } = name;
  if (!family || hasHan(family)) return printedName(name);
  const initials =
    pinyinInitials({ family, given }) ??
    given.split(/[\s.-]+/).map((part) => part.charAt(0).toUpperCase());
  const last = [name['non-dropping-particle'], family].filter(Boolean).join(' ');
  return [last.toUpperCase(), ...initials, name.suffix?.replace(/\.$/, '')]
    .filter(Boolean)
    .join(' ');
}

/** Many pages of Chinese sites say that they are in English, and some English ones that they are in Chinese: the title tells. */
function speaksChinese({ title = '', language = '', author = [], ...item }: CslItem): boolean {
  if (/^(?:ja|ko)\b/i.test(language)) return false;
  if (/\p{L}/u.test(title)) return hasHan(title);
  const named = [item['container-title'] ?? '', ...author.map(printedName)].join(' ');
  return /^zh\b/i.test(language) || (language === '' && hasHan(named));
}

function hasHan(text: string): boolean {
  return /\p{Script=Han}/u.test(text);
}

function sentences(...parts: (string | false | undefined)[]): string {
  return parts
    .filter((part) => part)
    .map((part) => `${part}.`)
    .join(' ');
}
