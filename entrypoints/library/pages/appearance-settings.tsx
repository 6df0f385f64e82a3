import { signal } from '@preact/signals';
import { i18n } from '#i18n';
import { SettingsChoice, SettingsSection } from '@/components/library/settings-view';
import { type Language, languageItem, languages } from '@/lib/settings/language';
import { type Theme, themeItem, themes } from '@/lib/settings/theme';

const theme = signal<Theme>('system');
const language = signal<Language>('browser');

/** What each language calls itself: to be found by those who read no other. */
const ownNames = { zh_CN: '简体中文', en: 'English' } as const;

/** Follows what is set in other windows. */
export function followAppearance(): void {
  themeItem.watch((next) => {
    theme.value = next;
  });
  languageItem.watch((next) => {
    language.value = next;
  });
}

export async function readAppearance(): Promise<void> {
  theme.value = await themeItem.getValue();
  language.value = await languageItem.getValue();
}

/** Light or dark, and in which language. */
export function AppearanceSettings() {
  return (
    <>
      <SettingsSection title={i18n.t('library.settings.theme')}>
        <SettingsChoice
          name="theme"
          label={i18n.t('library.settings.theme')}
          options={themes}
          chosen={theme.value}
          wordsOf={(each) => i18n.t(`library.settings.themes.${each}`)}
          onChoose={(next) => void themeItem.setValue(next)}
        />
      </SettingsSection>
      <SettingsSection
        title={i18n.t('library.settings.language')}
        hint={i18n.t('library.settings.languageHint')}
      >
        <SettingsChoice
          name="language"
          label={i18n.t('library.settings.language')}
          options={languages}
          chosen={language.value}
          wordsOf={(each) =>
            each === 'browser' ? i18n.t('library.settings.asBrowser') : ownNames[each]
          }
          onChoose={(next) => void languageItem.setValue(next)}
        />
      </SettingsSection>
    </>
  );
}
