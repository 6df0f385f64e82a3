/** What the head of a page says, in one form. */

const maxLength = 2000;

const signs: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
};

/** Content systems escape for markup what is none: JSON-LD, and what stands escaped in an attribute already. */
const unescaped = (text: string): string =>
  text.includes('&')
    ? text.replace(
        /&(?:(amp|quot|apos|lt|gt|nbsp)|#(\d{1,5}));/g,
        (_, name?: string, code?: string) =>
          name ? (signs[name] ?? '') : String.fromCharCode(Number(code)),
      )
    : text;

/** Where a line may be broken or not, which nobody sees; what joins the parts of an emoji stays. */
export const invisible = /[\u00ad\u200b\u2060\ufeff]/g;

/** A string of bounded length on one line, of whatever JSON or markup holds; else empty. */
export const tidy = (text: unknown): string =>
  typeof text === 'string'
    ? unescaped(text.slice(0, maxLength)).replace(invisible, '').replace(/\s+/g, ' ').trim()
    : '';
