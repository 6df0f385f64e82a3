import { useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { EntityKind } from '@/lib/model/entity';
import type { Mention } from '@/lib/model/mention';
import type { Span } from '@/lib/model/span';
import { Icon } from '../parts/icon';
import { KindFilter } from '../parts/kind-filter';
import { useRowFocus } from '../parts/row-focus';
import { useSomeRows } from '../parts/some-rows';
import { type DistinctName, distinctNames } from '../words/distinct-names';

interface PageNamesProps {
  mentions: readonly Mention[];
  onJump: (place: Span) => void;
}

/** The names of a page by kind. Each jumps to where it first stands, pressed again to the next place. */
export function PageNames({ mentions, onJump }: PageNamesProps) {
  const [only, setOnly] = useState<EntityKind | null>(null);
  const [at, setAt] = useState<{ key: string; place: number } | null>(null);
  const kinds = useMemo(() => distinctNames(mentions), [mentions]);
  const chosen = only !== null && kinds.has(only) ? only : null;
  const all = [...kinds].filter(([kind]) => chosen === null || kind === chosen);
  const { limit, restart, more } = useSomeRows(
    all.reduce((sum, [, names]) => sum + names.length, 0),
  );
  const listed = firstOf(all, limit);
  const { onKeyDown, focusOf } = useRowFocus(
    listed.flatMap(([, names]) => names.map(({ key }) => key)),
  );
  if (mentions.length === 0) return <p class="panel-empty">{i18n.t('panel.noNames')}</p>;

  function jump({ key, places }: DistinctName) {
    const place = at?.key === key ? (at.place + 1) % places.length : 0;
    setAt({ key, place });
    const { start, end } = places[place] as Mention;
    onJump({ start, end });
  }

  return (
    <>
      <KindFilter
        kinds={[...kinds].map(([kind, names]) => ({
          kind,
          label: i18n.t(`kindGroups.${kind}`),
          count: names.length,
        }))}
        chosen={chosen}
        onChoose={(kind) => restart(() => setOnly(kind))}
      />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys are its buttons' */}
      <div onKeyDown={onKeyDown}>
        {listed.map(([kind, names]) => (
          <section key={kind} class={`name-group pz-kind-${kind}`}>
            <h3 class="panel-heading">
              <Icon name={kind} size={14} /> {i18n.t(`kindGroups.${kind}`)}
            </h3>
            <ul>
              {names.map((name) => (
                <li key={name.key}>
                  <button
                    type="button"
                    class="panel-row pz-focusable"
                    {...focusOf(name.key)}
                    onClick={() => jump(name)}
                  >
                    <bdi class="panel-name">{name.name}</bdi>
                    <span class="panel-count">
                      {at?.key === name.key && name.places.length > 1
                        ? i18n.t('panel.place', [at.place + 1, name.places.length])
                        : i18n.t('panel.count', name.places.length)}
                    </span>
                  </button>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
      {more}
    </>
  );
}

type Groups = readonly (readonly [EntityKind, readonly DistinctName[]])[];

/** The first so many names of some groups. */
function firstOf(groups: Groups, limit: number): Groups {
  const first: [EntityKind, readonly DistinctName[]][] = [];
  let left = limit;
  for (const [kind, names] of groups) {
    if (left <= 0) break;
    first.push([kind, names.slice(0, left)]);
    left -= names.length;
  }
  return first;
}
