import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { keepWords } from '@/lib/messaging/lasting-words';
import { answer, ask } from '@/lib/messaging/messenger';
import type { Place } from '@/lib/messaging/protocol';
import { speakFrom, type Words } from '@/lib/settings/speak';
import { othersTurn } from '@/lib/text/in-slices';
import { Earlier } from './controls/earlier';
import { EditorFrame } from './controls/editor-frame';
import { HoverCards } from './controls/hover-cards';
import { NoteTaking } from './controls/note-taking';
import { Overlay } from './controls/overlay';
import { perform } from './controls/perform';
import { rehearseTrouble } from './controls/rehearse-trouble';
import { SelectionControls } from './controls/selection-controls';
import { allNotes } from './page/all-notes';
import { PageReader } from './page/page-reader';
import { passageFor } from './page/passages';
import { reportPiece } from './page/report-piece';
import { VisitTeller } from './page/tell-visit';
import { watchPage } from './page/watch-page';
import { paintSteadily, showRanges } from './show-place';

export default defineUnlistedScript(async () => {
  const { pangzhuFinder: finder, pangzhuRecogniser: recogniserOf } = globalThis;
  // They came to the page that was here a moment ago; its follower gets all three anew.
  if (!finder || !recogniserOf || globalThis.pangzhuReader) return;
  globalThis.pangzhuReader = true;

  keepWords();
  // Compiling all this was a task of its own.
  await othersTurn();
  rehearseTrouble(document);
  // Controls stay when the extension is reloaded, to say so; what watches the page for it goes.
  const { signal } = new AbortController();
  const watching = new AbortController();
  let words: Words | null = null;
  speakFrom(() => words);
  const askWords = async () => {
    const reply = await ask('interfaceWords');
    if (reply.ok) words = reply.value;
  };
  void askWords();
  const recogniser = ask('dictionaryPacks').then((packs) =>
    recogniserOf(packs.ok ? packs.value : []),
  );
  const reader = new PageReader(document, finder, recogniser, recogniserOf([]));
  const editor = new EditorFrame(window, new Overlay(document, signal), () => {
    paintSteadily(reader, []);
    void ask('openEditor');
  });
  const visit = new VisitTeller(reader);
  const notes = new NoteTaking(reader, editor, new Overlay(document, signal), visit);
  const earlier = new Earlier();

  answer('describePage', ({ index }) => reportPiece(reader, index));
  answer('selectedText', () => passageFor(reader, 'selection')?.selector?.quote.exact ?? null);
  answer('passageOf', ({ passage }) => passageFor(reader, passage));
  const show = (place: Place): boolean => {
    const shown = showRanges(reader, reader.rangesOf(place));
    const placed = 'note' in place && reader.notes.find(({ note }) => note.id === place.note);
    if (!shown && placed && placed.note.selector) notes.missing(placed.note);
    return shown;
  };
  answer('showPlace', show);
  answer('frameSubject', () => editor.tellSubject());
  answer('frameClosed', ({ note, added }) => {
    editor.close();
    paintSteadily(reader, []);
    if (note) notes.saved(note, added);
  });
  const refresh = async () => {
    const [kept] = await Promise.all([ask('pageOpened'), askWords()]);
    if (!kept.ok) {
      if (kept.error === 'gone') watching.abort();
      return;
    }
    await reader.mark(kept.value.marking, kept.value.muted, kept.value.marks);
    await reader.place(await allNotes(kept.value));
    if (kept.value.trouble) notes.unreachable();
    visit.changed();
    if (kept.value.show) show({ note: kept.value.show });
  };
  answer('notesChanged', refresh);
  answer('markingChanged', refresh);

  const cards = new HoverCards({ reader, notes, earlier }, new Overlay(document, signal), signal);
  const bar = new SelectionControls(document, notes, new Overlay(document, signal), signal);
  answer('perform', (command) => perform(command, document, { notes, bar, cards, editor }));

  const heard = new WeakSet<Window>();
  const read = async () => {
    if (!(await reader.read())) return;
    for (const tree of reader.innerTrees()) {
      const view = (tree.ownerDocument ?? (tree as Document)).defaultView;
      if (!view || view === window || heard.has(view)) continue;
      heard.add(view);
      cards.listen(view);
      bar.listen(view);
    }
    await refresh();
    const tellRead = () => ask('pageRead', { names: reader.names() });
    if (!(await reader.readOn(() => void tellRead()))) return;
    visit.changed();
    await tellRead();
  };
  await watchPage(reader, read, watching.signal);
});
