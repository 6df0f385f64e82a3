import { useSignal } from '@preact/signals';
import { i18n } from '#i18n';
import { BulkTags } from '@/components/library/bulk-tags';
import { ExportMenu } from '@/components/library/export-menu';
import { SearchName } from '@/components/library/lists/search-name';
import { Icon } from '@/components/parts/icon';
import { saveSearch } from '@/lib/store/searches';
import { recentTags } from '@/lib/store/tags';
import { openedDatabase } from '@/lib/store/watch-store';
import { inSlices } from '@/lib/text/in-slices';
import { changeNotes } from './change-notes';
import { exportNotes } from './export-notes';
import { tagsOfNotes } from './listing';
import { change, route } from './navigation';

interface NotesActionsProps {
  /** The notes that are listed, and those of them that are chosen. */
  ids: readonly string[];
  selected: ReadonlySet<string>;
  onDone: () => void;
}

/** What can be done with the notes that are chosen, or, where none is, with all that are listed. */
export function NotesActions({ ids, selected, onDone }: NotesActionsProps) {
  const open = useSignal<'tags' | 'export' | 'search' | null>(null);
  const tags = useSignal<{ carried: readonly string[]; known: readonly string[] } | null>(null);
  const chosen = selected.size > 0 ? [...selected] : ids;
  const { query, choice } = route.value;
  const narrowed = query.trim() !== '' || Object.keys(choice).length > 0;
  const whole = selected.size === 0 && !narrowed;

  function show(next: typeof open.value) {
    open.value = next;
  }

  async function openTags() {
    const known = await recentTags(await openedDatabase());
    const carried = await inSlices(tagsOfNotes(chosen), new AbortController().signal);
    tags.value = { known, carried: carried ?? [] };
    open.value = 'tags';
  }

  return (
    <>
      {selected.size > 0 && (
        <>
          <button type="button" class="pz-button" onClick={openTags}>
            <Icon name="tag" /> {i18n.t('library.bulk.tag')}
          </button>
          <button
            type="button"
            class="pz-button"
            onClick={() => {
              onDone();
              void changeNotes('deletion', async () => ({ kind: 'deletion', ids: chosen }));
            }}
          >
            <Icon name="bin" /> {i18n.t('list.remove')}
          </button>
        </>
      )}
      {selected.size === 0 && narrowed && (
        <button type="button" class="pz-button pz-quiet" onClick={() => show('search')}>
          <Icon name="save" /> {i18n.t('library.searches.save')}
        </button>
      )}
      <button
        type="button"
        class={selected.size > 0 ? 'pz-button' : 'pz-button pz-quiet'}
        aria-disabled={ids.length === 0}
        onClick={() => {
          if (ids.length > 0) open.value = 'export';
        }}
      >
        <Icon name="download" /> {i18n.t('library.export.open')}
      </button>
      {selected.size === 0 && (
        <button
          type="button"
          class="pz-button pz-quiet"
          onClick={() => change({ dialog: 'import' })}
        >
          <Icon name="upload" /> {i18n.t('library.import.open')}
        </button>
      )}
      {open.value === 'tags' && tags.value && (
        <BulkTags
          count={chosen.length}
          {...tags.value}
          onApply={(add, remove) =>
            void changeNotes('tags', async () => ({ kind: 'tags', ids: chosen, add, remove }))
          }
          onLeave={() => show(null)}
        />
      )}
      {open.value === 'export' && (
        <ExportMenu
          count={chosen.length}
          whole={whole}
          onExport={(format) => void exportNotes(format, whole ? null : chosen)}
          onLeave={() => show(null)}
        />
      )}
      {open.value === 'search' && (
        <SearchName
          suggested={[query.trim(), ...Object.values(choice).flat()].filter(Boolean).join(' · ')}
          onSave={(name) => void keepSearch(name)}
          onLeave={() => show(null)}
        />
      )}
    </>
  );
}

async function keepSearch(name: string) {
  const search = { id: crypto.randomUUID(), name, query: location.hash };
  await saveSearch(await openedDatabase(), search);
}
