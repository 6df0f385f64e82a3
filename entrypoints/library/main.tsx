import { render } from 'preact';
import { i18n } from '#i18n';
import { LibraryShell } from '@/components/library/library-shell';
import { Trouble } from '@/components/notes-state';
import { uiLocale } from '@/components/ui-language';
import { route } from './navigation';
import { followNotes, NotesPage } from './notes-page';
import { followDatabase, trouble, warning } from './state';

function App() {
  const { view } = route.value;
  return (
    <LibraryShell view={view} warning={warning.value}>
      {trouble.value ? <Trouble trouble={trouble.value} onRetry={followDatabase} /> : <NotesPage />}
    </LibraryShell>
  );
}

document.documentElement.lang = uiLocale();
document.title = i18n.t('library.title');
followDatabase();
followNotes();
render(<App />, document.body);
