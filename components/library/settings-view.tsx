import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { handOnToNext } from '../parts/hand-on-focus';
import { Icon } from '../parts/icon';

interface SettingsViewProps {
  children: ComponentChildren;
}

/** The reader's settings, one under the other. */
export function SettingsView({ children }: SettingsViewProps) {
  return (
    <>
      <header class="view-head">
        <h1 class="view-title">{i18n.t('library.views.settings')}</h1>
      </header>
      <div class="settings">{children}</div>
    </>
  );
}

interface SettingsSectionProps {
  title: string;
  hint?: string;
  children: ComponentChildren;
}

export function SettingsSection({ title, hint, children }: SettingsSectionProps) {
  return (
    <section class="settings-section" aria-label={title} tabIndex={-1}>
      <h2 class="name-section-title">{title}</h2>
      {hint && <p class="soft-hint">{hint}</p>}
      {children}
    </section>
  );
}

interface SettingsChoiceProps<Option extends string> {
  /** Tells the settings of a page apart. */
  name: string;
  label: string;
  options: readonly Option[];
  chosen: Option;
  wordsOf: (option: Option) => string;
  onChoose: (option: Option) => void;
}

/** One of a few. */
export function SettingsChoice<Option extends string>(props: SettingsChoiceProps<Option>) {
  const { name, label, options, chosen, wordsOf, onChoose } = props;
  return (
    <fieldset class="dialog-tags">
      <legend class="pz-unseen">{label}</legend>
      {options.map((each) => (
        <label key={each} class="dialog-tag">
          <input
            type="radio"
            class="pz-focusable"
            name={name}
            checked={each === chosen}
            onChange={() => onChoose(each)}
          />
          {wordsOf(each)}
        </label>
      ))}
    </fieldset>
  );
}

interface SettingsListProps {
  /** What to say where there is nothing to list. */
  none: string;
  items: readonly { readonly key: string; readonly words: string; readonly detail?: string }[];
  /** What its button says and does to an item. */
  action: string;
  onAction: (key: string) => void;
}

/** Things that the reader set earlier, each to be undone. */
export function SettingsList({ none, items, action, onAction }: SettingsListProps) {
  if (items.length === 0) return <p class="soft-hint">{none}</p>;
  return (
    <ul class="settings-list">
      {items.map(({ key, words, detail }) => (
        <li key={key} class="settings-item">
          <bdi>{words}</bdi>
          {detail && <bdi class="soft-hint">{detail}</bdi>}
          <button
            type="button"
            class="pz-button pz-quiet"
            onClick={({ currentTarget }) => {
              if (!handOnToNext(currentTarget.parentElement, 'button')) {
                currentTarget.closest('section')?.focus();
              }
              onAction(key);
            }}
          >
            <Icon name="undo" /> {action}
          </button>
        </li>
      ))}
    </ul>
  );
}
