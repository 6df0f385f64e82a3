/** What nearly all lines of Chinese pages are made of, and of it what is compared. */
const common =
  /^[\t\n\r -~ \u3000-\u3002\u3008-\u3011\u2014\u2018-\u201d\u2026\u4e00-\u9fff！（），：；？]*$/;
const commonSigns = /[^0-9A-Za-z\u4e00-\u9fff]+/g;

/** Letters, digits and characters alone, for comparing. */
export function bare(text: string): string {
  // Ten times as fast as asking Unicode.
  if (common.test(text)) return text.replace(commonSigns, '').toLowerCase();
  return text
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}
