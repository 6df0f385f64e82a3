import { i18n } from '#i18n';
import type { PageCommand } from '@/lib/model/page-command';

type Underscored<Name extends string> = Name extends `${infer First}-${infer Rest}`
  ? `${First}_${Underscored<Rest>}`
  : Name;

/** What a command does, in the interface's language: the browser's own list of commands knows only the browser's. */
export function commandWords(command: PageCommand): string {
  const name = command.replaceAll('-', '_') as Underscored<PageCommand>;
  return i18n.t(`commands.${name}`);
}
