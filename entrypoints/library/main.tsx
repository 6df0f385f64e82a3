import { render } from 'preact';
import { i18n } from '#i18n';
import { LibraryShell } from '@/components/library/library-shell';
import { Trouble } from '@/components/notes-state';
import { uiLocale } from '@/components/ui-language';
import { ArticlePage, followArticle } from './article-page';
import { ArticlesPage, articleRows } from './articles-page';
import { FiguresPage, followLedger } from './figures-page';
import { followListing } from './listing';
import { followName, NamePage } from './name-page';
import { followNames, NamesPage } from './names-page';
import { route } from './navigation';
import { NotesPage, noteRows } from './notes-page';
import { followDatabase, startAnew, trouble, warning } from './state';

function View() {
  const { view, item } = route.value;
  switch (view) {
    case 'articles':
      return item === null ? <ArticlesPage /> : <ArticlePage />;
    case 'names':
      return item === null ? <NamesPage /> : <NamePage key={item} name={item} />;
    case 'figures':
      return <FiguresPage />;
    default:
      return <NotesPage />;
  }
}

function App() {
  return (
    <LibraryShell
      view={route.value.view}
      warning={trouble.value ? null : warning.value}
      onStartAnew={startAnew}
    >
      {trouble.value ? (
        <Trouble trouble={trouble.value} onRetry={followDatabase} onStartAnew={startAnew} />
      ) : (
        <View />
      )}
    </LibraryShell>
  );
}

document.documentElement.lang = uiLocale();
document.title = i18n.t('library.title');
followDatabase();
followListing(() => {
  noteRows.outdate();
  articleRows.outdate();
});
followArticle();
followLedger();
followNames();
followName();
render(<App />, document.body);
