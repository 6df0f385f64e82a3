import { type EntityKind, entityKinds } from '@/lib/model/entity';
import type { Mention } from '@/lib/model/mention';

/** One entity of a page, with all the places where it is named, in page order. */
export interface DistinctName {
  readonly key: string;
  readonly kind: EntityKind;
  readonly name: string;
  readonly places: readonly Mention[];
}

/** The entities among some mentions, by kind; within a kind in the order in which they first stand on the page. */
export function distinctNames(mentions: readonly Mention[]): Map<EntityKind, DistinctName[]> {
  const names = new Map<string, { kind: EntityKind; name: string; places: Mention[] }>();
  for (const mention of mentions) {
    const key = mention.entity ?? `${mention.kind} ${mention.name}`;
    const known = names.get(key);
    if (known) known.places.push(mention);
    else names.set(key, { kind: mention.kind, name: mention.name, places: [mention] });
  }
  const kinds = new Map<EntityKind, DistinctName[]>();
  for (const kind of entityKinds) {
    const group = [...names].filter(([, name]) => name.kind === kind);
    if (group.length > 0)
      kinds.set(
        kind,
        group.map(([key, name]) => ({ key, ...name })),
      );
  }
  return kinds;
}
