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
