import { i18n } from '#i18n';
import { noteColours } from '@/lib/model/note';
import type { PageCommand } from '@/lib/model/page-command';

type Underscored<Name extends string> = Name extends `${infer First}-${infer Rest}`
  ? `${First}_${Underscored<Rest>}`
  : Name;

/**
 * What a command does, in the interface's language and with the reader's names for the colours: the browser's own list of
 * commands knows neither.
 */
export function commandWords(command: PageCommand): string {
  const colour = noteColours.find((each) => command === `save-${each}`);
  if (colour) return i18n.t('commands.save_as', [i18n.t(`colours.${colour}`)]);
  const name = command.replaceAll('-', '_') as Underscored<PageCommand>;
  return i18n.t(`commands.${name}`);
}
