import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { limits } from '@/lib/model/note';
import { useFocusHandedOn } from '../parts/hand-on-focus';
import { Icon } from '../parts/icon';
import { ListFrame } from './lists/list-frame';
import { NothingListed } from './lists/nothing-listed';
import { ReadingProgress } from './lists/reading-progress';
import { VirtualList } from './lists/virtual-list';
import { hrefOf } from './route';

/** A tag, and how many notes carry it. */
export interface CountedTag {
  readonly tag: string;
  readonly count: number;
}

interface TagsViewProps {
  /** Null while they are read. */
  tags: readonly CountedTag[] | null;
  query: string;
  onQuery: (query: string) => void;
  onOpen: (tag: string) => void;
  /** Gives a tag another name; one that is there already takes its notes in. */
  onRename: (tag: string, to: string) => void;
  /** Takes a tag off all notes. */
  onRemove: (tag: string) => void;
}

/** All tags: opened, renamed, put together, taken off. */
export function TagsView({ tags, query, ...on }: TagsViewProps) {
  const [renamed, setRenamed] = useState<string | null>(null);
  return (
    <ListFrame
      title={i18n.t('library.views.tags')}
      query={query}
      searchLabel={i18n.t('library.tags.search')}
      onQuery={on.onQuery}
    >
      {({ list, onLeave }) => (
        <div class="view-rows" ref={list}>
          {tags === null && <ReadingProgress done={0} all={0} />}
          {tags?.length === 0 && (
            <NothingListed of="tags" query={query} onClear={() => on.onQuery('')} />
          )}
          {tags && tags.length > 0 && (
            <VirtualList
              items={tags}
              list={hrefOf({ view: 'tags', query })}
              label={i18n.t('library.views.tags')}
              estimate={53}
              keyOf={({ tag }) => tag}
              onKey={(event, { tag }) => {
                if (event.key === 'Enter') on.onOpen(tag);
                else if (event.key === 'F2') setRenamed(tag);
                else if (event.key === 'Delete') on.onRemove(tag);
                else return false;
                return true;
              }}
              onLeave={onLeave}
            >
              {(counted, reachable) =>
                counted.tag === renamed ? (
                  <TagRename
                    {...counted}
                    onRename={(to) => {
                      setRenamed(null);
                      if (to !== counted.tag) on.onRename(counted.tag, to);
                    }}
                    onLeave={() => setRenamed(null)}
                  />
                ) : (
                  <TagRow
                    {...counted}
                    reachable={reachable}
                    onRename={() => setRenamed(counted.tag)}
                    onRemove={() => on.onRemove(counted.tag)}
                  />
                )
              }
            </VirtualList>
          )}
        </div>
      )}
    </ListFrame>
  );
}

interface TagRowProps extends CountedTag {
  reachable: boolean;
  onRename: () => void;
  onRemove: () => void;
}

function TagRow({ tag, count, reachable, onRename, onRemove }: TagRowProps) {
  const tabIndex = reachable ? 0 : -1;
  return (
    <div class="tag-row">
      <a
        class="pz-focusable tag-row-name"
        href={hrefOf({ view: 'notes', choice: { tag: [tag] } })}
        tabIndex={tabIndex}
      >
        <bdi class="pz-tag">{tag}</bdi>
      </a>
      <span class="facet-count">{i18n.t('popup.notes', count)}</span>
      <span class="row-actions">
        {(
          [
            ['pen', 'library.tags.rename', onRename],
            ['bin', 'library.tags.remove', onRemove],
          ] as const
        ).map(([icon, label, onPress]) => (
          <button
            key={icon}
            type="button"
            class="pz-button pz-quiet pz-square"
            aria-label={i18n.t(label, [tag])}
            title={i18n.t(label, [tag])}
            tabIndex={tabIndex}
            onClick={onPress}
          >
            <Icon name={icon} />
          </button>
        ))}
      </span>
    </div>
  );
}

interface TagRenameProps extends CountedTag {
  onRename: (to: string) => void;
  onLeave: () => void;
}

function TagRename({ tag, onRename, onLeave }: TagRenameProps) {
  const [name, setName] = useState(tag);
  const form = useRef<HTMLFormElement>(null);
  useFocusHandedOn(form);
  return (
    <form
      ref={form}
      class="tag-row"
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() !== '') onRename(name.trim());
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onLeave();
      }}
    >
      <input
        ref={(box) => box?.focus()}
        class="dialog-input pz-focusable"
        type="text"
        aria-label={i18n.t('library.tags.rename', [tag])}
        maxLength={limits.tag}
        dir="auto"
        value={name}
        onInput={(event) => setName(event.currentTarget.value)}
      />
      <button type="submit" class="pz-button pz-primary">
        {i18n.t('library.bulk.apply')}
      </button>
      <button type="button" class="pz-button pz-quiet" onClick={onLeave}>
        {i18n.t('editor.cancel')}
      </button>
    </form>
  );
}
