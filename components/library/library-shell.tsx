import type { ComponentChildren, ComponentProps } from 'preact';
import { i18n } from '#i18n';
import { Icon } from '../parts/icon';
import type { Problem } from '../parts/problem';
import { RebuildLine } from '../parts/rebuild-line';
import type { Recovery } from '../parts/recovery';
import { WarningLine } from '../parts/warning-line';
import { WorkLine } from '../parts/work-line';
import { Filling } from './lists/nothing-listed';
import { hrefOf, type View, views } from './route';
import { viewIcons } from './view-icons';
import '../styles/page.css';
import '../styles/library.css';

interface LibraryShellProps {
  view: View;
  /** What went wrong though the database can be read; null when all is well. */
  warning: Problem | null;
  recovery: Recovery;
  /** An import or a change of many notes that runs in another tab; null when none does. */
  running: ComponentProps<typeof WorkLine> | null;
  /** How far the search text is made anew; null when it need not be. */
  rebuilding: ComponentProps<typeof RebuildLine> | null;
  /** Whether notes are being taken in, here or there. */
  filling: boolean;
  /** What stands in the menu besides. */
  aside: ComponentChildren;
  children: ComponentChildren;
}

/** The library's frame: the menu of its views, and the one that is open. */
export function LibraryShell(props: LibraryShellProps) {
  const { view, warning, recovery, running, rebuilding, filling, aside, children } = props;
  return (
    <div class="shelf">
      <nav class="shelf-menu" aria-label={i18n.t('library.menu')}>
        <p class="shelf-name">{i18n.t('name')}</p>
        {views.map((each) => (
          <a
            key={each}
            class={`shelf-link pz-focusable${each === 'dictionary' ? ' shelf-apart' : ''}`}
            href={hrefOf({ view: each })}
            aria-current={each === view ? 'page' : undefined}
          >
            <Icon name={viewIcons[each]} />
            <span>{i18n.t(`library.views.${each}`)}</span>
          </a>
        ))}
        {aside}
      </nav>
      <main class="shelf-main" tabIndex={-1}>
        {warning && <WarningLine problem={warning} recovery={recovery} />}
        {running && <WorkLine {...running} />}
        {rebuilding && <RebuildLine {...rebuilding} />}
        <Filling.Provider value={filling}>{children}</Filling.Provider>
      </main>
    </div>
  );
}
