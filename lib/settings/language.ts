import { signal } from '@preact/signals';
import { storage } from 'wxt/utils/storage';
import type { LocalText } from '@/lib/model/entity';
import { colourNamesItem, colourWords } from './colour-names';
import { speakFrom, type Words } from './speak';

/** In which language the interface speaks: as the browser does, or always one of them. */
export const languages = ['browser', 'zh_CN', 'en'] as const;
export type Language = (typeof languages)[number];

export const languageItem = storage.defineItem<Language>('local:language', { fallback: 'browser' });

const catalogues: Readonly<Record<keyof LocalText, () => Promise<{ words: Words }>>> = {
  en: () => import('#words/en'),
  zh_CN: () => import('#words/zh_CN'),
};

/** The interface's words in the language that was chosen, and the reader's own for the colours; null where the browser's are right. */
export async function chosenWords(): Promise<Words | null> {
  const language = await languageItem.getValue();
  const own = await colourWords();
  if (language !== 'en' && language !== 'zh_CN') return own;
  return { ...(await catalogues[language]()).words, ...own };
}

const spoken = signal<Words | null>(null);

/**
 * Has the interface speak the language that was chosen and the reader's own words, and others as soon as others are: what is drawn of its words is
 * drawn again, as with any signal. What the browser itself shows of the extension (its name, its list of commands) follows
 * the browser's language all the same.
 *
 * @returns when the language is known
 */
export async function followLanguage(onChange: () => void = () => {}): Promise<void> {
  speakFrom(() => spoken.value);
  const follow = async () => {
    // A page that is open while the extension is updated keeps the language it has.
    spoken.value = await chosenWords().catch(() => spoken.peek());
  };
  const changed = () => void follow().then(onChange);
  languageItem.watch(changed);
  colourNamesItem.watch(changed);
  await follow();
}
