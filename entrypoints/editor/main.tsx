import { signal } from '@preact/signals';
import { render } from 'preact';
import { i18n } from '#i18n';
import { DiscardQuestion } from '@/components/discard-question';
import { NoteEditor } from '@/components/note-editor';
import type { Problem } from '@/components/problem';
import { StatusMessage } from '@/components/status-message';
import { uiLocale } from '@/components/ui-language';
import { DraftKeeper } from '@/lib/messaging/draft-keeper';
import { keepWords } from '@/lib/messaging/lasting-words';
import { ask } from '@/lib/messaging/messenger';
import type { EditorDraft } from '@/lib/messaging/protocol';
import type { NoteBody } from '@/lib/model/note';

const saving = signal(false);
const problem = signal<Problem | null>(null);
const drafts = new DraftKeeper((_, body) => ask('keepDraft', body));

/** The background knows which draft is this frame's. */
const own = '';

/** The last try to save: the same words tried again are the same operation, other words another. */
let attempt = { words: '', operationId: '' };

async function save(body: NoteBody): Promise<void> {
  const words = JSON.stringify(body);
  if (words !== attempt.words) attempt = { words, operationId: crypto.randomUUID() };
  saving.value = true;
  problem.value = null;
  drafts.drop(own);
  // The background closes this frame once the note is on the disk.
  const reply = await ask('saveDraft', { operationId: attempt.operationId, body });
  saving.value = false;
  if (reply.ok) return;
  problem.value = reply.error;
  drafts.keep(own, body);
}

function cancel(): void {
  drafts.drop(own);
  void ask('dropDraft');
}

function Editor({ draft }: { draft: EditorDraft }) {
  return (
    <NoteEditor
      quote={draft.passage.selector?.quote.exact ?? null}
      body={draft.body}
      stored={draft.note ?? { comment: '', tags: [] }}
      knownTags={draft.knownTags}
      saving={saving.value}
      problem={problem.value}
      onDraft={(body) => drafts.keep(own, body)}
      onSave={save}
      onCancel={cancel}
      onCopy={(text) => void navigator.clipboard.writeText(text)}
    />
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

document.documentElement.lang = uiLocale();
document.title = i18n.t('name');
keepWords(rehearse);
const reply = await ask('readDraft');
if (reply.ok && reply.value) problem.value = reply.value.refusal;
render(
  reply.ok && reply.value ? (
    <Editor draft={reply.value} />
  ) : (
    <StatusMessage icon="pen" title={i18n.t('editor.title')}>
      {i18n.t('editor.noDraft')}
    </StatusMessage>
  ),
  document.body,
);
