import { i18n } from '#i18n';
import { type EntityKind, entityKinds } from '@/lib/model/entity';
import { KindChip } from '../parts/kind-chip';
import { KindFilter } from '../parts/kind-filter';
import { ListFrame } from './lists/list-frame';
import { NothingListed } from './lists/nothing-listed';
import { ReadingProgress } from './lists/reading-progress';
import { VirtualList } from './lists/virtual-list';
import { hrefOf } from './route';

/** A name that is known, and how often it was met. */
export interface NameInList {
  readonly name: string;
  readonly kind: EntityKind | null;
  readonly description: string;
  readonly articles: number;
  readonly notes: number;
}

interface NamesViewProps {
  /** Null while they are read. */
  names: readonly NameInList[] | null;
  /** How far that has got. */
  progress: { readonly done: number; readonly all: number };
  query: string;
  kind: EntityKind | null;
  /** How many names there are of each kind, whichever is chosen. */
  counts: ReadonlyMap<EntityKind, number>;
  onQuery: (query: string) => void;
  onKind: (kind: EntityKind | null) => void;
  /** Lists all again. */
  onClear: () => void;
  onOpen: (name: string) => void;
}

/** All names of the dictionary, and those that articles introduced. */
export function NamesView({ names, progress, query, kind, counts, ...on }: NamesViewProps) {
  return (
    <ListFrame
      title={i18n.t('library.views.names')}
      query={query}
      searchLabel={i18n.t('library.names.search')}
      onQuery={on.onQuery}
    >
      {({ list, onLeave }) => (
        <>
          <div class="names-kinds">
            <KindFilter
              kinds={entityKinds
                .map((each) => ({
                  kind: each,
                  label: i18n.t(`kindGroups.${each}`),
                  count: counts.get(each) ?? 0,
                }))
                .filter(({ count }) => count > 0)}
              chosen={kind}
              onChoose={on.onKind}
            />
          </div>
          <div class="view-rows" ref={list}>
            {names === null && <ReadingProgress {...progress} />}
            {names?.length === 0 && (
              <NothingListed
                of="names"
                query={query}
                narrowed={kind !== null}
                onClear={on.onClear}
              />
            )}
            {names && names.length > 0 && (
              <VirtualList
                items={names}
                list={hrefOf({ view: 'names', query, choice: kind ? { kind: [kind] } : {} })}
                label={i18n.t('library.views.names')}
                estimate={42}
                keyOf={({ name }) => name}
                onKey={(event, { name }) => {
                  if (event.key !== 'Enter') return false;
                  on.onOpen(name);
                  return true;
                }}
                onLeave={onLeave}
              >
                {(listed, reachable) => <NameRow listed={listed} reachable={reachable} />}
              </VirtualList>
            )}
          </div>
        </>
      )}
    </ListFrame>
  );
}

function NameRow({ listed, reachable }: { listed: NameInList; reachable: boolean }) {
  const { name, kind, description, articles, notes } = listed;
  return (
    <a
      class="name-row pz-focusable"
      href={hrefOf({ view: 'names', item: name })}
      tabIndex={reachable ? 0 : -1}
    >
      <span class="name-row-name">
        <bdi>{name}</bdi> {kind && <KindChip kind={kind} />}
      </span>
      <bdi class="name-row-about">{description}</bdi>
      <span class="name-row-counts">
        <span>{articles > 0 && i18n.t('library.names.articles', articles)}</span>
        <span>{notes > 0 && i18n.t('popup.notes', notes)}</span>
      </span>
    </a>
  );
}
