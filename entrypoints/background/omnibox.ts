import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { hrefOf } from '@/components/library/route';
import { otherNames } from '@/lib/dictionary/other-names';
import { withPacks } from '@/lib/dictionary/with-packs';
import { noteIn, suggestionOf } from '@/lib/search/suggestion';
import { findNotes } from '@/lib/store/notes/find-notes';
import { noteById } from '@/lib/store/notes/notes';
import { allPacks } from '@/lib/store/packs';
import { withDatabase } from './database';
import { openNote } from './open-note';

/** The address bar shows no more. */
const limit = 8;

/** Read anew each time the reader turns to the address bar: the dictionaries may be others by then. */
let names: Promise<ReturnType<typeof otherNames>> | undefined;

async function readNames(): Promise<ReturnType<typeof otherNames>> {
  // Without the database the bundled dictionary is there.
  return otherNames(withPacks(await withDatabase(allPacks).catch(() => [])));
}

/**
 * `pz` and some words in the address bar: the notes are suggested, and the library has them all.
 *
 * @param spoken when it is known in which language to speak
 */
export function offerOmnibox(spoken: Promise<void>): void {
  browser.omnibox.onInputStarted.addListener(async () => {
    names = readNames();
    await spoken;
    browser.omnibox.setDefaultSuggestion({ description: i18n.t('omnibox.hint') });
  });
  browser.omnibox.onInputChanged.addListener(async (words, suggest) => {
    names ??= readNames();
    try {
      const options = { limit, synonyms: await names };
      const { hits } = await withDatabase((db) => findNotes(db, words, options));
      suggest(hits.map((hit) => suggestionOf(hit, !import.meta.env.FIREFOX)));
    } catch {
      // The library, where Enter leads, says what is wrong.
      suggest([]);
    }
  });
  browser.omnibox.onInputEntered.addListener(async (words, disposition) => {
    const newTab = disposition !== 'currentTab';
    const id = noteIn(words);
    if (id !== null) {
      const note = await withDatabase((db) => noteById(db, id)).catch(() => null);
      if (note) return await openNote(note, newTab);
    }
    const query = id === null ? words : '';
    const url = browser.runtime.getURL(`/library.html${hrefOf({ view: 'notes', query })}`);
    if (newTab) await browser.tabs.create({ url, active: disposition === 'newForegroundTab' });
    else await browser.tabs.update({ url });
  });
}
