import { effect, signal } from '@preact/signals';
import { render } from 'preact';
import { i18n } from '#i18n';
import { DiscardQuestion } from '@/components/notes/discard-question';
import { EarlierNotesView } from '@/components/notes/earlier-notes-view';
import { excerpt } from '@/components/notes/excerpt';
import { NoteEditor } from '@/components/notes/note-editor';
import { copyText } from '@/components/parts/copy-text';
import type { Problem } from '@/components/parts/problem';
import { ReversibleQuestion } from '@/components/parts/reversible-question';
import { StatusMessage } from '@/components/parts/status-message';
import { uiLocale } from '@/components/words/ui-language';
import { quotationOf } from '@/lib/exchange/quotation';
import { DraftKeeper } from '@/lib/messaging/draft-keeper';
import { keepWords } from '@/lib/messaging/lasting-words';
import { ask } from '@/lib/messaging/messenger';
import { noteCalls, problemOf } from '@/lib/messaging/note-calls';
import { newOperationId } from '@/lib/messaging/operation-id';
import type { EditorDraft, FrameContent, NameMuted } from '@/lib/messaging/protocol';
import type { Note, NoteBody } from '@/lib/model/note';
import { followLanguage } from '@/lib/settings/language';
import { wearTheme } from '@/lib/settings/theme';
import { keepPlace } from './keep-place';

const saving = signal(false);
const problem = signal<Problem | null>(null);
const drafts = new DraftKeeper((_, body) => ask('keepDraft', body));

/** The background knows which draft is this frame's. */
const own = '';

/** The last try to save: the same words tried again are the same operation, other words another. */
let attempt = { words: '', operationId: '' };

async function save(body: NoteBody): Promise<void> {
  const words = JSON.stringify(body);
  if (words !== attempt.words) attempt = { words, operationId: newOperationId() };
  saving.value = true;
  problem.value = null;
  drafts.drop(own);
  // The background closes this frame once the note is on the disk.
  const reply = await ask('saveDraft', { operationId: attempt.operationId, body });
  saving.value = false;
  if (reply.ok) {
    closeWindow();
    return;
  }
  problem.value = reply.error;
  drafts.keep(own, body);
}

function leave(): void {
  drafts.drop(own);
  void ask('closeFrame').then(closeWindow);
}

/** The background closes a frame; a window closes itself. */
function closeWindow(): void {
  if (window.top === window) window.close();
}

function Editor({ draft }: { draft: EditorDraft }) {
  return (
    <NoteEditor
      quote={draft.passage.selector?.quote.exact ?? null}
      body={draft.body}
      stored={draft.note ?? { comment: '', tags: [] }}
      knownTags={draft.knownTags}
      field={draft.field}
      saving={saving.value}
      problem={problem.value}
      onDraft={(body) => drafts.keep(own, body)}
      onSave={save}
      onCancel={leave}
      onCopy={(text) => void copyText(document, text)}
    />
  );
}

function Content({ content }: { content: FrameContent | null }) {
  switch (content?.kind) {
    case 'editor':
      return <Editor draft={content} />;
    case 'removal':
      return <Removal note={content.note} />;
    case 'earlier':
      return (
        <EarlierNotesView
          name={content.name}
          hits={content.hits}
          onOpen={(note) => void ask('openNote', { id: note.id, newTab: true })}
          onCopy={(note) => void copyText(document, quotationOf(note))}
          onLeave={leave}
        />
      );
    case 'mute':
      return <MuteEverywhere name={content} />;
    default:
      return (
        <StatusMessage icon="pen" title={i18n.t('editor.title')}>
          {i18n.t('editor.noDraft')}
        </StatusMessage>
      );
  }
}

function Removal({ note }: { note: Note }) {
  return (
    <ReversibleQuestion
      question={i18n.t('editor.removeQuestion')}
      icon="bin"
      confirm={i18n.t('list.remove')}
      done={i18n.t('list.removed')}
      onDo={() => noteCalls.remove(note)}
      onUndo={() => noteCalls.restore(note)}
      onLeave={leave}
    >
      <blockquote class="editor-quote">
        <bdi>{excerpt(note.comment || (note.selector?.quote.exact ?? ''), []).text}</bdi>
      </blockquote>
    </ReversibleQuestion>
  );
}

function MuteEverywhere({ name: { key, name } }: { name: NameMuted }) {
  const mute = (on: boolean) => problemOf(ask('mute', { name: key, page: null, on }));
  return (
    <ReversibleQuestion
      question={i18n.t('editor.muteQuestion', [name])}
      icon="mute"
      confirm={i18n.t('editor.mute')}
      done={i18n.t('editor.muted', [name])}
      onDo={() => mute(true)}
      onUndo={() => mute(false)}
      onLeave={leave}
    >
      <p>{i18n.t('editor.muteDetail')}</p>
    </ReversibleQuestion>
  );
}

/** Says, to nobody, what may have to be said once the extension was reloaded and this page can save no more. */
function rehearse(): void {
  const stage = document.createElement('div');
  const nothing = () => {};
  const body: NoteBody = { comment: '…', tags: ['…'], colour: 'yellow' };
  for (const saving of [true, false]) {
    render(
      <>
        <NoteEditor
          quote="…"
          body={body}
          stored={{ comment: '', tags: [] }}
          knownTags={[]}
          field="comment"
          saving={saving}
          problem={saving ? null : 'gone'}
          onDraft={nothing}
          onSave={nothing}
          onCancel={nothing}
          onCopy={nothing}
        />
        <DiscardQuestion onDiscard={nothing} onStay={nothing} />
      </>,
      stage,
    );
  }
  render(null, stage);
}

wearTheme(document.documentElement);
await followLanguage();
effect(() => {
  document.documentElement.lang = uiLocale();
  document.title = i18n.t('name');
});
keepWords();
keepPlace();
rehearse();
const reply = await ask('readFrame');
const content = reply.ok ? reply.value : null;
if (content?.kind === 'editor') problem.value = content.refusal;
render(<Content content={content} />, document.body);
