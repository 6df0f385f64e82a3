/**
 * On which page of a newspaper an article was printed (版次). Papers' own sites say it beside the headline or below the text:
 * 第06版：要闻, 版次：A03, 《某某日报》（2024年08月09日 06版）.
 */
const number = '([A-Z]?[ -]?\\d{1,3}|[一二三四五六七八九十]{1,3})';
/** What stands before and behind it, or it is of something else: 词典第7版, 第3版印刷. */
const before = '(?:^|[\\s（(【|｜,，：:日])';
const behind = '(?=$|[\\s）)】|｜,，：:])';
const forms = [
  new RegExp(`${before}第\\s*${number}\\s*版${behind}`, 'i'),
  new RegExp(`${before}(?:版次|版面|版号)\\s*[:：]\\s*第?\\s*${number}\\s*版?${behind}`, 'i'),
  new RegExp(`^${number}\\s*版\\s*[:：]`, 'i'),
  new RegExp(`\\d\\s*[月-]\\s*\\d{1,2}\\s*日?\\s+${number}\\s*版${behind}`, 'i'),
];

/** Longer lines are running text. */
const longest = 80;

/**
 * The page as it is cited, without 第, 版 and leading zeros: `6`, `A03`. Empty where the lines do not say it, or name several.
 *
 * @param lines those around the article
 */
export function printedPage(lines: readonly string[]): string {
  const found = lines
    .filter((line) => line.length <= longest)
    .map((line) => forms.map((form) => form.exec(line)?.[1]).find(Boolean))
    .filter((page) => page !== undefined)
    .map(cited);
  const [page = '', ...others] = new Set(found);
  return others.length === 0 ? page : '';
}

function cited(page: string): string {
  if (/^[一-十]/.test(page)) return String(ofNumerals(page));
  return page
    .replace(/[ -]/g, '')
    .toUpperCase()
    .replace(/^0+(?=\d)/, '');
}

/** 三, 十, 十二, 二十, 二十四. */
function ofNumerals(numerals: string): number {
  const [tens = '', ones] = numerals.includes('十') ? numerals.split('十') : ['零', numerals];
  const digit = (numeral: string | undefined) =>
    Math.max(0, '零一二三四五六七八九'.indexOf(numeral || '零'));
  return (tens === '' ? 1 : digit(tens)) * 10 + digit(ones);
}
