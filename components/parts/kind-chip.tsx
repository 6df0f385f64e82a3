import { i18n } from '#i18n';
import type { EntityKind } from '@/lib/model/entity';
import type { FigureKind } from '@/lib/model/figure';
import { Icon } from './icon';

/** The kind of a name: an icon and a word, so that the colour only helps. */
export function KindChip({ kind }: { kind: EntityKind }) {
  return (
    <span class={`pz-chip pz-kind-${kind}`}>
      <Icon name={kind} size={14} />
      {i18n.t(`kinds.${kind}`)}
    </span>
  );
}

/** The kind of a figure. */
export function FigureChip({ kind }: { kind: FigureKind }) {
  return (
    <span class="pz-chip pz-kind-figure">
      <Icon name={kind === 'date' ? 'date' : 'figure'} size={14} />
      {i18n.t(`figureKinds.${kind}`)}
    </span>
  );
}
