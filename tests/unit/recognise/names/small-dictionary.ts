import type { Dictionary } from '@/lib/model/dictionary';
import type { Alias, Entity, EntityKind } from '@/lib/model/entity';

/**
 * An entity for tests. A name or alias that ends in `?` is ambiguous.
 *
 * @param seen the ids of the articles in which it stands.
 */
export function entity(
  kind: EntityKind,
  name: string,
  aliases: readonly string[] = [],
  seen: readonly string[] = [],
): Entity {
  const given = aliasOf(name);
  return {
    id: `${kind}:${given.text}`,
    kind,
    name: given.text,
    ...(given.ambiguous ? { ambiguous: true as const } : {}),
    aliases: aliases.map(aliasOf),
    description: { en: '', zh_CN: '' },
    initials: '',
    seen: seen.map((article) => ({ article, lines: [1] })),
  };
}

function aliasOf(text: string): Alias {
  return text.endsWith('?') ? { text: text.slice(0, -1), ambiguous: true } : { text };
}

export function dictionaryOf(...entities: readonly Entity[]): Dictionary {
  return {
    schema: 1,
    source: { sha256: '', printed: '2024-08', label: { en: '', zh_CN: '' } },
    articles: [],
    entities,
    facts: [],
  };
}
