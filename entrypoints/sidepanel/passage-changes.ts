import type { PassageChanges } from '@/components/notes/note-changes';
import type { Problem } from '@/components/parts/problem';
import { compareTexts } from '@/lib/anchor/changes/compare';
import { ask } from '@/lib/messaging/messenger';
import { problemOf } from '@/lib/messaging/note-calls';
import type { PassageRequest } from '@/lib/messaging/protocol';
import { bodyOf, type Note } from '@/lib/model/note';

/** How often the page is asked what is selected on it, in ms. */
const often = 300;

/** What is done with notes whose passage has changed or is gone, on the page in the tab that `tabIdOf` gives. */
export function passageChanges(tabIdOf: () => number | null): PassageChanges {
  const operation = () => ({ operationId: crypto.randomUUID() });

  async function noteOn(which: PassageRequest, note: Note): Promise<Problem | null> {
    const tabId = tabIdOf();
    if (tabId === null) return 'gone';
    const passage = await ask('passageOf', { passage: which }, tabId);
    if (!passage.ok) return passage.error;
    if (!passage.value) return 'not-found';
    const body = bodyOf(note);
    return problemOf(ask('addNoteIn', { ...operation(), tabId, passage: passage.value, body }));
  }

  return {
    watchSelection(note, tell) {
      let told: string | null = null;
      let stopped = false;
      const look = async () => {
        const tabId = tabIdOf();
        const reply = tabId === null ? null : await ask('selectedText', undefined, tabId);
        const text = reply?.ok ? reply.value : null;
        if (stopped || text === told) return;
        told = text;
        const was = note.selector?.quote.exact ?? '';
        tell(text === null ? null : { text, difference: compareTexts(was, text) });
      };
      const timer = setInterval(() => void look(), often);
      void look();
      return () => {
        stopped = true;
        clearInterval(timer);
      };
    },
    async attach({ id }, { text }) {
      const tabId = tabIdOf();
      if (tabId === null) return 'gone';
      const reply = await ask('passageOf', { passage: 'selection' }, tabId);
      if (!reply.ok) return reply.error;
      const passage = reply.value;
      // What the reader confirms is what they saw.
      if (passage?.selector?.quote.exact !== text) return 'not-found';
      return problemOf(ask('attachNote', { ...operation(), id, tabId, passage }));
    },
    detach: ({ id }) => problemOf(ask('detachNote', { ...operation(), id })),
    async settle({ id }) {
      const tabId = tabIdOf();
      return tabId === null
        ? 'gone'
        : problemOf(ask('settleChange', { ...operation(), id, tabId }));
    },
    noteAnew: (note) => noteOn({ note: note.id }, note),
    takeOver: (note) => (note.selector ? noteOn(note.selector, note) : Promise.resolve('invalid')),
  };
}
