/**
 * The words of the W3C Web Annotation Vocabulary as a JSON-LD context, made from the term lists of the recommendation of
 * 23 February 2017 (vocabulary §3, data model §4), so that files are checked without asking the network.
 */
export const annotationContextUrl = 'http://www.w3.org/ns/anno.jsonld';

const namespaces = {
  oa: 'http://www.w3.org/ns/oa#',
  dc: 'http://purl.org/dc/elements/1.1/',
  dcterms: 'http://purl.org/dc/terms/',
  dctypes: 'http://purl.org/dc/dcmitype/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  as: 'http://www.w3.org/ns/activitystreams#',
  schema: 'http://schema.org/',
};
const classes =
  'Annotation=oa Text=dctypes TextualBody=oa SpecificResource=oa TextQuoteSelector=oa TextPositionSelector=oa RangeSelector=oa XPathSelector=oa ' +
  'TimeState=oa CssStylesheet=oa:CssStyle Person=foaf Software=as:Application AnnotationCollection=as:OrderedCollection ' +
  'AnnotationPage=as:OrderedCollectionPage bookmarking=oa classifying=oa commenting=oa highlighting=oa tagging=oa';
const links =
  'body=oa:hasBody target=oa:hasTarget source=oa:hasSource selector=oa:hasSelector startSelector=oa:hasStartSelector endSelector=oa:hasEndSelector refinedBy=oa:refinedBy state=oa:hasState creator=dcterms:creator ' +
  'generator=as:generator canonical=oa:canonical via=oa:via stylesheet=oa:styledBy first=as:first last=as:last partOf=as:partOf';
const dates =
  'created=dcterms:created modified=dcterms:modified generated=dcterms:issued sourceDate=oa:sourceDate';
const numbers = 'start=oa:start end=oa:end total=as:totalItems startIndex=as:startIndex';
const words =
  'format=dc:format language=dc:language value=rdf:value exact=oa:exact prefix=oa:prefix suffix=oa:suffix ' +
  'styleClass=oa:styleClass name=foaf:name label=http://www.w3.org/2000/01/rdf-schema#label';

function pairs(terms: string): [string, string][] {
  return terms.split(' ').map((term) => {
    const [name = '', meaning = ''] = term.split(/=(.*)/);
    return [name, meaning.includes(':') ? meaning : `${meaning}:${name}`];
  });
}

function typed(terms: string, type: string): [string, object][] {
  return pairs(terms).map(([name, id]) => [name, { '@id': id, '@type': type }]);
}

export const annotationVocabulary = {
  '@context': Object.fromEntries<unknown>([
    ...Object.entries(namespaces),
    ['id', '@id'],
    ['type', '@type'],
    ...pairs(classes),
    ...typed(links, '@id'),
    ...typed('motivation=oa:motivatedBy purpose=oa:hasPurpose', '@vocab'),
    ...typed(dates, 'xsd:dateTime'),
    ...typed(numbers, 'xsd:nonNegativeInteger'),
    ['items', { '@id': 'as:items', '@type': '@id', '@container': '@list' }],
    ...pairs(words),
  ]),
};
