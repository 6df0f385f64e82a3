/** What Hypothesis exports (JSON): an envelope with `annotations`, each as its API gives it. */
import { webAddress } from '../citation/csl-item';
import { derivedId } from './derived-id';
import { instantOf, type Reading, type ReadNote, readPortable } from './portable-note';
import { isObject, list, text, texts } from './untyped';

export function readHypothesis(annotation: unknown, reading: Reading): ReadNote {
  if (!isObject(annotation) || typeof annotation['uri'] !== 'string') {
    return { ok: false, reason: 'unreadable' };
  }
  const selectors = list(annotation['target'])
    .flatMap((target) => (isObject(target) ? list(target['selector']) : []))
    .filter(isObject);
  const quote = selectors.find(
    (each) => each['type'] === 'TextQuoteSelector' && text(each['exact']),
  );
  const document = isObject(annotation['document']) ? annotation['document'] : {};
  const created = instantOf(annotation['created'] ?? reading.now);
  const note = {
    article: {
      url: reading.pageUrl(webAddress(annotation['uri'])),
      title: text(document['title']),
      bylines: [],
      outlet: '',
      published: '',
    },
    textHash: '',
    // Its offsets are into another text than ours.
    selector: quote
      ? {
          quote: {
            exact: text(quote['exact']),
            prefix: text(quote['prefix']),
            suffix: text(quote['suffix']),
          },
        }
      : null,
    comment: text(annotation['text']),
    tags: texts(annotation['tags'])
      .map((tag) => tag.trim())
      .filter(Boolean),
    colour: 'yellow',
    revision: 1,
    created,
    modified: instantOf(annotation['updated'] ?? created),
  };
  return readPortable({ ...note, id: derivedId(annotation['id'], note) });
}
