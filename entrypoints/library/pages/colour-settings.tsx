import { i18n } from '#i18n';
import { ColourNames } from '@/components/library/colour-names';
import { SettingsSection } from '@/components/library/settings-view';
import type { NoteColour } from '@/lib/model/note';
import { colourNames, colourNamesItem, withColourName } from '@/lib/settings/colour-names';

async function rename(colour: NoteColour, name: string): Promise<void> {
  await colourNamesItem.setValue(withColourName(await colourNames(), colour, name));
}

/** What notes are saved for. The words of the interface follow, in every window and on every page. */
export function ColourSettings() {
  return (
    <SettingsSection
      title={i18n.t('library.settings.colourNames')}
      hint={i18n.t('library.settings.colourNamesHint')}
    >
      <ColourNames onRename={(colour, name) => void rename(colour, name)} />
    </SettingsSection>
  );
}
