import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Note } from '@/lib/model/note';
import type { SameText } from '@/lib/model/page-report';
import { NoteContent } from '../notes/note-content';
import { Icon } from '../parts/icon';
import { type Problem, wordsOfProblem } from '../parts/problem';
import { formatDate } from '../words/date-format';
import { hostOf } from '../words/host-of';

interface SameTextSectionProps {
  elsewhere: readonly SameText[];
  /** The quotes of this page's own notes. */
  quotes: ReadonlySet<string>;
  /** Makes a copy of such a note on this page; gives why it was not done, or null when it was. Null where nothing can be written. */
  onTakeOver: ((note: Note) => Promise<Problem | null>) | null;
}

/** Other pages that print the same text word for word, as further sources; their notes are theirs until they are taken over. */
export function SameTextSection({ elsewhere, quotes, onTakeOver }: SameTextSectionProps) {
  if (elsewhere.length === 0) return null;
  return (
    <section class="same-text">
      <h3 class="panel-heading">
        <Icon name="copy" size={14} /> {i18n.t('elsewhere.title')}
      </h3>
      <p class="panel-hint">{i18n.t('elsewhere.hint')}</p>
      <ul>
        {elsewhere.map(({ article, notes }) => (
          <li key={article.url}>
            <details>
              <summary class="panel-row pz-focusable">
                <span>
                  <bdi class="panel-name">{article.outlet || hostOf(article.url)}</bdi>{' '}
                  <span class="panel-count">{formatDate(article.published)}</span>
                </span>
                <span class="panel-count">{i18n.t('popup.notes', notes.length)}</span>
              </summary>
              <ul>
                {notes.map((note) => (
                  <OtherNote
                    key={note.id}
                    note={note}
                    taken={quotes.has(note.selector?.quote.exact ?? '')}
                    onTakeOver={onTakeOver && (() => onTakeOver(note))}
                  />
                ))}
              </ul>
            </details>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface OtherNoteProps {
  note: Note;
  taken: boolean;
  onTakeOver: (() => Promise<Problem | null>) | null;
}

function OtherNote({ note, taken, onTakeOver }: OtherNoteProps) {
  const [problem, setProblem] = useState<Problem | null>(null);
  return (
    <li class="note-item note-open note-lost">
      <NoteContent note={note} matches={[]} id={`elsewhere-${note.id}`} source={false} />
      <span class="lost-actions">
        {taken ? (
          <span class="panel-hint">
            <Icon name="check" size={14} /> {i18n.t('elsewhere.taken')}
          </span>
        ) : (
          note.selector &&
          onTakeOver && (
            <button
              type="button"
              class="pz-button pz-quiet"
              onClick={async () => setProblem(await onTakeOver())}
            >
              <Icon name="save" />
              {i18n.t('elsewhere.take')}
            </button>
          )
        )}
      </span>
      {problem && (
        <p class="field-error" role="alert">
          {problem === 'not-found' ? i18n.t('elsewhere.notHere') : wordsOfProblem(problem)}
        </p>
      )}
    </li>
  );
}
