import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { hrefOf } from '@/components/library/route';
import { bundledDictionary } from '@/lib/dictionary/load';
import { otherNames } from '@/lib/dictionary/other-names';
import { noteIn, suggestionOf } from '@/lib/search/suggestion';
import { findNotes } from '@/lib/store/find-notes';
import { noteById } from '@/lib/store/notes';
import { withDatabase } from './database';
import { openNote } from './open-note';

/** The address bar shows no more. */
const limit = 8;

let synonyms: ReturnType<typeof otherNames> | undefined;

/** `pz` and some words in the address bar: the notes are suggested, and the library has them all. */
export function offerOmnibox(): void {
  browser.omnibox.onInputStarted.addListener(() => {
    browser.omnibox.setDefaultSuggestion({ description: i18n.t('omnibox.hint') });
  });
  browser.omnibox.onInputChanged.addListener(async (words, suggest) => {
    synonyms ??= otherNames(bundledDictionary());
    const options = { limit, synonyms };
    try {
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
