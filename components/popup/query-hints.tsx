import { i18n } from '#i18n';
import type { UnclearWord } from '@/lib/model/note-hit';

/** How many are told of: a pasted sentence is not corrected word by word. */
const most = 3;

/** What of a search could not be understood, and how it is written. */
export function QueryHints({ unclear = [] }: { unclear: readonly UnclearWord[] | undefined }) {
  return (
    <div class="query-hints" aria-live="polite">
      {unclear.slice(0, most).map((each) => (
        <p key={each.word}>
          <bdi>{wordsOf(each)}</bdi>
        </p>
      ))}
    </div>
  );
}

function wordsOf({ word, about }: UnclearWord): string {
  const said = word.length > 40 ? `${word.slice(0, 40)}…` : word;
  switch (about) {
    case 'date':
      return i18n.t('popup.unclearDate', [said]);
    case 'kind':
      return i18n.t('popup.unclearKind', [said]);
    case 'status':
      return i18n.t('popup.unclearStatus', [said]);
    case 'figure':
      return i18n.t('popup.unclearFigure', [said]);
    case 'length':
      return i18n.t('popup.unclearLength', [said]);
  }
}
