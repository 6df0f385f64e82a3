import type { Dictionary } from '@/lib/model/dictionary';
import type { Entity, EntityKind } from '@/lib/model/entity';
import { foldedText } from '@/lib/text/fold';
import { TermIndex } from './term-index';

/** How names and the text they are looked for in are folded. */
export const nameFolding = { dropQuotes: true, lowerCase: true } as const;

/** One of the things that a term can mean. */
export interface Meaning {
  readonly entity: Entity;
  readonly kind: EntityKind;
  /** The canonical name. */
  readonly name: string;
  /** Also a word, a given name or too short to stand alone: a mention only where the text gives a reason. */
  readonly needsReason: boolean;
}

/** A dictionary made ready for finding its names. Insulates recognition from how entities list their names. */
export interface CompiledDictionary {
  readonly entities: ReadonlyMap<string, Entity>;
  /** Folded names and aliases with everything they may mean; never an empty list. */
  readonly terms: TermIndex<readonly Meaning[]>;
  /** The first two characters of its parks' and institutions' names, most of them places: 湘潭, 韶山, 岳塘. */
  readonly home: ReadonlySet<string>;
}

/** A name in the form in which it is looked for. */
export function foldName(name: string): string {
  return foldedText(name, nameFolding);
}

/** Compiles names and aliases; less than half a second for 100 000 of them. */
export function compileDictionary(dictionary: Dictionary): CompiledDictionary {
  return withTerms(dictionary, TermIndex.of(termsOf(dictionary)));
}

/** A dictionary whose names are compiled already. */
export function withTerms(
  { entities }: Dictionary,
  terms: CompiledDictionary['terms'],
): CompiledDictionary {
  const byId = new Map<string, Entity>();
  const home = new Set<string>();
  for (const entity of entities) {
    byId.set(entity.id, entity);
    if (isLocal(entity)) home.add(entity.name.slice(0, 2));
  }
  return { entities: byId, terms, home };
}

/** Folded names and aliases with everything they may mean. */
export function termsOf({ entities }: Dictionary): Map<string, Meaning[]> {
  const terms = new Map<string, Meaning[]>();
  const add = (text: string, entity: Entity, ambiguous: boolean) => {
    const term = foldName(text);
    const meanings = terms.get(term);
    const meaning = meaningOf(entity, ambiguous || isShort(term));
    if (!meanings) terms.set(term, [meaning]);
    else if (!meanings.some((other) => other.entity.id === entity.id)) meanings.push(meaning);
  };
  for (const entity of entities) {
    add(entity.name, entity, entity.ambiguous === true);
    for (const alias of entity.aliases) add(alias.text, entity, alias.ambiguous === true);
  }
  for (const [committee, text] of committeeNames(entities)) add(text, committee, false);
  return terms;
}

export function meaningOf(entity: Entity, needsReason: boolean): Meaning {
  return { entity, kind: entity.kind, name: entity.name, needsReason };
}

/** A park's committee goes by all the park's names (湘潭市高新区管委会), so that no park is read in front of it. */
function* committeeNames(entities: readonly Entity[]): Generator<readonly [Entity, string]> {
  const committees = new Map(
    entities.filter(({ kind }) => kind === 'institution').map((entity) => [entity.name, entity]),
  );
  for (const park of entities) {
    if (park.kind !== 'park') continue;
    const committee =
      committees.get(`${park.name}管委会`) ?? committees.get(`${park.name}管理委员会`);
    if (!committee) continue;
    for (const { text } of [{ text: park.name }, ...park.aliases]) {
      yield [committee, `${text}管委会`];
      yield [committee, `${text}管理委员会`];
    }
  }
}

/** Companies bear the names of other places too: 广西, 上海. */
function isLocal({ kind }: Entity): boolean {
  return kind === 'park' || kind === 'institution';
}

/** Two Chinese characters are nearly always also a part of other words and names, whatever the dictionary says. */
function isShort(folded: string): boolean {
  return folded.length <= 2;
}
