import { effect, signal, useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { ArticleAside } from '@/components/library/article-aside';
import { ArticleView } from '@/components/library/article-view';
import { hrefOf } from '@/components/library/route';
import type { Span } from '@/components/parts/marked-text';
import { StatusMessage } from '@/components/parts/status-message';
import { changesBetween } from '@/lib/anchor/article-changes';
import { createLocator } from '@/lib/anchor/locate';
import { quotation, quotationOf } from '@/lib/exchange/quotation';
import { ask } from '@/lib/messaging/messenger';
import { problemOf } from '@/lib/messaging/note-calls';
import type { KeptArticle } from '@/lib/model/article';
import { entityKinds } from '@/lib/model/entity';
import { type Note, noteColours } from '@/lib/model/note';
import type { Evidence, LocatedNote } from '@/lib/model/page-report';
import { type WholeArticle, wholeArticle } from '@/lib/store/articles/kept-articles';
import { sameTextElsewhere } from '@/lib/store/articles/same-text';
import { toStoreError } from '@/lib/store/store-error';
import { openedDatabase } from '@/lib/store/watch-store';
import { KeptText, type Layer } from './kept-text';
import { route } from './navigation';
import { version, warning } from './state';

/** The article that is open, and other pages with its text; null while it is read, undefined when it is not there. */
const open = signal<{ whole: WholeArticle; elsewhere: readonly KeptArticle[] } | null | undefined>(
  null,
);

/** Reads the article that the address names, again whenever it or the database changes. */
export function followArticle(): () => void {
  let last: string | null = null;
  return effect(() => {
    const { view, item } = route.value;
    if (version.value === null || view !== 'articles' || item === null) return;
    if (last !== item) open.value = null;
    last = item;
    void read(Number(item)).then(
      (article) => {
        if (route.value.item === item) open.value = article;
      },
      (error) => {
        warning.value = toStoreError(error).code;
      },
    );
  });
}

async function read(number: number) {
  const db = await openedDatabase();
  const whole = Number.isSafeInteger(number) ? await wholeArticle(db, number) : null;
  if (!whole) return undefined;
  return { whole, elsewhere: await sameTextElsewhere(db, whole.kept) };
}

/** One article of the library. */
export function ArticlePage() {
  const article = open.value;
  if (article === null) return <p class="loading">{i18n.t('state.loading')}</p>;
  if (article === undefined) {
    return (
      <StatusMessage icon="page" title={i18n.t('library.noArticle')}>
        {i18n.t('library.noArticleBody')}
      </StatusMessage>
    );
  }
  // Another article starts at its beginning.
  return <OpenArticle key={article.whole.number} {...article} />;
}

function OpenArticle({
  whole,
  elsewhere,
}: {
  whole: WholeArticle;
  elsewhere: readonly KeptArticle[];
}) {
  const { kept, mentions, figures, versions } = whole;
  const notes = useMemo(() => placed(whole), [whole]);
  const layers = useMemo(() => layersOf(whole, notes), [whole, notes]);
  const evidence = useMemo(() => evidenceOf(whole), [whole]);
  const asked = notes.find(({ note }) => route.value.choice['note']?.includes(note.id));
  const shown = useSignal<Span | null>(
    placeAsked(route.value.choice['at']) ?? asked?.located ?? null,
  );
  const show = ({ start, end }: Span) => {
    // Another object, so that the same place is shown again.
    shown.value = { start, end };
  };
  return (
    <ArticleView
      kept={kept}
      versions={versions.map((each) => ({
        captured: each.kept.captured,
        href: hrefOf({ view: 'articles', item: String(each.number) }),
        open: each.number === whole.number,
      }))}
      elsewhere={elsewhere}
      evidence={evidence}
      onOpenPage={() => void openPage(whole)}
      onCopy={() =>
        void navigator.clipboard.writeText(quotation(kept.metadata.title, kept.metadata))
      }
      text={
        <KeptText
          text={kept.text}
          layers={layers}
          shown={shown.value}
          onPress={(offset) => {
            const mention = mentions.find(({ start, end }) => start <= offset && offset < end);
            if (mention) location.hash = hrefOf({ view: 'names', item: mention.name });
          }}
        />
      }
      aside={
        <ArticleAside
          notes={notes}
          mentions={mentions}
          figures={figures}
          onShow={show}
          onShowNote={(note) => {
            const located = notes.find((each) => each.note.id === note.id)?.located;
            if (located && located.start >= 0) show(located);
          }}
          onCopy={(note) => void navigator.clipboard.writeText(quotationOf(note))}
        />
      }
    />
  );
}

/** What the page says otherwise since it was kept first, as of this text; of the first text, as of the last. */
function evidenceOf({ number, versions }: WholeArticle): Evidence | null {
  const [first, ...later] = versions;
  const now = later.find((each) => each.number === number) ?? later.at(-1);
  if (!first || !now) return null;
  return { captured: first.kept.captured, change: changesBetween(first.kept.text, now.kept.text) };
}

/** A place as the address tells it: `12-34`. */
function placeAsked(places: readonly string[] = []): Span | null {
  const [, start, end] = /^(\d{1,9})-(\d{1,9})$/.exec(places[0] ?? '') ?? [];
  return start === undefined ? null : { start: Number(start), end: Number(end) };
}

/** Where the page's notes stand in this text; those made on it stand where they were made. */
function placed({ kept, notes }: WholeArticle): LocatedNote[] {
  // Made for the first note that needs it: it folds the whole text.
  let locate: ReturnType<typeof createLocator> | undefined;
  return notes.map((note) => {
    if (!note.selector) return { note, located: null, difference: null };
    const { position } = note.selector;
    const made = note.textHash === kept.textHash && position;
    if (made) return { note, located: { state: 'exact', ...position }, difference: null };
    locate ??= createLocator(kept.text);
    return { note, located: locate(note.selector), difference: null };
  });
}

function layersOf({ mentions, figures }: WholeArticle, notes: readonly LocatedNote[]): Layer[] {
  const spans = (wanted: (note: Note, state: string) => boolean) =>
    notes.flatMap(({ note, located }) =>
      located && located.start >= 0 && wanted(note, located.state) ? [located] : [],
    );
  return [
    ...noteColours.map((colour) => ({
      paint: `note-${colour}` as const,
      spans: spans((note, state) => note.colour === colour && state !== 'changed'),
    })),
    { paint: 'note-changed', spans: spans((_, state) => state === 'changed') },
    ...entityKinds.map((kind) => ({
      paint: kind,
      spans: mentions.filter((mention) => mention.kind === kind),
    })),
    { paint: 'figure', spans: figures },
  ];
}

async function openPage({ kept, notes }: WholeArticle): Promise<void> {
  const note = notes[0];
  if (note) warning.value = await problemOf(ask('openNote', { id: note.id, newTab: false }));
  else globalThis.open(kept.metadata.url, '_blank', 'noopener,noreferrer');
}
