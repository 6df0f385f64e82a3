import { computed, effect, signal } from '@preact/signals';
import { NamesView } from '@/components/library/names-view';
import { hrefOf } from '@/components/library/route';
import { uiLanguage } from '@/components/words/ui-language';
import type { Dictionary } from '@/lib/model/dictionary';
import { type EntityKind, entityKinds, type LocalText } from '@/lib/model/entity';
import { type ListedName, listNames } from '@/lib/search/listing/list-names';
import { foldForSearch } from '@/lib/search/searchable';
import { articlesByEntity } from '@/lib/store/articles/articles-by-entity';
import { toStoreError } from '@/lib/store/store-error';
import { openedDatabase } from '@/lib/store/watch-store';
import { inSlices } from '@/lib/text/in-slices';
import { dictionary } from '../dictionary';
import { knownCatalogue } from '../listing';
import { change, route } from '../navigation';
import { version, warning } from '../state';

const names = signal<readonly ListedName[] | null>(null);
/** How far the notes are read that names are counted in. */
const progress = signal({ done: 0, all: 0 });
const open = computed(() => route.value.view === 'names' && route.value.item === null);
let reading = new AbortController();

/** Reads how often each name was met, again whenever the view is opened or the database changes. */
export function followNames(): () => void {
  return effect(() => {
    if (!open.value || version.value === null) return;
    reading.abort();
    reading = new AbortController();
    const { signal: stop } = reading;
    readNames(dictionary.value, uiLanguage(), stop).then(
      (read) => {
        if (read) names.value = read;
      },
      (error) => {
        warning.value = toStoreError(error).code;
      },
    );
  });
}

async function readNames(
  { entities }: Dictionary,
  language: keyof LocalText,
  stop: AbortSignal,
): Promise<ListedName[] | null> {
  const ids = entities.map(({ id }) => id);
  const articles = await articlesByEntity(await openedDatabase(), ids);
  const catalogue = await knownCatalogue((done, all) => {
    progress.value = { done, all };
  });
  const { columns, kinds } = catalogue;
  const places = [...catalogue.places()];
  return await inSlices(listNames(entities, articles, { columns, kinds, places }, language), stop);
}

/** The names that the address asks for, of any kind. */
const found = computed(() => {
  const needle = foldForSearch(route.value.query).text;
  return names.value?.filter(({ words }) => words.includes(needle)) ?? null;
});

const kind = computed(
  () => entityKinds.find((each) => route.value.choice['kind']?.includes(each)) ?? null,
);

const foundOfKind = computed(
  () => found.value?.filter((each) => kind.value === null || each.kind === kind.value) ?? null,
);

const counts = computed(() => {
  const all = new Map<EntityKind, number>();
  for (const each of found.value ?? []) {
    if (each.kind) all.set(each.kind, (all.get(each.kind) ?? 0) + 1);
  }
  return all;
});

/** The names of the library. */
export function NamesPage() {
  const { query } = route.value;
  return (
    <NamesView
      names={foundOfKind.value}
      progress={progress.value}
      query={query}
      kind={kind.value}
      counts={counts.value}
      onQuery={(typed) => change({ query: typed }, query === '' ? 'push' : 'replace')}
      onKind={(next) => change({ choice: next === null ? {} : { kind: [next] } })}
      onClear={() => change({ query: '', choice: {} })}
      onOpen={(name) => {
        location.hash = hrefOf({ view: 'names', item: name });
      }}
    />
  );
}
