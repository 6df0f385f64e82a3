import fc from 'fast-check';
import jsonld from 'jsonld';
import { describe, expect, it } from 'vitest';
import type { PortableNote } from '@/lib/exchange/notes/portable-note';
import { readWebAnnotation } from '@/lib/exchange/notes/read-web-annotation';
import {
  annotationContext,
  webAnnotation,
  webAnnotations,
} from '@/lib/exchange/notes/web-annotation';
import { anyNote } from '../any-note';
import { articleOf, noteOn } from '../citation/articles';
import { allOf, each } from '../files/bytes';
import { annotationContextUrl, annotationVocabulary } from './annotation-vocabulary';

const now = '2025-06-01T00:00:00.000Z';
const same = { pageUrl: (url: string) => url, now };
const oa = 'http://www.w3.org/ns/oa#';

const { sequence: _, ...full } = noteOn(
  articleOf({ editors: ['周野'], sources: { title: 'json-ld' } }),
  {
    comment: '与去年比较',
    tags: ['园区', '产业/光伏'],
    status: 'to-check',
    colour: 'green',
    textHash: 'a'.repeat(64),
    selector: {
      quote: { exact: '占地120亩', prefix: '园区', suffix: '，年内' },
      position: { start: 7, end: 13 },
      range: {
        start: { path: '/html[1]/body[1]/p[1]/text()[1]', offset: 7 },
        end: { path: '/html[1]/body[1]/p[1]/b[1]/text()[1]', offset: 2 },
      },
    },
    conflictOf: 'a0000000-0000-4000-8000-000000000002',
  },
);

type Node = Record<string, { '@id'?: string; '@value'?: unknown; '@type'?: string }[]>;

/** As a JSON-LD processor reads it, with no network; terms that are in no vocabulary make it fail. */
async function expanded(annotation: object): Promise<Node> {
  const document = { '@context': annotationContext, ...annotation } as object;
  const options = {
    safe: true,
    documentLoader: async (url: string) => {
      expect(url).toBe(annotationContextUrl);
      return { documentUrl: url, document: annotationVocabulary };
    },
  };
  const nodes: unknown = await jsonld.expand(document as jsonld.JsonLdDocument, options as never);
  return (nodes as Node[])[0] as Node;
}

const at = (node: unknown, ...path: string[]): Node =>
  path.reduce<unknown>((each, key) => (each as Record<string, unknown[]>)[key]?.[0], node) as Node;

describe('webAnnotation', () => {
  it('has every part in the vocabulary’s words', async () => {
    const node = await expanded(webAnnotation(full, '林知远'));
    expect(node['@id']).toBe(`urn:uuid:${full.id}`);
    expect(node['@type']).toEqual([`${oa}Annotation`]);
    expect(at(node, `${oa}motivatedBy`)['@id']).toBe(`${oa}commenting`);
    expect(at(node, 'http://purl.org/dc/terms/created')).toEqual({
      '@value': full.created,
      '@type': 'http://www.w3.org/2001/XMLSchema#dateTime',
    });
    expect(
      at(node, 'http://purl.org/dc/terms/creator', 'http://xmlns.com/foaf/0.1/name')['@value'],
    ).toBe('林知远');
    const bodies = node[`${oa}hasBody`] as unknown as Node[];
    const said = bodies.map((body) => [
      at(body, `${oa}hasPurpose`)['@id'],
      at(body, 'http://www.w3.org/1999/02/22-rdf-syntax-ns#value')['@value'],
    ]);
    expect(said).toEqual([
      [`${oa}commenting`, '与去年比较'],
      [`${oa}tagging`, '园区'],
      [`${oa}tagging`, '产业/光伏'],
      [`${oa}classifying`, 'to-check'],
    ]);
    const target = at(node, `${oa}hasTarget`);
    expect(at(target, `${oa}hasSource`)['@id']).toBe(full.article.url);
    expect(at(target, `${oa}styleClass`)['@value']).toBe('green');
    expect(at(target, `${oa}hasState`)['@type']).toEqual([`${oa}TimeState`]);
    expect(at(target, `${oa}hasState`, 'urn:pangzhu:textHash')['@value']).toBe('a'.repeat(64));
    const [quote, position] = target[`${oa}hasSelector`] as unknown as Node[];
    expect(at(quote, `${oa}exact`)['@value']).toBe('占地120亩');
    expect(at(quote, `${oa}prefix`)['@value']).toBe('园区');
    expect(at(position, `${oa}start`)).toEqual({
      '@value': 7,
      '@type': 'http://www.w3.org/2001/XMLSchema#nonNegativeInteger',
    });
  });

  it('is valid whatever a note says', async () => {
    await fc.assert(
      fc.asyncProperty(anyNote(), async (note) => {
        const node = await expanded(webAnnotation(note, '林知远'));
        const count = (note.comment ? 1 : 0) + note.tags.length + (note.status ? 1 : 0);
        expect(node[`${oa}hasBody`]?.length ?? 0).toBe(count);
        expect(node[`${oa}hasTarget`]).toHaveLength(1);
      }),
      { numRuns: 50 },
    );
  });

  it('is read back without loss, lone surrogates and all', () => {
    fc.assert(
      fc.property(anyNote(), (note) => {
        const read = readWebAnnotation(
          JSON.parse(JSON.stringify(webAnnotation(note, '林知远'))),
          same,
        );
        expect(read).toEqual({ ok: true, note });
      }),
    );
  });

  it('keeps its identity when another server gives it an address of its own', () => {
    const moved = { ...webAnnotation(full, '林知远'), id: 'https://notes.example/77' };
    expect(readWebAnnotation(moved, same)).toMatchObject({ ok: true, note: { id: full.id } });
  });

  it('stands in a collection that says how many there are', async () => {
    const collection = async (notes: readonly PortableNote[]) => {
      const pieces = webAnnotations(each(notes), {
        generated: full.created,
        label: '笔记',
        creator: '林知远',
      });
      return JSON.parse((await allOf(pieces)).join(''));
    };
    const file = await collection([full, { ...full, id: 'a0000000-0000-4000-8000-000000000003' }]);
    expect(file.first.items).toHaveLength(2);
    const node = await expanded(file);
    expect(node['@type']).toEqual(['http://www.w3.org/ns/activitystreams#OrderedCollection']);
    expect(at(node, 'http://www.w3.org/ns/activitystreams#totalItems')['@value']).toBe(2);
    const page = at(node, 'http://www.w3.org/ns/activitystreams#first') as unknown as Record<
      string,
      { '@list': Node[] }[]
    >;
    expect(
      page['http://www.w3.org/ns/activitystreams#items']?.[0]?.['@list'].map((each) => each['@id']),
    ).toEqual([`urn:uuid:${full.id}`, 'urn:uuid:a0000000-0000-4000-8000-000000000003']);
    const linked = 'http://www.w3.org/ns/activitystreams#';
    expect(at(page, `${linked}partOf`)['@id']).toBe(node['@id']);
    expect(at(node, `${linked}last`)['@id']).toBe((page as unknown as Node)['@id']);
    expect(file.first.items[0].creator).toEqual({ type: 'Person', name: '林知远' });
    // A page has one annotation at least.
    const none = await collection([]);
    expect(none).toMatchObject({ type: 'AnnotationCollection', label: '笔记', total: 0 });
    expect(none).not.toHaveProperty('first');
  });
});

const foreign = {
  '@context': annotationContextUrl,
  id: 'https://notes.example/1',
  type: 'Annotation',
  created: '2025-05-01T20:00:00+08:00',
  body: { type: 'TextualBody', value: '核对一下' },
  target: {
    source: 'https://news.example/a#p2',
    selector: {
      type: 'RangeSelector',
      startSelector: { type: 'XPathSelector', value: '/p[1]' },
      endSelector: { type: 'XPathSelector', value: '/p[2]' },
      refinedBy: [
        { type: 'TextPositionSelector', start: 1, end: 4 },
        { type: 'TextQuoteSelector', exact: '三千人' },
      ],
    },
  },
};
const read = (told: object) =>
  readWebAnnotation(
    { ...foreign, ...told },
    {
      pageUrl: (url) => url.replace(/#.*/, ''),
      now,
    },
  );
const noteFrom = (told: object): PortableNote => {
  const result = read(told);
  if (!result.ok) throw new Error(result.reason);
  return result.note;
};

describe('readWebAnnotation', () => {
  it('takes what others write', () => {
    expect(noteFrom({})).toEqual({
      id: expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/),
      article: { url: 'https://news.example/a', title: '', bylines: [], outlet: '', published: '' },
      textHash: '',
      // The offsets are into a text that is not known here.
      selector: { quote: { exact: '三千人', prefix: '', suffix: '' } },
      comment: '核对一下',
      tags: [],
      colour: 'yellow',
      revision: 1,
      created: '2025-05-01T12:00:00.000Z',
      modified: '2025-05-01T12:00:00.000Z',
    });
  });

  it('gives the same annotation the same id, and another one another', () => {
    expect(noteFrom({}).id).toBe(noteFrom({ body: '改了' }).id);
    expect(noteFrom({}).id).not.toBe(noteFrom({ id: 'https://notes.example/2' }).id);
    const nameless = { id: undefined };
    expect(noteFrom(nameless).id).toBe(noteFrom(nameless).id);
    expect(noteFrom(nameless).id).not.toBe(noteFrom({ ...nameless, bodyValue: '别的' }).id);
  });

  it.each([
    ['an address alone', 'https://news.example/a'],
    ['a target with its own address', { id: 'https://news.example/a', type: 'Text' }],
    ['a source with an id', { source: { id: 'https://news.example/a' } }],
    [
      'a list of targets',
      [{ selector: [] }, { source: 'https://news.example/a' }, 'https://news.example/b'],
    ],
  ])('finds the page of %s', (_name, target) => {
    expect(noteFrom({ target }).article.url).toBe('https://news.example/a');
  });

  it('dates what has no date as of now', () => {
    expect(noteFrom({ created: undefined })).toMatchObject({ created: now, modified: now });
  });

  it('reads bodies by what they are for', () => {
    const body = [
      { type: 'TextualBody', value: '其一' },
      { type: 'TextualBody', value: '光伏 ', purpose: 'tagging' },
      { type: 'TextualBody', value: '重要', purpose: 'classifying' },
      { type: 'TextualBody', value: 'used', purpose: 'classifying' },
      { type: 'TextualBody', value: '<p>其二&lt;<br>其三</p>', format: 'text/html' },
      { id: 'https://notes.example/picture.png', type: 'Image' },
      'https://notes.example/page',
    ];
    expect(noteFrom({ body })).toMatchObject({
      comment: '其一\n\n其二<\n其三',
      tags: ['光伏', '重要'],
      status: 'used',
    });
  });

  it.each([
    ['no annotation', { type: 'Note' }, 'unreadable'],
    ['no page', { target: {} }, 'no-address'],
    ['a script for a page', { target: 'javascript:alert(1)' }, 'no-address'],
    ['a word for a date', { created: 'yesterday' }, 'bad-date'],
    ['a comment that is too long', { body: { value: '长'.repeat(100_001) } }, 'too-long'],
    [
      'too many tags',
      { motivation: 'tagging', body: Array.from({ length: 101 }, (_v, i) => ({ value: `${i}` })) },
      'too-long',
    ],
  ])('refuses %s', (_name, told, reason) => {
    expect(read(told)).toEqual({ ok: false, reason });
  });

  it('never throws', () => {
    const value = fc.letrec((tie) => ({
      any: fc.oneof(
        { depthSize: 'small' },
        fc.string(),
        fc.double(),
        fc.constantFrom(null, true),
        tie('list'),
        tie('object'),
      ),
      list: fc.array(tie('any'), { maxLength: 4 }),
      object: fc.dictionary(
        fc.constantFrom(
          'id',
          'type',
          'body',
          'target',
          'source',
          'selector',
          'exact',
          'refinedBy',
          'items',
          'value',
          'created',
          'canonical',
          '__proto__',
          'constructor',
          'pangzhu:revision',
          'pangzhu:sources',
        ),
        tie('any'),
      ),
    })).object;
    fc.assert(
      fc.property(value, (annotation) => {
        expect(
          readWebAnnotation({ ...(annotation as object), type: 'Annotation' }, same),
        ).toHaveProperty('ok');
      }),
      { numRuns: 500 },
    );
  });
});
