import { computed, effect, signal } from '@preact/signals';
import { hrefOf } from '@/components/library/route';
import { TagsView } from '@/components/library/tags-view';
import { type ListedTag, listTags } from '@/lib/search/listing/list-tags';
import { foldForSearch } from '@/lib/search/searchable';
import { toStoreError } from '@/lib/store/store-error';
import { type CountedTag, countedTags } from '@/lib/store/tags';
import { openedDatabase } from '@/lib/store/watch-store';
import { inSlices } from '@/lib/text/in-slices';
import { changeNotes } from '../change-notes';
import { knownCatalogue } from '../listing';
import { change, route } from '../navigation';
import { version, warning } from '../state';

const tags = signal<readonly ListedTag[] | null>(null);
const open = computed(() => route.value.view === 'tags');
let reading = new AbortController();

const found = computed(() => {
  const needle = foldForSearch(route.value.query).text;
  return tags.value?.filter(({ words }) => words.includes(needle)) ?? null;
});

/** Reads the tags whenever their view is open and the database is another than it was. */
export function followTags(): () => void {
  return effect(() => {
    if (version.value === null || !open.value) return;
    reading.abort();
    reading = new AbortController();
    const { signal: stop } = reading;
    readTags(stop).then(
      (read) => {
        if (read) tags.value = read;
      },
      (error) => {
        if (!stop.aborted) warning.value = toStoreError(error).code;
      },
    );
  });
}

async function readTags(stop: AbortSignal): Promise<ListedTag[] | null> {
  const counted: CountedTag[] = [];
  for await (const batch of countedTags(await openedDatabase())) {
    if (stop.aborted) return null;
    for (const each of batch) counted.push(each);
  }
  return await inSlices(listTags(counted), stop);
}

/** Takes a tag off all notes that carry it, and puts another in its place, if one is given. */
async function replaceTag(tag: string, by: string | null): Promise<void> {
  await changeNotes('tags', async (stop) => {
    const catalogue = await knownCatalogue(undefined, stop);
    const ids = catalogue.placesWith('tag', tag).map((place) => catalogue.ids[place] as string);
    return { kind: 'tags', ids, add: by === null ? [] : [by], remove: [tag] };
  });
}

/** The tags of the library. */
export function TagsPage() {
  const { query } = route.value;
  return (
    <TagsView
      tags={found.value}
      query={query}
      onQuery={(typed) => change({ query: typed }, query === '' ? 'push' : 'replace')}
      onOpen={(tag) => {
        location.hash = hrefOf({ view: 'notes', choice: { tag: [tag] } });
      }}
      onRename={(tag, to) => void replaceTag(tag, to)}
      onRemove={(tag) => void replaceTag(tag, null)}
    />
  );
}
