/** BibLaTeX entries that BibTeX styles read as well. */
import { type CslItem, isoDate } from './csl-item';
import type { CslName } from './csl-name';

/** One entry, with a line break at its end. */
export function bibtexEntry(item: CslItem): string {
  const newspaper = item.type === 'article-newspaper';
  const outlet = item['container-title'] && escaped(item['container-title']);
  const fields = [
    ['author', item.author?.map(nameOf).join(' and ')],
    ['title', item.title && escaped(item.title)],
    [newspaper ? 'journal' : 'organization', outlet],
    ['entrysubtype', newspaper ? 'newspaper' : undefined],
    ['pages', item.page && escaped(item.page)],
    ['date', item.issued && isoDate(item.issued)],
    // For the styles of BibTeX proper, which know no dates.
    ['year', item.issued && String(item.issued['date-parts'][0][0])],
    ['url', item.URL && verbatim(item.URL)],
    ['urldate', item.accessed && isoDate(item.accessed)],
    ['language', item.language && escaped(item.language)],
  ].filter(([, value]) => value);
  const lines = fields.map(([name, value]) => `  ${name} = {${value}},\n`);
  return `@${newspaper ? 'article' : 'online'}{${item.id},\n${lines.join('')}}\n`;
}

/** Commands rather than `\{`: BibTeX counts braces without looking at what stands before them. */
const commands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '%': '\\%',
  '&': '\\&',
  '#': '\\#',
  _: '\\_',
  $: '\\$',
};

/** Text that TeX sets as it stands; ligatures such as `--` are kept from being made. */
function escaped(text: string): string {
  return text
    .replace(/[\\{}~^%&#_$]/g, (mark) => commands[mark] as string)
    .replace(
      // Two marks that TeX would set as one.
      /-(?=-)|'(?=')|`(?=`)|[?!](?=`)/g,
      '$&{}',
    );
}

/** In braces of its own, a name is not looked at for surnames, commas and `and`. */
function nameOf(name: CslName): string {
  const { family, given, suffix, literal = '' } = name;
  if (!family) return `{${escaped(literal)}}`;
  const last = [name['non-dropping-particle'], family].filter(Boolean).join(' ');
  return [last, suffix, given]
    .filter(Boolean)
    .map((part) => braced(escaped(part as string)))
    .join(', ');
}

/** `and` parts names wherever it stands. */
function braced(part: string): string {
  return /(?:^|\s)and(?:\s|$)/i.test(part) ? `{${part}}` : part;
}

/** An address stands as it is, but no brace and no backslash may. */
function verbatim(url: string): string {
  return url.replace(/[{}\\]/g, encodeURIComponent);
}
