/** W3C Web Annotations as notes: our own without loss, others' as far as notes hold what they say. */
import { type NoteStatus, noteColours, noteStatuses } from '@/lib/model/note';
import { webAddress } from '../citation/csl-item';
import { derivedId } from './derived-id';
import { inTodaysWords } from './older-annotation';
import { instantOf, type Reading, type ReadNote, readPortable } from './portable-note';
import { isObject, list, text, texts, words } from './untyped';
import { type JsonObject, noteOfUri } from './web-annotation';
import { withoutMarkup } from './without-markup';

export function readWebAnnotation(input: unknown, reading: Reading): ReadNote {
  if (!isObject(input) || !words(input['type'] ?? input['@type']).includes('Annotation')) {
    return { ok: false, reason: 'unreadable' };
  }
  const annotation = inTodaysWords(input);
  const id = noteOfUri(annotation['canonical']) ?? noteOfUri(annotation['id']);
  const ours = id !== null && annotation['pangzhu:revision'] !== undefined;
  const target = firstTarget(annotation);
  const source = sourceOf(target);
  const url = addressOf(source);
  const state = list(target['state']).filter(isObject);
  const textHash = text(state.find((each) => each['pangzhu:textHash'])?.['pangzhu:textHash']);
  const created = instantOf(only(annotation['created']) ?? reading.now);
  const style = text(list(target['styleClass'])[0]);
  const note = {
    article: articleOf(source, ours ? url : reading.pageUrl(webAddress(url))),
    textHash,
    selector: selectorOf(target, ours || textHash !== ''),
    ...bodyOf(annotation),
    colour: noteColours.find((colour) => colour === style) ?? 'yellow',
    revision: annotation['pangzhu:revision'] ?? 1,
    created,
    modified: instantOf(only(annotation['modified']) ?? created),
    ...literal('formerly', annotation['pangzhu:formerly']),
    ...literal('changes', annotation['pangzhu:changes']),
    ...conflictOf(annotation['pangzhu:conflictOf']),
  };
  return readPortable({
    ...note,
    id: id ?? derivedId(annotation['id'] ?? annotation['@id'], note),
  });
}

/** Of several targets, those of a Choice or List included, the first that is of a web page; else the first with an address. */
function firstTarget(annotation: JsonObject): JsonObject {
  const targets = list(annotation['target'])
    .flatMap((target) => (isObject(target) && target['items'] ? list(target['items']) : [target]))
    .map((target) => (isObject(target) ? target : { source: target }));
  const address = (target: JsonObject) => addressOf(sourceOf(target));
  return targets.find((target) => webAddress(address(target))) ?? targets.find(address) ?? {};
}

/** What a target is of: itself, where it is the page. A source may be of something in its turn. */
function sourceOf(target: JsonObject): JsonObject {
  const source = list(target['source'])[0];
  if (!isObject(source)) return { id: source ?? target['id'] ?? target['@id'] };
  const inner = list(source['source'])[0];
  if (inner === undefined) return source;
  return isObject(inner) ? inner : { id: inner };
}

function addressOf(source: JsonObject): string {
  return text(source['id'] ?? source['@id']);
}

/** Of a list the one value that a date can have; typed values (`@value`) are opened. */
function only(value: unknown): unknown {
  return text(value) || list(value)[0];
}

function articleOf(source: JsonObject, url: string): JsonObject {
  const known = {
    leadIn: source['pangzhu:leadIn'],
    subtitle: source['pangzhu:subtitle'],
    editors:
      source['schema:editor'] === undefined ? undefined : list(source['schema:editor']).map(text),
    page: source['schema:printPage'],
    updated: source['schema:dateModified'],
    language: source['language'],
    sources: isObject(source['pangzhu:sources']) ? source['pangzhu:sources']['@value'] : undefined,
  };
  return {
    url,
    title: text(
      source['dc:title'] ?? source['dcterms:title'] ?? source['schema:headline'] ?? source['name'],
    ),
    bylines: list(source['dc:creator']).map(text),
    outlet: text(source['dc:publisher']),
    published: text(source['dc:date']),
    ...Object.fromEntries(
      Object.entries(known).filter(
        ([, value]) => typeof value === 'string' || isObject(value) || Array.isArray(value),
      ),
    ),
  };
}

/** @param isOwnText whether offsets are into a text that we know: others count characters of a text of their own */
function selectorOf(target: JsonObject, isOwnText: boolean): JsonObject | null {
  const all: JsonObject[] = [];
  for (
    let level = list(target['selector']).filter(isObject);
    level.length > 0 && all.length < 100;
  ) {
    all.push(...level);
    level = level
      .flatMap((each) => [...list(each['refinedBy']), ...list(each['items'])])
      .filter(isObject);
  }
  const quote = all.find(
    (each) =>
      words(each['type'] ?? each['@type']).includes('TextQuoteSelector') && text(each['exact']),
  );
  if (!quote) return null;
  const position = all.find((each) => each['type'] === 'TextPositionSelector');
  const range = all.find((each) => each['type'] === 'RangeSelector');
  const [start, end] = [pointOf(range?.['startSelector']), pointOf(range?.['endSelector'])];
  return {
    quote: {
      exact: text(quote['exact']),
      prefix: text(quote['prefix']),
      suffix: text(quote['suffix']),
    },
    ...(position && isOwnText
      ? { position: { start: position['start'], end: position['end'] } }
      : {}),
    ...(start && end && isOwnText ? { range: { start, end } } : {}),
  };
}

/** An end of a range as we write it; null for others' ways. */
function pointOf(selector: unknown): JsonObject | null {
  if (!isObject(selector) || selector['type'] !== 'XPathSelector') return null;
  const [refined] = list(selector['refinedBy']).filter(isObject);
  if (refined?.['type'] !== 'TextPositionSelector') return null;
  return { path: selector['value'], offset: refined['start'] };
}

/** Comments are joined by blank lines; bodies that are no text (pictures, links) are left behind. */
function bodyOf(annotation: JsonObject): JsonObject {
  const bodies = list(annotation['body']).flatMap((body) =>
    isObject(body) && body['items'] ? list(body['items']) : [body],
  );
  const isTag = words(annotation['motivation']).includes('tagging');
  const plain = texts(annotation['bodyValue']);
  const [comments, tags]: [string[], string[]] = isTag ? [[], plain] : [plain, []];
  let status: NoteStatus | undefined;
  for (const body of bodies) {
    // By the standard it is an address of something; what is none was meant to be read.
    if (typeof body === 'string' && !/^[a-z][\w+.-]*:\S*$/i.test(body)) comments.push(body);
    if (!isObject(body)) continue;
    const value = text(body['value'] ?? body['chars']);
    const purposes = words(body['purpose'] ?? annotation['motivation']);
    if (!value) continue;
    const known = noteStatuses.find((each) => each === value);
    if (purposes.includes('classifying') && known) status = known;
    else if (purposes.includes('tagging') || purposes.includes('classifying')) tags.push(value);
    else comments.push(body['format'] === 'text/html' ? withoutMarkup(value) : value);
  }
  return { comment: comments.join('\n\n'), tags, ...(status === undefined ? {} : { status }) };
}

function literal(name: string, value: unknown): JsonObject {
  return isObject(value) ? { [name]: value['@value'] } : {};
}

function conflictOf(value: unknown): JsonObject {
  const id = isObject(value) ? noteOfUri(value['id']) : null;
  return id === null ? {} : { conflictOf: id };
}
