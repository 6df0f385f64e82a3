import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { i18n } from '#i18n';
import { AroundWord } from '../../parts/around-word';
import { StatusMessage } from '../../parts/status-message';
import type { View } from '../route';
import { viewIcons } from '../view-icons';

/** Whether notes are being taken in: "nothing is there yet" would be wrong in a moment. */
export const Filling = createContext(false);

interface NothingListedProps {
  /** What would be listed. */
  of: Exclude<View, 'dictionary' | 'settings'>;
  query: string;
  /** Whether anything was chosen that the list is narrowed down to. */
  narrowed?: boolean;
  /** Lists all again. */
  onClear: () => void;
}

/** What stands in place of a list of nothing: nothing is there yet, or nothing that was asked for. */
export function NothingListed({ of, query, narrowed = false, onClear }: NothingListedProps) {
  const isFilling = useContext(Filling);
  const word = query.trim();
  if (word === '' && !narrowed) {
    if (isFilling) return null;
    return (
      <StatusMessage icon={viewIcons[of]} title={i18n.t(`library.nothing.${of}.title`)}>
        {i18n.t(`library.nothing.${of}.body`)}
      </StatusMessage>
    );
  }
  return (
    <StatusMessage
      icon="search"
      title={i18n.t('state.noResultTitle')}
      actions={[{ label: i18n.t(`library.nothing.${of}.all`), onPress: onClear }]}
    >
      {narrowed ? (
        i18n.t(`library.nothing.${of}.found`)
      ) : (
        <AroundWord sentence={(each) => i18n.t(`library.nothing.${of}.with`, [each])} word={word} />
      )}
    </StatusMessage>
  );
}
