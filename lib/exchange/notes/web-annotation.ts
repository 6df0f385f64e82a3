/**
 * Notes as W3C Web Annotations (Web Annotation Data Model and Vocabulary, 2017), in JSON-LD. What the vocabulary has no word
 * for has one of our own (`pangzhu:`), so that nothing is lost between two Pangzhus.
 */
import type { ArticleMetadata } from '@/lib/model/article';
import type { NoteColour } from '@/lib/model/note';
import type { RangePath } from '@/lib/model/selector';
import type { PortableNote } from './portable-note';

/** The context of every file; the first is known to all that read annotations, the second is our own words. */
export const annotationContext = ['http://www.w3.org/ns/anno.jsonld', { pangzhu: 'urn:pangzhu:' }];

const generator = { id: 'urn:pangzhu:extension', type: 'Software', name: 'Pangzhu 旁注' };
const colours: Readonly<Record<NoteColour, string>> = {
  yellow: '#fff2a8',
  green: '#c9f2c7',
  blue: '#c6e2ff',
  pink: '#ffd3e2',
};

export type JsonObject = Readonly<Record<string, unknown>>;

/** One Annotation, without the `@context` that its collection has. @param creator what the reader is called */
export function webAnnotation(note: PortableNote, creator: string): JsonObject {
  const { id, article, selector, comment, tags, colour, status, created, modified } = note;
  const body = [
    ...(comment ? [textualBody(comment, 'commenting')] : []),
    ...tags.map((tag) => textualBody(tag, 'tagging')),
    ...(status ? [textualBody(status, 'classifying')] : []),
  ];
  return {
    id: noteUri(id),
    type: 'Annotation',
    motivation: selector ? (comment ? 'commenting' : 'highlighting') : 'bookmarking',
    created,
    modified,
    creator: { type: 'Person', name: creator },
    generator,
    // What keeps its identity wherever the annotation is published.
    canonical: noteUri(id),
    stylesheet: {
      type: 'CssStylesheet',
      value: `.${colour} { background-color: ${colours[colour]} }`,
    },
    ...(body.length > 0 ? { body } : {}),
    target: {
      type: 'SpecificResource',
      source: sourceOf(article),
      ...(selector ? { selector: selectorsOf(selector) } : {}),
      state: {
        type: 'TimeState',
        sourceDate: created,
        ...(note.textHash ? { 'pangzhu:textHash': note.textHash } : {}),
      },
      styleClass: colour,
    },
    'pangzhu:revision': note.revision,
    ...(note.formerly ? { 'pangzhu:formerly': literal(note.formerly) } : {}),
    ...(note.changes ? { 'pangzhu:changes': literal(note.changes) } : {}),
    ...(note.conflictOf ? { 'pangzhu:conflictOf': { id: noteUri(note.conflictOf) } } : {}),
  };
}

/** What a file of annotations says of itself. */
export interface CollectionWords {
  /** ISO 8601: when it is made. */
  readonly generated: string;
  /** What the collection is called, and its reader. */
  readonly label: string;
  readonly creator: string;
}

const [collectionId, pageId] = ['urn:pangzhu:export', 'urn:pangzhu:export:page'];

/**
 * A file of annotations, piece by piece: a collection of one page, or of none where there are no notes, for no page may be empty
 * (data model §5.2). How many there are is told after them, when it is known.
 */
export async function* webAnnotations(
  notes: AsyncIterable<PortableNote>,
  { generated, label, creator }: CollectionWords,
): AsyncGenerator<string> {
  const [id, type] = [collectionId, 'AnnotationCollection'];
  const collection = { '@context': annotationContext, id, type, label, generated, generator };
  const page = { id: pageId, type: 'AnnotationPage', partOf: id, startIndex: 0, items: [] };
  const frame = JSON.stringify({ ...collection, first: page }, null, 1);
  const at = frame.lastIndexOf(']');
  let between = `${frame.slice(0, at)}\n`;
  let total = 0;
  for await (const note of notes) {
    yield between + JSON.stringify(webAnnotation(note, creator));
    between = ',\n';
    total += 1;
  }
  if (total === 0) yield `${JSON.stringify({ ...collection, total }, null, 1)}\n`;
  else
    yield `\n${frame.slice(at).replace(/\n\}$/, `,\n "last": "${pageId}",\n "total": ${total}\n}\n`)}`;
}

function textualBody(value: string, purpose: string): JsonObject {
  return { type: 'TextualBody', value, format: 'text/plain', purpose };
}

/** The page, with what is known of its article in Dublin Core's words. */
function sourceOf(article: ArticleMetadata): JsonObject {
  const { url, title, bylines, outlet, published } = article;
  const { language, updated, leadIn, subtitle, editors, page, sources } = article;
  return {
    id: url,
    type: 'Text',
    format: 'text/html',
    ...(language !== undefined ? { language } : {}),
    'dc:title': title,
    'dc:creator': bylines,
    'dc:publisher': outlet,
    'dc:date': published,
    ...(updated !== undefined ? { 'schema:dateModified': updated } : {}),
    ...(page !== undefined ? { 'schema:printPage': page } : {}),
    ...(leadIn !== undefined ? { 'pangzhu:leadIn': leadIn } : {}),
    ...(subtitle !== undefined ? { 'pangzhu:subtitle': subtitle } : {}),
    ...(editors !== undefined ? { 'schema:editor': editors } : {}),
    ...(sources !== undefined ? { 'pangzhu:sources': literal(sources) } : {}),
  };
}

/** A value that JSON-LD hands on as it is (JSON-LD 1.1 §4.2.2). */
function literal(value: unknown): JsonObject {
  return { '@type': '@json', '@value': value };
}

function selectorsOf({
  quote,
  position,
  range,
}: NonNullable<PortableNote['selector']>): JsonObject[] {
  const { exact, prefix, suffix } = quote;
  return [
    { type: 'TextQuoteSelector', exact, prefix, suffix },
    ...(position
      ? [{ type: 'TextPositionSelector', start: position.start, end: position.end }]
      : []),
    ...(range
      ? [
          {
            type: 'RangeSelector',
            startSelector: pointSelector(range.start),
            endSelector: pointSelector(range.end),
          },
        ]
      : []),
  ];
}

function pointSelector({ path, offset }: RangePath['start']): JsonObject {
  const refinedBy = { type: 'TextPositionSelector', start: offset, end: offset };
  return { type: 'XPathSelector', value: path, refinedBy };
}

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

function noteUri(id: string): string {
  return uuid.test(id) ? `urn:uuid:${id}` : `urn:pangzhu:note:${id}`;
}

/** The note that one of our URIs names; null for anything else. */
export function noteOfUri(uri: unknown): string | null {
  return typeof uri === 'string'
    ? (/^urn:(?:uuid|pangzhu:note):(.+)$/.exec(uri)?.[1] ?? null)
    : null;
}
