import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { ArticleAside } from '@/components/library/article-aside';
import { ArticleView } from '@/components/library/article-view';
import { ReadingProgress } from '@/components/library/lists/reading-progress';
import { hrefOf } from '@/components/library/route';
import { StatusMessage } from '@/components/parts/status-message';
import { quotation, quotationOf } from '@/lib/exchange/quotation';
import { ask } from '@/lib/messaging/messenger';
import { problemOf } from '@/lib/messaging/note-calls';
import { entityKinds } from '@/lib/model/entity';
import { type Note, noteColours } from '@/lib/model/note';
import type { LocatedNote } from '@/lib/model/page-report';
import type { Span } from '@/lib/model/span';
import type { WholeArticle } from '@/lib/store/articles/kept-articles';
import { KeptText, type Layer } from '../kept-text';
import { goTo, route } from '../navigation';
import { type OpenArticle, openArticle } from '../open-article';
import { warning } from '../state';

/** One article of the library. */
export function ArticlePage() {
  const article = openArticle.value;
  if (article === null) return <ReadingProgress done={0} all={0} />;
  if (article === undefined) {
    return (
      <StatusMessage
        whole
        icon="page"
        title={i18n.t('library.noArticle')}
        actions={[{ label: i18n.t('library.allArticles'), onPress: () => goTo('articles') }]}
      >
        {i18n.t('library.noArticleBody')}
      </StatusMessage>
    );
  }
  // Another article starts at its beginning.
  return <Article key={article.whole.number} {...article} />;
}

function Article({ whole, elsewhere, notes, evidence }: OpenArticle) {
  const { kept, mentions, figures, versions } = whole;
  const layers = useMemo(() => layersOf(whole, notes), [whole, notes]);
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

/** A place as the address tells it: `12-34`. */
function placeAsked(places: readonly string[] = []): Span | null {
  const [, start, end] = /^(\d{1,9})-(\d{1,9})$/.exec(places[0] ?? '') ?? [];
  return start === undefined ? null : { start: Number(start), end: Number(end) };
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
