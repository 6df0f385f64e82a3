import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { limits, type NoteBody, type NoteStatus } from '@/lib/model/note';
import { Icon } from '../parts/icon';
import { type Problem, wordsOfProblem } from '../parts/problem';
import { useFirstFocus } from '../parts/use-first-focus';
import { ColourPicker } from './colour-picker';
import { DiscardQuestion } from './discard-question';
import { excerpt } from './excerpt';
import { StatusPicker } from './status-picker';
import { TagInput, withTag } from './tag-input';
import '../styles/page.css';
import '../styles/editor.css';

interface NoteEditorProps {
  /** Null for a note on the whole page. */
  quote: string | null;
  /** What is written already: a draft kept, or the note to edit. */
  body: NoteBody;
  /** What is lost by leaving is what differs from this: the note as it is stored, or an empty one. */
  stored: Pick<NoteBody, 'comment' | 'tags' | 'status'>;
  /** For suggestions, the most recent first. */
  knownTags: readonly string[];
  /** Where the cursor stands first. */
  field?: 'comment' | 'tags';
  saving: boolean;
  /** Why the last try to save failed; null when it has not. */
  problem: Problem | null;
  /** Called at every change, with all that is written. */
  onDraft: (body: NoteBody) => void;
  onSave: (body: NoteBody) => void;
  onCancel: () => void;
  onCopy: (text: string) => void;
}

/**
 * Where a note is written: in a page of the extension, for a web page hears every key typed into it. Ctrl+Enter saves;
 * Escape leaves, and asks first when something written would be lost.
 */
export function NoteEditor(props: NoteEditorProps) {
  const {
    quote,
    stored,
    knownTags,
    field = 'comment',
    saving,
    problem,
    onDraft,
    onSave,
    onCancel,
    onCopy,
  } = props;
  const [body, setBody] = useState(props.body);
  const [typed, setTyped] = useState('');
  const [asking, setAsking] = useState(false);
  const comment = useRef<HTMLTextAreaElement>(null);
  const tagBox = useRef<HTMLInputElement>(null);
  useFirstFocus(() => (field === 'tags' ? tagBox : comment).current);

  const tags = withTag(body.tags, typed);
  const over = body.comment.length - limits.comment;
  const savable = !saving && over <= 0 && typed.trim().length <= limits.tag;
  const written =
    body.comment !== stored.comment ||
    body.status !== stored.status ||
    tags.join('\n') !== stored.tags.join('\n');

  function change(part: Partial<NoteBody>, nextTyped = typed) {
    keep({ ...body, ...part }, nextTyped);
  }

  function changeStatus(status: NoteStatus | null) {
    const { status: _before, ...rest } = body;
    keep({ ...rest, ...(status && { status }) }, typed);
  }

  function keep(next: NoteBody, nextTyped: string) {
    setBody(next);
    setTyped(nextTyped);
    // A tag half typed is kept too.
    onDraft({ ...next, tags: withTag(next.tags, nextTyped) });
  }

  function save() {
    if (savable) onSave({ ...body, tags });
  }

  function leave() {
    if (written) setAsking(true);
    else onCancel();
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.isComposing) return;
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      save();
    } else if (event.key === 'Escape') {
      event.preventDefault();
      // Pressed once too often, it throws nothing away.
      if (asking) stay();
      else leave();
    }
  }

  function stay() {
    setAsking(false);
    comment.current?.focus();
  }

  return (
    <form
      class="editor"
      aria-label={i18n.t('editor.title')}
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <div class="editor-fields">
        <blockquote class="editor-quote" aria-label={i18n.t('editor.quote')}>
          {quote === null ? i18n.t('editor.wholePage') : <bdi>{excerpt(quote, []).text}</bdi>}
        </blockquote>
        <textarea
          ref={comment}
          class="editor-comment"
          aria-label={i18n.t('editor.comment')}
          placeholder={i18n.t(quote === null ? 'editor.commentHintPage' : 'editor.commentHint')}
          dir="auto"
          rows={4}
          aria-invalid={over > 0}
          value={body.comment}
          onInput={(event) => change({ comment: event.currentTarget.value })}
        />
        {over > 0 && (
          <p class="field-error" role="alert">
            {i18n.t('editor.tooLong', [over])}
          </p>
        )}
        <TagInput
          boxRef={tagBox}
          tags={body.tags}
          typed={typed}
          known={knownTags}
          onChange={(next, nextTyped) => change({ tags: [...next] }, nextTyped)}
        />
        {quote === null ? (
          <StatusPicker value={body.status} onChange={changeStatus} />
        ) : (
          <ColourPicker value={body.colour} onChange={(colour) => change({ colour })} />
        )}
      </div>
      {problem && (
        <div class="editor-problem" role="alert">
          <Icon name="warning" />
          <p>{wordsOfProblem(problem)}</p>
          <button
            type="button"
            class="pz-button"
            onClick={() => onCopy([body.comment, tags.join(' ')].filter(Boolean).join('\n'))}
          >
            <Icon name="copy" />
            {i18n.t('editor.copy')}
          </button>
        </div>
      )}
      {asking ? (
        <DiscardQuestion onDiscard={onCancel} onStay={stay} />
      ) : (
        <footer class="editor-foot">
          <span class="editor-hint">{i18n.t('editor.saveHint')}</span>
          <button type="button" class="pz-button pz-quiet" onClick={leave}>
            {i18n.t('editor.cancel')}
          </button>
          <button type="submit" class="pz-button pz-primary" aria-disabled={!savable}>
            {i18n.t(saving ? 'editor.saving' : 'editor.save')}
          </button>
        </footer>
      )}
    </form>
  );
}
