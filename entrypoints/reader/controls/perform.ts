import type { NoteColour } from '@/lib/model/note';
import type { PageCommand } from '@/lib/model/page-command';
import { selectedRange } from '../selected';
import type { EditorFrame } from './editor-frame';
import type { HoverCards } from './hover-cards';
import type { NoteTaking } from './note-taking';
import type { SelectionControls } from './selection-controls';

/** What stands over the page and can be gone to by key. */
interface Controls {
  readonly notes: NoteTaking;
  readonly bar: SelectionControls;
  readonly cards: HoverCards;
  readonly editor: EditorFrame;
}

/** Does what a shortcut, a menu entry or the popup asks for. */
export async function perform(
  command: PageCommand,
  page: Document,
  controls: Controls,
): Promise<void> {
  if (command === 'go-to-controls') {
    goToControls(controls);
    return;
  }
  const { notes, bar } = controls;
  const range = selectedRange(page);
  bar.hide();
  switch (command) {
    case 'note-page':
      return await notes.editPage('comment');
    case 'tag-page':
      return await notes.editPage('tags');
    case 'copy':
      return range ? await notes.copy(range) : notes.nothingSelected();
    case 'annotate':
      return range ? await notes.edit(range, 'comment') : await notes.editPage('comment');
    case 'tag':
      return range ? await notes.edit(range, 'tags') : await notes.editPage('tags');
    case 'save':
      return range ? await notes.save(range, notes.colour) : await notes.editPage('comment');
    default: {
      const colour = command.slice('save-'.length) as NoteColour;
      return range ? await notes.save(range, colour) : notes.nothingSelected();
    }
  }
}

/** The editor, the bar, a notice, the cards: the first that there is. */
function goToControls({ notes, bar, cards, editor }: Controls): void {
  if (editor.goTo() || bar.focus() || notes.focusNotice()) return;
  cards.step(1);
}
