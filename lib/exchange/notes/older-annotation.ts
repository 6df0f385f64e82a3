/**
 * Annotations in the words of before the recommendation of 2017: Open Annotation (2013), and lists of the IIIF Presentation API 2,
 * which took them over. Their keys may have a prefix, their texts are `chars`, their tags a type of body.
 */
import { isObject, list, words } from './untyped';
import type { JsonObject } from './web-annotation';

const todays: Readonly<Record<string, string>> = {
  hasBody: 'body',
  resource: 'body',
  hasTarget: 'target',
  on: 'target',
  hasSource: 'source',
  full: 'source',
  hasSelector: 'selector',
  motivatedBy: 'motivation',
  annotatedAt: 'created',
  chars: 'value',
};

/** Of these parts, parts are read in their turn: a target's source, a selector's selectors. */
const parts: ReadonlySet<string> = new Set(
  'body target source selector items item default refinedBy'.split(' '),
);
/** More of them in one another than any annotation has. */
const deepest = 8;

/** The annotation in the words of 2017, where it has none of them for what it is of; else as it is. */
export function inTodaysWords(annotation: JsonObject): JsonObject {
  return annotation['target'] === undefined ? renamed(annotation, 0) : annotation;
}

function renamed(part: JsonObject, depth: number): JsonObject {
  const entries = Object.entries(part).map(([key, value]): [string, unknown] => {
    const bare = key.replace(/^(?:oa|cnt):/, '');
    const name = Object.hasOwn(todays, bare) ? (todays[bare] as string) : bare;
    if (!parts.has(name) || depth === deepest) return [name, value];
    return [name, list(value).map((each) => (isObject(each) ? renamed(each, depth + 1) : each))];
  });
  const isTag = words(part['@type']).includes('Tag');
  return Object.fromEntries(isTag ? [...entries, ['purpose', 'tagging']] : entries);
}
