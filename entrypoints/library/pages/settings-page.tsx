import { effect, signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { MarkSettings } from '@/components/library/mark-settings';
import { SettingsList, SettingsSection, SettingsView } from '@/components/library/settings-view';
import { Icon } from '@/components/parts/icon';
import { commandWords } from '@/components/words/command-words';
import { numberFormat } from '@/components/words/intl-formats';
import { ask } from '@/lib/messaging/messenger';
import { defaultMarkStyles, type MarkStyles } from '@/lib/model/mark-style';
import { nameInKey } from '@/lib/model/mention';
import { pageCommands } from '@/lib/model/page-command';
import { markStyles, markStylesItem } from '@/lib/settings/mark-styles';
import { type Marking, markingItem, withSite } from '@/lib/settings/marking';
import { allMutes, type Mute, unmute } from '@/lib/store/mutes';
import { openedDatabase, watchStore } from '@/lib/store/watch-store';
import { dictionary } from '../dictionary';
import { exportNotes } from '../export-notes';
import { route } from '../navigation';
import { AppearanceSettings, followAppearance, readAppearance } from './appearance-settings';
import { ColourSettings } from './colour-settings';

const styles = signal<MarkStyles>(defaultMarkStyles);
const marking = signal<Marking>(markingItem.fallback);
const mutes = signal<readonly Mute[]>([]);
const shortcuts = signal<readonly { name: string; key: string }[]>([]);
const used = signal<number | null>(null);

/** Reads what can be set whenever the view is opened, and follows what is set elsewhere. */
export function followSettings(): () => void {
  followAppearance();
  markingItem.watch((next) => {
    marking.value = next;
  });
  watchStore(allMutes, {
    value(all) {
      mutes.value = all;
    },
    trouble() {},
  });
  return effect(() => {
    if (route.value.view === 'settings') void readSettings();
  });
}

async function readSettings(): Promise<void> {
  await readAppearance();
  styles.value = await markStyles();
  marking.value = await markingItem.getValue();
  const commands = await browser.commands.getAll();
  shortcuts.value = commands.map(({ name = '', shortcut = '' }) => ({ name, key: shortcut }));
  used.value = (await navigator.storage.estimate()).usage ?? null;
}

async function setStyles(next: MarkStyles): Promise<void> {
  styles.value = next;
  await markStylesItem.setValue(next);
  await ask('manyNotesChanged');
}

async function setMarking(next: Marking): Promise<void> {
  await markingItem.setValue(next);
  await ask('manyNotesChanged');
}

/** What is muted, by a name that people know. */
function nameOf({ entity }: Mute): string {
  return dictionary.value.entities.find(({ id }) => id === entity)?.name ?? nameInKey(entity);
}

/** Firefox has a call to open its page of shortcuts; to Chromium's no link may lead, but a tab may. */
async function openShortcuts(): Promise<void> {
  const commands: object = browser.commands;
  if ('openShortcutSettings' in commands) {
    await (commands.openShortcutSettings as () => Promise<void>)();
  } else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}

function wordsOfCommand(name: string): string {
  const command = pageCommands.find((each) => each === name);
  return command ? commandWords(command) : i18n.t('library.settings.openPopup');
}

/** The settings of the library. */
export function SettingsPage() {
  const { on, offSites } = marking.value;
  const size = numberFormat({ maximumFractionDigits: 1 });
  return (
    <SettingsView>
      <AppearanceSettings />
      <SettingsSection
        title={i18n.t('library.settings.marks')}
        hint={i18n.t('library.settings.marksHint')}
      >
        <label class="dialog-tag">
          <input
            type="checkbox"
            class="facet-box pz-focusable"
            checked={on}
            onChange={() => void setMarking({ ...marking.value, on: !on })}
          />
          {i18n.t('library.settings.markAll')}
        </label>
        <MarkSettings styles={styles.value} onChange={(next) => void setStyles(next)} />
      </SettingsSection>
      <ColourSettings />
      <SettingsSection title={i18n.t('library.settings.sites')}>
        <SettingsList
          none={i18n.t('library.settings.noSites')}
          items={offSites.map((site) => ({ key: site, words: site }))}
          action={i18n.t('library.settings.markAgain')}
          onAction={(site) => void setMarking(withSite(marking.value, site, true))}
        />
      </SettingsSection>
      <SettingsSection title={i18n.t('library.settings.muted')}>
        <SettingsList
          none={i18n.t('library.settings.noneMuted')}
          items={mutes.value.map((each) => ({
            key: JSON.stringify([each.entity, each.page]),
            words: nameOf(each),
            detail: each.page ?? i18n.t('library.settings.everywhere'),
          }))}
          action={i18n.t('library.settings.markAgain')}
          onAction={(key) => {
            const [entity, page] = JSON.parse(key) as [string, string | null];
            void openedDatabase()
              .then((db) => unmute(db, entity, page))
              .then(() => ask('manyNotesChanged'));
          }}
        />
      </SettingsSection>
      <SettingsSection title={i18n.t('library.settings.shortcuts')}>
        <table class="shortcuts">
          <tbody>
            {shortcuts.value.map(({ name, key }) => (
              <tr key={name}>
                <th scope="row">{wordsOfCommand(name)}</th>
                <td>{key ? <kbd>{key}</kbd> : i18n.t('library.settings.noShortcut')}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <button type="button" class="pz-button" onClick={() => void openShortcuts()}>
          {i18n.t('library.settings.changeShortcuts')}
        </button>
      </SettingsSection>
      <SettingsSection title={i18n.t('library.settings.storage')}>
        <p>
          {used.value === null
            ? i18n.t('library.settings.usedUnknown')
            : i18n.t('library.settings.used', [size.format(used.value / 1e6)])}
        </p>
        <button type="button" class="pz-button" onClick={() => void exportNotes('backup', null)}>
          <Icon name="download" /> {i18n.t('library.settings.backUp')}
        </button>
      </SettingsSection>
      <SettingsSection title={i18n.t('library.settings.privacy')}>
        {(['local', 'page', 'highlights', 'rights'] as const).map((each) => (
          <p key={each}>{i18n.t(`library.settings.privacies.${each}`)}</p>
        ))}
      </SettingsSection>
    </SettingsView>
  );
}
