import { answer } from '@/lib/messaging/messenger';
import { chosenWords, followLanguage } from '@/lib/settings/language';
import { tellAllPages } from './tell-pages';

/**
 * Has the background and the pages that are open speak the language that the reader chose.
 *
 * @param onChange another language is spoken now
 * @returns when the language is known
 */
export function speakChosen(onChange: () => void): Promise<void> {
  answer('interfaceWords', chosenWords);
  return followLanguage(() => {
    onChange();
    void tellAllPages();
  });
}
