import { computed, effect, signal } from '@preact/signals';
import { i18n } from '#i18n';
import { barsOf } from '@/components/library/ledger/time-bars';
import { type MentioningArticle, NameView } from '@/components/library/name-view';
import { NoteList } from '@/components/notes/note-list';
import { StatusMessage } from '@/components/parts/status-message';
import { factsOf } from '@/lib/dictionary/facts';
import { quotationOf } from '@/lib/exchange/quotation';
import { ask } from '@/lib/messaging/messenger';
import { problemOf } from '@/lib/messaging/note-calls';
import type { EntityKind } from '@/lib/model/entity';
import type { Note } from '@/lib/model/note';
import type { NoteHit } from '@/lib/model/note-hit';
import { type Companion, Companions } from '@/lib/search/listing/companions';
import { allFindings } from '@/lib/store/articles/all-findings';
import { foundNotes } from '@/lib/store/notes/find-notes';
import { toStoreError } from '@/lib/store/store-error';
import { openedDatabase } from '@/lib/store/watch-store';
import { dictionary } from '../dictionary';
import { knownCatalogue } from '../listing';
import { goTo, route } from '../navigation';
import { version, warning } from '../state';
import { Turns } from '../turns';

/** So many notes are shown with a name; the list of notes shows all. */
const mostNotes = 5;

/** What was read of a name; `articles` null until they are. */
interface ReadName {
  readonly name: string;
  readonly kind: EntityKind | null;
  readonly articles: readonly MentioningArticle[] | null;
  readonly companions: readonly Companion[];
  readonly dates: ReadonlyMap<string, number>;
  readonly noteCount: number;
  readonly notes: readonly NoteHit[];
}

const open = signal<ReadName | null>(null);
/** How far the articles are read that it stands in. */
const progress = signal({ done: 0, all: 0 });
const asked = computed(() => (route.value.view === 'names' ? route.value.item : null));
const turns = new Turns();

/** Reads the name that the address tells, again whenever it or the database changes. */
export function followName(): () => void {
  return effect(() => {
    const item = asked.value;
    if (version.value === null || item === null) return;
    turns.ask(item, async (stop) => {
      try {
        const read = await readName(item, () => stop.aborted || asked.peek() !== item);
        if (read) open.value = read;
      } catch (error) {
        warning.value = toStoreError(error).code;
      }
    });
  });
}

function entityCalled(name: string) {
  return dictionary.value.entities.find((entity) => entity.name === name) ?? null;
}

/** @param isStale whether it is not asked for any more: then it is read no further, and null given */
async function readName(name: string, isStale: () => boolean): Promise<ReadName | null> {
  progress.value = { done: 0, all: 0 };
  const db = await openedDatabase();
  const catalogue = await knownCatalogue();
  const places = catalogue.placesWith('name', name);
  const latest = places.slice(-mostNotes).reverse();
  const ids = latest.map((place) => catalogue.ids[place] as string);
  const notes = (await foundNotes(db, ids, '')).map(({ hit }) => hit);
  const entity = entityCalled(name);
  const companions = new Companions(name);
  const articles: MentioningArticle[] = [];
  const dates = new Map<string, number>();
  // A name that no dictionary has stands in the articles of its notes; one that has none, in any article or nowhere.
  const own = new Set(places.map((place) => catalogue.articles[place] as number));
  let kind = entity?.kind ?? null;
  const others = own.size > 0 ? { numbers: own } : {};
  const wanted = entity ? { entity: entity.id } : others;
  let done = 0;
  for await (const batch of allFindings(db, wanted)) {
    if (isStale()) return null;
    done += batch.articles.length;
    progress.value = { done, all: batch.all };
    for (const { number, kept, mentions } of batch.articles) {
      const named = mentions.filter((mention) => mention.name === name);
      if (named.length === 0) continue;
      kind ??= named[0]?.kind ?? null;
      companions.add(kept.text, mentions);
      const { title, outlet, published } = kept.metadata;
      articles.push({ article: number, title, outlet, published, count: named.length });
      dates.set(published, (dates.get(published) ?? 0) + named.length);
    }
  }
  if (isStale()) return null;
  articles.sort((a, b) => Number(a.published < b.published) - Number(a.published > b.published));
  return {
    name,
    kind,
    articles,
    companions: companions.list(),
    dates,
    noteCount: places.length,
    notes,
  };
}

async function show(note: Note, newTab: boolean): Promise<void> {
  warning.value = await problemOf(ask('openNote', { id: note.id, newTab }));
}

/** One name of the library. */
export function NamePage({ name }: { name: string }) {
  const read = open.value?.name === name ? open.value : null;
  const entity = entityCalled(name);
  if (!entity && read?.articles?.length === 0 && read.noteCount === 0) {
    return (
      <StatusMessage
        whole
        icon="institution"
        title={i18n.t('library.names.unknown', [name])}
        actions={[{ label: i18n.t('library.names.all'), onPress: () => goTo('names') }]}
      >
        {i18n.t('library.names.unknownBody')}
      </StatusMessage>
    );
  }
  return (
    <NameView
      name={name}
      kind={read?.kind ?? entity?.kind ?? null}
      entity={entity}
      facts={entity ? factsOf(entity.id, dictionary.value) : []}
      articles={read?.articles ?? null}
      progress={progress.value}
      bars={read ? barsOf(read.dates) : []}
      companions={read?.companions ?? []}
      noteCount={read?.noteCount ?? 0}
      notes={
        <NoteList
          hits={read?.notes ?? []}
          onOpen={show}
          onCopy={(note) => void navigator.clipboard.writeText(quotationOf(note))}
        />
      }
    />
  );
}
