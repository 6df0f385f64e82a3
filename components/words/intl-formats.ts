import { uiLocale } from './ui-language';

/** Of each kind and language one: to make a format takes as long as to write a hundred numbers with it. */
const formats = new Map<string, unknown>();

function kept<Format>(kind: string, options: object, make: (locale: string) => Format): Format {
  const locale = uiLocale();
  const key = `${kind} ${locale} ${JSON.stringify(options)}`;
  const format = (formats.get(key) as Format | undefined) ?? make(locale);
  formats.set(key, format);
  return format;
}

/** How numbers are written in the interface's language. */
export function numberFormat(options: Intl.NumberFormatOptions = {}): Intl.NumberFormat {
  return kept('number', options, (locale) => new Intl.NumberFormat(locale, options));
}

/** How dates are written in the interface's language. */
export function dateFormat(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return kept('date', options, (locale) => new Intl.DateTimeFormat(locale, options));
}

/** What currencies are called in Chinese. */
export function currencyNames(): Intl.DisplayNames {
  return kept('currency', {}, () => new Intl.DisplayNames('zh-CN', { type: 'currency' }));
}
