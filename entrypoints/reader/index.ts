import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { keepWords } from '@/lib/messaging/lasting-words';
import { answer, ask } from '@/lib/messaging/messenger';
import type { Place } from '@/lib/messaging/protocol';
import { EditorFrame } from './editor-frame';
import { offerHoverCards } from './hover-cards';
import { NoteTaking } from './note-taking';
import { Overlay } from './overlay';
import { PageReader } from './page-reader';
import { passageFor } from './passages';
import { rehearseTrouble } from './rehearse-trouble';
import { selectedRange } from './selected';
import { offerSelectionBar } from './selection-controls';
import { showRanges } from './show-place';
import { VisitTeller } from './tell-visit';
import { watchPage } from './watch-page';

/** Set in our isolated world, which the page cannot see, once a reader is at work in it. */
declare global {
  var pangzhuReader: true | undefined;
}

export default defineUnlistedScript(async () => {
  if (globalThis.pangzhuReader) return;
  globalThis.pangzhuReader = true;

  keepWords(() => rehearseTrouble(document));
  // Controls stay when the extension is reloaded, to say so; what watches the page for it goes.
  const { signal } = new AbortController();
  const watching = new AbortController();
  const reader = new PageReader(document);
  const bar = new Overlay(document, signal);
  const editor = new EditorFrame(new Overlay(document, signal));
  const notes = new NoteTaking(reader, editor, new Overlay(document, signal));

  const visit = new VisitTeller(reader);

  answer('describePage', () => reader.report());
  answer('passageOf', ({ passage }) => passageFor(reader, passage));
  const show = (place: Place): boolean => {
    const shown = showRanges(reader, reader.rangesOf(place));
    const placed = 'note' in place && reader.notes.find(({ note }) => note.id === place.note);
    if (!shown && placed && placed.note.selector) notes.missing(placed.note);
    return shown;
  };
  answer('showPlace', show);
  answer('saveSelection', ({ edit }) => {
    bar.hide();
    const range = selectedRange(document);
    return edit || !range ? notes.edit(range) : notes.save(range, notes.colour);
  });
  answer('editorSubject', () => editor.subject);
  answer('editorClosed', ({ note, added }) => {
    editor.close();
    reader.flash([]);
    if (note) notes.saved(note, added);
  });
  const refresh = async () => {
    const kept = await ask('pageOpened');
    if (!kept.ok) {
      if (kept.error === 'gone') watching.abort();
      return;
    }
    reader.mark(kept.value.marking);
    reader.place(kept.value.notes);
    if (kept.value.trouble) notes.unreachable();
    visit.changed();
    if (kept.value.show) show({ note: kept.value.show });
  };
  answer('notesChanged', refresh);
  answer('markingChanged', refresh);

  const read = async () => {
    reader.read();
    await refresh();
    await ask('pageRead', { names: reader.names() });
  };
  await read();
  offerHoverCards(reader, notes, new Overlay(document, signal), signal);
  offerSelectionBar(document, notes, bar, signal);
  watchPage(reader, read, watching.signal);
});
