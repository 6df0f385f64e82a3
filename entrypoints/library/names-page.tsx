import { effect, signal } from '@preact/signals';
import { type ListedName, NamesView } from '@/components/library/names-view';
import { hrefOf } from '@/components/library/route';
import { uiLanguage } from '@/components/ui-language';
import { type Entity, type EntityKind, entityKinds, type LocalText } from '@/lib/model/entity';
import { foldForSearch } from '@/lib/search/searchable';
import { articlesByEntity } from '@/lib/store/articles-by-entity';
import { toStoreError } from '@/lib/store/store-error';
import { openedDatabase } from '@/lib/store/watch-store';
import { dictionary } from './dictionary';
import { knownCatalogue } from './listing';
import { change, route } from './navigation';
import { version, warning } from './state';

const names = signal<readonly ListedName[] | null>(null);
/** What each name is found by: all its names, folded, and its initials. */
const words = new Map<string, string>();

/** Reads how often each name was met, again whenever the view is opened or the database changes. */
export function followNames(): () => void {
  return effect(() => {
    const { view, item } = route.value;
    if (view !== 'names' || item !== null || version.value === null) return;
    void readNames(uiLanguage()).then(
      (read) => {
        names.value = read;
      },
      (error) => {
        warning.value = toStoreError(error).code;
      },
    );
  });
}

async function readNames(spoken: keyof LocalText): Promise<ListedName[]> {
  const articles = await articlesByEntity(await openedDatabase());
  const catalogue = await knownCatalogue();
  const notes = new Map<string, number>();
  for (const place of catalogue.places()) {
    for (const name of catalogue.columns.name.of(place))
      notes.set(name, (notes.get(name) ?? 0) + 1);
  }
  const listed = new Map<string, ListedName>();
  const add = (entity: Entity) => {
    const { name, kind, description, id } = entity;
    const count = articles.get(id) ?? 0;
    const about = description[spoken];
    listed.set(name, {
      name,
      kind,
      description: about,
      articles: count,
      notes: notes.get(name) ?? 0,
    });
    words.set(name, wordsOf(entity));
  };
  for (const entity of dictionary.value.entities) add(entity);
  for (const [name, count] of notes) {
    if (listed.has(name)) continue;
    listed.set(name, { name, kind: null, description: '', articles: 0, notes: count });
    words.set(name, foldForSearch(name).text);
  }
  const met = ({ articles: many, notes: more }: ListedName) => many + more;
  return [...listed.values()].sort((a, b) => met(b) - met(a));
}

function wordsOf({ name, aliases, initials }: Entity): string {
  const texts = [name, ...aliases.map(({ text }) => text), initials];
  return texts.map((text) => foldForSearch(text).text).join('\n');
}

/** The names of the library. */
export function NamesPage() {
  const { query, choice } = route.value;
  const kind = entityKinds.find((each) => choice['kind']?.includes(each)) ?? null;
  const needle = foldForSearch(query).text;
  const found = names.value?.filter(({ name }) => words.get(name)?.includes(needle)) ?? null;
  const counts = new Map<EntityKind, number>();
  for (const each of found ?? []) {
    if (each.kind) counts.set(each.kind, (counts.get(each.kind) ?? 0) + 1);
  }
  return (
    <NamesView
      names={found?.filter((each) => kind === null || each.kind === kind) ?? null}
      query={query}
      kind={kind}
      counts={counts}
      onQuery={(typed) => change({ query: typed }, query === '' ? 'push' : 'replace')}
      onKind={(next) => change({ choice: next === null ? {} : { kind: [next] } })}
      onOpen={(name) => {
        location.hash = hrefOf({ view: 'names', item: name });
      }}
    />
  );
}
