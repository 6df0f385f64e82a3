import { i18n } from '#i18n';
import { type Mention, nameKey } from '@/lib/model/mention';
import { Icon } from '../parts/icon';
import { distinctNames } from '../words/distinct-names';

/** Where a name is not to be marked. */
export type MuteScope = 'here' | 'everywhere';

interface MutedNamesProps {
  mentions: readonly Mention[];
  /** By the names' keys (`nameKey`). */
  scopes: ReadonlyMap<string, MuteScope>;
  /** Marks a name again. */
  onUnmute: (key: string, name: string, scope: MuteScope) => void;
}

/** Names of the page that the reader wants not to be marked, and the way back. */
export function MutedNames({ mentions, scopes, onUnmute }: MutedNamesProps) {
  const names = [...distinctNames(mentions).values()].flat();
  if (names.length === 0) return null;
  return (
    <section class="muted-names">
      <h3 class="panel-heading">
        <Icon name="mute" size={14} /> {i18n.t('panel.muted')}
      </h3>
      <ul>
        {names.map(({ key, name, places: [first] }) => {
          const known = first ? nameKey(first) : key;
          const scope = scopes.get(known) ?? 'here';
          return (
            <li key={key} class="muted-name">
              <bdi class="panel-name">{name}</bdi>
              <span class="panel-count">{i18n.t(`panel.mutedScopes.${scope}`)}</span>
              <button
                type="button"
                class="pz-button pz-quiet"
                aria-label={i18n.t('panel.unmuteName', [name])}
                onClick={() => onUnmute(known, name, scope)}
              >
                {i18n.t('panel.unmute')}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
