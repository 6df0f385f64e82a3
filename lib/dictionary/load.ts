import type { Dictionary, Fact, SourceArticle } from '@/lib/model/dictionary';
import type { Entity } from '@/lib/model/entity';
import { type CompiledDictionary, withTerms } from './compile';
import articles from './data/articles.json' with { type: 'json' };
import entities from './data/entities.json' with { type: 'json' };
import facts from './data/facts.json' with { type: 'json' };
import index from './data/index.json' with { type: 'json' };
import source from './data/source.json' with { type: 'json' };
import { readIndex, type StoredIndex } from './stored-index';

/** The dictionary that Pangzhu ships with; the same object each time. Built by `npm run dictionary`, held by its tests. */
export function bundledDictionary(): Dictionary {
  return bundled;
}

let compiled: CompiledDictionary | undefined;

/** The bundled dictionary made ready for finding its names; the same object each time. */
export function compiledDictionary(): CompiledDictionary {
  compiled ??= withTerms(bundled, readIndex(index as unknown as StoredIndex, bundled.entities));
  return compiled;
}

const { sha256, printed, label } = source;
const bundled: Dictionary = {
  schema: 1,
  source: { sha256, printed, label },
  articles: articles as unknown as readonly SourceArticle[],
  entities: entities as unknown as readonly Entity[],
  facts: facts as unknown as readonly Fact[],
};
