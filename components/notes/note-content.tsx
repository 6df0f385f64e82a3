import { i18n } from '#i18n';
import type { Note } from '@/lib/model/note';
import type { NoteHit, SearchField } from '@/lib/model/note-hit';
import type { Span } from '@/lib/model/span';
import { Icon } from '../parts/icon';
import { MarkedText } from '../parts/marked-text';
import { formatDate, formatInstant } from '../words/date-format';
import { hostOf } from '../words/host-of';
import { ColourDot } from './colour-dot';
import { excerpt } from './excerpt';
import { FigureChanges } from './figure-changes';
import { statusIcons, wordsOfStatus } from './status-words';

interface NoteContentProps extends NoteHit {
  /** Names the quote, for `aria-labelledby` of the control around it. */
  id: string;
  /** Whether the note's article is named: not where all notes are of one page. */
  source: boolean;
}

/** What a note says: the quote with what was searched for marked, the reader's comment and tags, and where it is from. */
export function NoteContent({ note, matches, figures = [], id, source }: NoteContentProps) {
  const spansIn = (field: SearchField, index = 0): Span[] =>
    matches.filter((match) => match.field === field && match.index === index);
  const { title, outlet, bylines, published } = note.article;
  const quote = note.selector && excerpt(note.selector.quote.exact, spansIn('quote'));
  const comment = excerpt(note.comment, spansIn('comment'));
  const foundBylines = bylines.flatMap((byline, index) => {
    const spans = spansIn('byline', index);
    return spans.length > 0 ? [<MarkedText key={byline} text={byline} spans={spans} />] : [];
  });
  return (
    <>
      <span>
        {note.selector ? <ColourDot colour={note.colour} /> : <Icon name="page" size={20} />}
        {note.selector && <span class="pz-unseen">{i18n.t(`colours.${note.colour}`)}</span>}
      </span>
      <span class="note-words">
        {note.conflictOf !== undefined && (
          <span class="note-flag">
            <span class="note-flag-words">
              <Icon name="warning" size={14} /> {i18n.t('conflict.title')}
            </span>{' '}
            <span class="note-flag-hint">{i18n.t('conflict.hint')}</span>
          </span>
        )}
        <span class="note-quote" id={id}>
          {quote ? <MarkedText {...quote} /> : <i class="note-whole">{i18n.t('list.wholePage')}</i>}
        </span>
        {comment.text && (
          <span class="note-comment">
            <MarkedText {...comment} />
          </span>
        )}
        {figures.length > 0 && (
          <span class="note-figures">
            {figures.map(({ start, metric, text }) => (
              <span key={start} class="pz-chip pz-kind-figure">
                <Icon name="figure" size={14} />
                <bdi>{[metric, text].filter(Boolean).join(' ')}</bdi>
              </span>
            ))}
          </span>
        )}
        {(note.tags.length > 0 || note.status) && (
          <span class="note-tags">
            {note.status && (
              <span class="note-status">
                <Icon name={statusIcons[note.status]} size={14} />
                {wordsOfStatus(note.status)}
              </span>
            )}
            {note.tags.length > 0 && <span class="pz-unseen">{i18n.t('list.tagged')}</span>}
            {note.tags.map((tag, index) => (
              <span key={tag} class="pz-tag">
                <MarkedText text={tag} spans={spansIn('tags', index)} />
              </span>
            ))}
          </span>
        )}
        {source && <SeenChange note={note} />}
        {source && (
          <span class="note-source">
            <MarkedText text={title || i18n.t('list.untitled')} spans={spansIn('title')} />
            <span class="note-printed">
              {foundBylines}
              {outlet ? (
                <MarkedText text={outlet} spans={spansIn('outlet')} />
              ) : (
                <bdi>{hostOf(note.article.url)}</bdi>
              )}
              <span>{published ? formatDate(published) : formatInstant(note.created)}</span>
            </span>
          </span>
        )}
      </span>
    </>
  );
}

/** What a later visit found in place of the quote, for lists away from the page; quietly, where the reader has settled it. */
function SeenChange({ note }: { note: Note }) {
  const last = note.changes?.at(-1);
  if (!last || last.was !== note.selector?.quote.exact) return null;
  const open = last.settled === undefined;
  return (
    <span class={open ? 'note-flag' : 'note-flag note-settled'}>
      <span class="note-flag-words">
        <Icon name={open ? 'warning' : 'check'} size={14} />{' '}
        {i18n.t('panel.changedSeen', [formatInstant(last.seen)])}
      </span>
      <FigureChanges figures={last.figures} />
    </span>
  );
}
