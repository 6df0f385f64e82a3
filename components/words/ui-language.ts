import { i18n } from '#i18n';
import type { LocalText } from '@/lib/model/entity';

/** The language whose words the interface shows: not always the browser's own. */
export function uiLanguage(): keyof LocalText {
  return i18n.t('language') === 'zh_CN' ? 'zh_CN' : 'en';
}

/** The same as a BCP 47 tag, for `lang` and `Intl`. */
export function uiLocale(): string {
  return uiLanguage() === 'zh_CN' ? 'zh-CN' : 'en';
}

let order: {
  readonly locale: string;
  readonly compare: typeof Intl.Collator.prototype.compare;
} | null = null;

/** In which order the interface lists words: Chinese ones by their pinyin. */
export function wordOrder(): (a: string, b: string) => number {
  const locale = uiLocale();
  if (order?.locale !== locale) {
    const { compare } = new Intl.Collator(locale === 'zh-CN' ? 'zh-u-co-pinyin' : locale);
    order = { locale, compare };
  }
  return order.compare;
}
