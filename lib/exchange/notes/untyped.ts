/** Reading of JSON that may be anything. */

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** JSON-LD writes one value or a list of them. */
export function list(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return value === undefined || value === null ? [] : [value];
}

/** A string, or the one that a language-tagged or typed value holds; of a list the first; else nothing. */
export function text(value: unknown): string {
  let one = value;
  while (Array.isArray(one)) one = one[0];
  if (typeof one === 'string') return one;
  if (!isObject(one)) return '';
  const inner = one['@value'] ?? one['name'] ?? one['value'];
  return typeof inner === 'string' ? inner : '';
}

/** A word of a vocabulary without its prefix: `oa:tagging`, `tagging`. */
export function words(value: unknown): string[] {
  return texts(value).map((word) =>
    word.replace(/^(?:(?:oa|as):|http:\/\/www\.w3\.org\/ns\/oa#)/, ''),
  );
}

export function texts(value: unknown): string[] {
  return list(value)
    .map(text)
    .filter((each) => each !== '');
}
