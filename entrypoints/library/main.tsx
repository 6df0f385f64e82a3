import { effect, signal } from '@preact/signals';
import { render } from 'preact';
import { i18n } from '#i18n';
import { LibraryShell } from '@/components/library/library-shell';
import { SavedSearches } from '@/components/library/lists/saved-searches';
import { WorkBar } from '@/components/library/work-bar';
import { Trouble } from '@/components/notes/notes-state';
import { formatDate } from '@/components/words/date-format';
import { uiLocale } from '@/components/words/ui-language';
import { followWork, showWork, type WorkProgress } from '@/lib/messaging/running-work';
import { followLanguage } from '@/lib/settings/language';
import { wearTheme } from '@/lib/settings/theme';
import { followPacks } from './dictionary';
import { followLedger } from './ledger';
import { followListing } from './listing';
import { change, route } from './navigation';
import { followArticle } from './open-article';
import { offerOpenImport, takingIn } from './open-import';
import { ArticlePage } from './pages/article-page';
import { ArticlesPage, articleRows } from './pages/articles-page';
import { DictionaryPage } from './pages/dictionary-page';
import { FiguresPage } from './pages/figures-page';
import { ImportPage } from './pages/import-page';
import { followName, NamePage } from './pages/name-page';
import { followNames, NamesPage } from './pages/names-page';
import { NotesPage, noteRows } from './pages/notes-page';
import { followSettings, SettingsPage } from './pages/settings-page';
import { followTags, TagsPage } from './pages/tags-page';
import { followRebuilding, rebuilding } from './rebuilding';
import { followSearches, removeSearchLink, searches } from './searches';
import { followSelection } from './selection';
import { followAtLeisure, followDatabase, startAnew, trouble, warning } from './state';
import { closeWork, endWork, work } from './work';

function View() {
  const { view, item } = route.value;
  switch (view) {
    case 'articles':
      return item === null ? <ArticlesPage /> : <ArticlePage />;
    case 'names':
      return item === null ? <NamesPage /> : <NamePage key={item} name={item} />;
    case 'dictionary':
      return <DictionaryPage />;
    case 'settings':
      return <SettingsPage />;
    case 'tags':
      return <TagsPage />;
    case 'figures':
      return <FiguresPage />;
    default:
      return <NotesPage />;
  }
}

const recovery = { restore: () => change({ dialog: 'import' }), goOn: () => void startAnew() };
const running = signal<WorkProgress | null>(null);
const closeDialog = () => change({ dialog: '' }, 'replace');

function App() {
  return (
    <LibraryShell
      view={route.value.view}
      warning={trouble.value ? null : warning.value}
      recovery={recovery}
      running={running.value && { ...running.value, onShow: showWork }}
      rebuilding={rebuilding.value}
      filling={takingIn.value || running.value?.kind === 'import'}
      aside={
        <SavedSearches searches={searches.value} open={location.hash} onRemove={removeSearchLink} />
      }
    >
      {trouble.value ? (
        <Trouble trouble={trouble.value} onRetry={followDatabase} recovery={recovery} />
      ) : (
        <View />
      )}
      {route.value.dialog === 'import' && <ImportPage onLeave={closeDialog} />}
      {work.value && <WorkBar work={work.value} onCancel={endWork} onClose={closeWork} />}
    </LibraryShell>
  );
}

await followLanguage();
effect(() => {
  document.documentElement.lang = uiLocale();
  document.title = i18n.t('library.title');
});
followDatabase();
followRebuilding();
followSearches();
followPacks();
followListing(() => {
  noteRows.outdate();
  articleRows.outdate();
});
followSelection();
followArticle();
followLedger();
followNames();
followName();
followTags();
followSettings();
followWork((progress) => {
  running.value = progress;
  void followAtLeisure(progress !== null);
});
void offerOpenImport();
wearTheme(document.documentElement);
render(<App />, document.body);
// The first date that is written takes as long as a screenful of rows: now, while the database is opened.
formatDate('2024-08-09');
