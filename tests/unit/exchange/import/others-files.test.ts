/** Files as other programs write them: what is read of each was decided before it was tried. */
import { describe, expect, it } from 'vitest';
import { openImportFile } from '@/lib/exchange/import/import-file';
import { allOf, fileOf } from '../files/bytes';

const reading = {
  pageUrl: (url: string) => url.replace(/#.*/, ''),
  now: '2025-06-01T00:00:00.000Z',
};

/** Each entry in short: a note as address, quote, comment and tags, a refused one as its place and the reason. */
async function told(content: string | Uint8Array): Promise<string[]> {
  const { entries } = await openImportFile(fileOf(content), reading);
  return (await allOf(entries())).map((entry) => {
    if (entry.kind === 'refused') return `${entry.place} ${entry.reason}`;
    if (entry.kind !== 'note') return entry.kind;
    const { article, selector, comment, tags } = entry.note;
    return [article.url, selector?.quote.exact ?? '-', comment || '-', tags.join('/') || '-'].join(
      ' | ',
    );
  });
}
const refusal = (content: string | Uint8Array) =>
  told(content).then(
    () => 'taken',
    (error: unknown) => (error as { code: string }).code,
  );
const json = (value: unknown) => told(JSON.stringify(value));
const page = 'https://news.example/a1.html';

describe('Hypothesis', () => {
  const quote = { type: 'TextQuoteSelector', exact: '新增产线三条', prefix: '', suffix: '' };
  const row = {
    id: 'q1',
    created: '2024-08-09T01:02:03.456789+00:00',
    updated: '2024-08-09T01:02:03.456789+00:00',
    user: 'acct:reader@notes.example',
    uri: page,
    text: '要核对',
    tags: ['产线'],
    target: [{ source: page, selector: [quote] }],
    document: { title: ['扩产'] },
  };
  const line = `${page} | 新增产线三条 | 要核对 | 产线`;

  it('a search of its interface', async () => {
    expect(await json({ total: 1, rows: [row] })).toEqual([line]);
  });
  it('its export button, with what it says of itself first', async () => {
    const file = {
      export_date: '2024-08-10T00:00:00.000Z',
      export_userid: 'acct:reader@notes.example',
      client_version: '1.1500.0',
      annotations: [row],
    };
    expect(await json(file)).toEqual([line]);
  });
  it('its table, whose authors are those who annotated', async () => {
    const table = (type: string, separator: string) =>
      [
        ['Created at', 'Author', 'Page', 'URL', 'Group', type, 'Quote', 'Comment', 'Tags'],
        [
          ...['2024-08-09 10:00', 'reader', 'iii', page, 'Public', 'Annotation'],
          ...['新增产线三条', '要核对', '"产线,园区"'],
        ],
        ['2024-08-09 10:05', 'another', '', page, 'Public', 'Reply', '', '同意', ''],
      ]
        .map((row) => row.join(separator))
        .join('\n');
    const files = [table('Annotation/Reply Type', ','), table('Type', '\t')];
    for (const file of files) {
      expect(await told(file)).toEqual([
        `${page} | 新增产线三条 | 要核对 | 产线/园区`,
        `${page} | - | 同意 | -`,
      ]);
      const [first] = await allOf((await openImportFile(fileOf(file), reading)).entries());
      expect(first).toMatchObject({
        note: {
          article: { bylines: [] },
          created: new Date('2024-08-09T10:00').toISOString(),
        },
      });
    }
  });
  it('orphans, groups and highlights without words', async () => {
    const orphan = { ...row, id: 'q7', $orphan: true, group: 'Xy12', hidden: false, text: '' };
    const moderated = { ...row, id: 'q8', permissions: { read: ['group:Xy12'] }, moderation: {} };
    expect(await json({ annotations: [orphan, moderated] })).toEqual([
      `${page} | 新增产线三条 | - | 产线`,
      line,
    ]);
  });
  it('replies, which have no passage, and notes on a page', async () => {
    const reply = {
      ...row,
      id: 'q2',
      references: ['q1'],
      target: [{ source: page }],
      text: '同意',
      tags: [],
    };
    const onPage = { ...row, id: 'q3', target: undefined, tags: null, text: '整页' };
    expect(await json([row, reply, onPage])).toEqual([
      line,
      `${page} | - | 同意 | -`,
      `${page} | - | 整页 | -`,
    ]);
  });
  it('pages that are no web pages, and rows that are none', async () => {
    const local = { ...row, id: 'q4', uri: 'urn:x-pdf:0123456789abcdef' };
    const file = { ...row, id: 'q5', uri: 'file:///C:/a.pdf' };
    const bad = { ...row, id: 'q6', created: 'yesterday' };
    expect(await json({ rows: [row, local, file, bad, { uri: 5 }] })).toEqual([
      line,
      '2 no-address',
      '3 no-address',
      '4 bad-date',
      '5 unreadable',
    ]);
  });
});

describe('W3C Web Annotations', () => {
  const context = 'http://www.w3.org/ns/anno.jsonld';
  const quote = { type: 'TextQuoteSelector', exact: '新增产线三条', prefix: '', suffix: '' };
  const annotation = {
    '@context': context,
    id: 'https://notes.example/anno/1',
    type: 'Annotation',
    created: '2024-08-09T10:00:00+08:00',
    motivation: 'commenting',
    body: { type: 'TextualBody', value: '要核对', purpose: 'commenting' },
    target: { source: page, selector: quote },
  };
  const line = `${page} | 新增产线三条 | 要核对 | -`;

  it('alone', async () => {
    expect(await json(annotation)).toEqual([line]);
  });
  it('in a collection with its first page inside, and in a page', async () => {
    const { '@context': _, ...item } = annotation;
    const first = { type: 'AnnotationPage', startIndex: 0, items: [item] };
    expect(
      await json({ '@context': context, type: 'AnnotationCollection', total: 1, first }),
    ).toEqual([line]);
    expect(await json({ '@context': context, ...first, partOf: 'https://notes.example/' })).toEqual(
      [line],
    );
  });
  it('selectors in lists and refined, targets in lists', async () => {
    const xpath = { type: 'XPathSelector', value: '/html/body/p[2]', refinedBy: [quote] };
    const fragment = { type: 'FragmentSelector', value: 'p2', refinedBy: { ...xpath } };
    for (const target of [
      { source: page, selector: [{ type: 'TextPositionSelector', start: 1, end: 7 }, quote] },
      { source: page, selector: fragment },
      [{ source: page, selector: quote }, { source: 'https://news.example/other' }],
      { type: 'SpecificResource', source: { id: page, type: 'Text' }, selector: [[quote]].flat() },
    ])
      expect(await json([{ ...annotation, target }])).toEqual([line]);
  });
  it('targets of which one is a page, in a choice or a list, and sources within sources', async () => {
    const ofPage = { source: page, selector: quote };
    const targets = [
      [{ source: 'urn:isbn:1' }, ofPage],
      { type: 'Choice', items: [ofPage, 'https://news.example/other'] },
      [{ type: 'List', items: ['urn:x', ofPage] }],
      {
        type: 'SpecificResource',
        source: { type: 'SpecificResource', ...ofPage },
        selector: quote,
      },
      { source: { source: { id: page } }, selector: quote },
    ];
    for (const target of targets) expect(await json({ ...annotation, target })).toEqual([line]);
    expect(await json({ ...annotation, target: { source: 'urn:isbn:1' } })).toEqual([
      '1 no-address',
    ]);
  });
  it('none, in a collection, a page or an export of Hypothesis', async () => {
    for (const empty of [
      { '@context': context, type: 'AnnotationCollection', first: { items: [] } },
      { '@context': context, type: 'AnnotationCollection', total: 0 },
      { '@context': context, type: 'AnnotationPage', items: [] },
      { export_date: '2024-08-10T00:00:00.000Z', annotations: [] },
    ])
      expect(await json(empty)).toEqual([]);
    for (const other of [
      { type: 'AnnotationCollection', first: 'https://notes.example/1' },
      { type: 'AnnotationCollection', first: 'https://notes.example/1', total: 0 },
      { type: 'AnnotationCollection', total: 3 },
      { type: 'Collection', total: 0 },
      { items: [] },
      { annotations: 1 },
      { type: 'AnnotationPage', items: [1] },
      [],
    ])
      expect(await refusal(JSON.stringify(other))).toBe('unknown-format');
  });
  it('in a container of a server', async () => {
    for (const contains of ['contains', 'ldp:contains'])
      expect(
        await json({
          '@context': [context, 'http://www.w3.org/ns/ldp.jsonld'],
          id: 'https://notes.example/anno/',
          type: ['BasicContainer', 'AnnotationCollection'],
          [contains]: [annotation],
        }),
      ).toEqual([line]);
  });
  describe('of before 2017', () => {
    const old = {
      '@context': 'http://www.w3.org/ns/oa-context-20130208.json',
      '@id': 'urn:uuid:11111111-0000-4000-8000-000000000001',
      '@type': 'oa:Annotation',
      motivatedBy: 'oa:commenting',
      annotatedAt: '2013-02-08T12:00:00Z',
      hasBody: [
        { '@type': ['cnt:ContentAsText', 'dctypes:Text'], chars: '要核对', format: 'text/plain' },
        { '@type': ['oa:Tag', 'cnt:ContentAsText'], chars: '产线' },
      ],
      hasTarget: {
        '@type': 'oa:SpecificResource',
        hasSource: { '@id': page, '@type': 'dctypes:Text' },
        hasSelector: { '@type': 'oa:TextQuoteSelector', exact: '新增产线三条' },
      },
    };
    it('as Open Annotation had them', async () => {
      expect(await json([old])).toEqual([`${page} | 新增产线三条 | 要核对 | 产线`]);
      const [first] = await allOf(
        (await openImportFile(fileOf(JSON.stringify(old)), reading)).entries(),
      );
      expect(first).toMatchObject({ note: { created: '2013-02-08T12:00:00.000Z' } });
    });
    it('with prefixes', async () => {
      const selector = { '@type': 'oa:TextQuoteSelector', 'oa:exact': '新增产线三条' };
      const prefixed = {
        '@type': 'oa:Annotation',
        'oa:hasBody': { '@type': 'cnt:ContentAsText', 'cnt:chars': '要核对' },
        'oa:hasTarget': { 'oa:hasSource': page, 'oa:hasSelector': selector },
      };
      expect(await json(prefixed)).toEqual([`${page} | 新增产线三条 | 要核对 | -`]);
    });
    it('in lists of IIIF, whose canvases have addresses', async () => {
      const resource = { '@type': 'cnt:ContentAsText', chars: '要核对', format: 'text/plain' };
      const list = (on: unknown) => ({
        '@context': 'http://iiif.io/api/presentation/2/context.json',
        '@id': 'https://images.example/list/1',
        '@type': 'sc:AnnotationList',
        resources: [{ '@type': 'oa:Annotation', motivation: 'oa:commenting', resource, on }],
      });
      const part = { '@type': 'oa:FragmentSelector', value: 'xywh=1,1,5,5' };
      const specific = { '@type': 'oa:SpecificResource', full: page, selector: part };
      for (const on of [page, [specific], specific])
        expect(await json(list(on))).toEqual([`${page} | - | 要核对 | -`]);
    });
    it('however deep its parts lie in one another', async () => {
      const nested = `${'{"hasSource":'.repeat(20_000)}0${'}'.repeat(20_000)}`;
      const deep = JSON.stringify([{ ...old, hasTarget: 'DEEP' }]).replace('"DEEP"', nested);
      expect(await told(deep)).toEqual(['1 no-address']);
    });
  });
  it('with prefixes, JSON-LD keywords, typed values and contexts in lists', async () => {
    const typed = (value: string) => ({ '@value': value, '@type': 'xsd:dateTime' });
    const other = {
      '@context': [context, { oa: 'http://www.w3.org/ns/oa#' }],
      '@id': 'https://notes.example/anno/9',
      '@type': ['oa:Annotation'],
      created: [typed('2024-08-09T10:00:00+08:00')],
      modified: typed('2024-08-09T11:00:00+08:00'),
      motivation: ['oa:commenting'],
      body: [
        { '@type': 'TextualBody', value: [{ '@value': '要核对', '@language': 'zh' }] },
        { type: ['TextualBody'], value: '产线', purpose: ['oa:tagging'] },
      ],
      target: [
        {
          '@type': 'SpecificResource',
          source: { '@id': page },
          selector: [{ '@type': 'oa:TextQuoteSelector', exact: { '@value': '新增产线三条' } }],
        },
      ],
    };
    const expected = `${page} | 新增产线三条 | 要核对 | 产线`;
    expect(await json(other)).toEqual([expected]);
    expect(await json([other])).toEqual([expected]);
    const read = await openImportFile(fileOf(JSON.stringify([other])), reading);
    const [first] = await allOf(read.entries());
    expect(first).toMatchObject({
      note: { created: '2024-08-09T02:00:00.000Z', modified: '2024-08-09T03:00:00.000Z' },
    });
    const { '@id': _, ...nameless } = other;
    const [again] = await allOf(
      (await openImportFile(fileOf(JSON.stringify([nameless])), reading)).entries(),
    );
    expect(again?.kind === 'note' && again.note.id).not.toBe(
      first?.kind === 'note' && first.note.id,
    );
  });
  it('of text annotators: ids that are fragments, selectors by quote and position, a draft without its page', async () => {
    const selector = [
      { type: 'TextQuoteSelector', exact: '新增产线三条' },
      { type: 'TextPositionSelector', start: 4, end: 10 },
    ];
    const recogito = {
      '@context': context,
      id: '#c6b5e5a2-0d9c-4b0f-8a51-0e2d9e0d7a11',
      type: 'Annotation',
      body: [
        { type: 'TextualBody', value: '要核对', purpose: 'commenting', creator: { id: 'reader' } },
        { type: 'TextualBody', value: '产线', purpose: 'tagging' },
        { type: 'TextualBody', value: '', purpose: 'replying' },
      ],
      target: { source: page, selector },
    };
    const adrift = { ...recogito, id: '#2', target: { selector } };
    const picture = {
      ...recogito,
      id: '#3',
      target: { source: page, selector: { type: 'FragmentSelector', value: 'xywh=pixel:1,2,3,4' } },
    };
    expect(await json([recogito, adrift, picture])).toEqual([
      `${page} | 新增产线三条 | 要核对 | 产线`,
      '2 no-address',
      `${page} | - | 要核对 | 产线`,
    ]);
  });
  it('bodies as strings, in lists, as choices, and none', async () => {
    const of = async (body: unknown, more: object = {}) =>
      (await json([{ ...annotation, ...more, body }]))[0]?.split(' | ').slice(2).join(' | ');
    expect(await of('一句话')).toBe('一句话 | -');
    expect(await of('https://pictures.example/1.png')).toBe('- | -');
    expect(await of(undefined)).toBe('- | -');
    expect(await of(undefined, { bodyValue: '简写' })).toBe('简写 | -');
    expect(
      await of([
        { type: 'TextualBody', value: '甲' },
        { type: 'TextualBody', value: '园区', purpose: 'tagging' },
        { type: 'SpecificResource', source: 'https://pictures.example/2.png' },
      ]),
    ).toBe('甲 | 园区');
    expect(
      await of({
        type: 'Choice',
        items: [{ type: 'TextualBody', value: '<b>粗</b>', format: 'text/html' }],
      }),
    ).toBe('粗 | -');
  });
  it('bodies that are tags by the annotation’s motivation, and HTML with its entities', async () => {
    const { body: _, ...bare } = annotation;
    expect(await json({ ...bare, motivation: 'oa:tagging', bodyValue: '产线' })).toEqual([
      `${page} | 新增产线三条 | - | 产线`,
    ]);
    const value =
      '<p>甲&amp;乙&#39;&apos;</p><!-- 注 --><DIV\nclass="a">&#x4e00;&#20108;&NBSP;&#x110000;&x;</div><>3 < 5 > 2';
    const html = { type: 'TextualBody', format: 'text/html', value };
    expect(await json({ ...bare, body: html })).toEqual([
      `${page} | 新增产线三条 | 甲&乙''\n一二 &#x110000;&x;\n<>3 < 5 > 2 | -`,
    ]);
  });
  it('one a line (JSON Lines), the last without its line end', async () => {
    const lines = [1, 2, 3].map((n) =>
      JSON.stringify({ ...annotation, id: `https://notes.example/anno/${n}`, bodyValue: '一\n二' }),
    );
    const one = `${page} | 新增产线三条 | 一\n二\n\n要核对 | -`;
    expect(await told(lines.join('\n'))).toEqual([one, one, one]);
    expect(await told(`\ufeff${lines.join('\r\n\r\n')}\r\n \n`)).toEqual([one, one, one]);
    expect(await refusal(lines.join('\n').slice(0, -9))).toBe('truncated');
    expect(await refusal(`${lines[0]}\n{"type":}\n`)).toBe('damaged');
    expect(await refusal(`${lines[0]}\nand so on\n`)).not.toBe('taken');
  });
  it('in the expanded form, which is told apart from other files', async () => {
    const expanded = [
      {
        '@id': 'https://notes.example/anno/1',
        '@type': ['http://www.w3.org/ns/oa#Annotation'],
        'http://www.w3.org/ns/oa#hasTarget': [{ '@id': page }],
      },
    ];
    expect(await refusal(JSON.stringify(expanded))).toBe('expanded');
    expect(await refusal(JSON.stringify({ '@graph': expanded }))).toBe('expanded');
  });
});

/** 网址,摘录,想法 / page,新增产线,核对 in GB18030: the encoder that browsers lack. */
const gb = (text: string) => {
  const known: Record<string, readonly number[]> = {
    网: [0xcd, 0xf8],
    址: [0xd6, 0xb7],
    摘: [0xd5, 0xaa],
    录: [0xc2, 0xbc],
    新: [0xd0, 0xc2],
    增: [0xd4, 0xf6],
    产: [0xb2, 0xfa],
    线: [0xcf, 0xdf],
    核: [0xba, 0xcb],
    对: [0xb6, 0xd4],
    备: [0xb1, 0xb8],
    注: [0xd7, 0xa2],
  };
  return Uint8Array.from([...text].flatMap((each) => known[each] ?? [each.charCodeAt(0)]));
};

describe('tables', () => {
  const line = `${page} | 新增产线 | 核对 | -`;

  it('of a spreadsheet on a Chinese system', async () => {
    expect(await told(gb(`网址,摘录,备注\r\n${page},新增产线,核对\r\n`))).toEqual([line]);
    expect(await told(gb(`网址;摘录;备注\r\n${page};新增产线;核对\r\n`))).toEqual([line]);
    // Archives begin with this letter, too.
    expect(await told(`Page,摘录,备注,网址\r\n1,新增产线,核对,${page}\r\n`)).toEqual([line]);
    expect(await told(gb(`sep=;\r\n网址;摘录;备注\r\n${page};新增产线;核对\r\n`))).toEqual([line]);
  });
  it('copied out of a spreadsheet: UTF-16 with tabs', async () => {
    const text = `\ufeff网址\t摘录\t备注\r\n${page}\t新增产线\t核对\r\n`;
    const bytes = new Uint8Array(new Uint16Array([...text].map((c) => c.charCodeAt(0))).buffer);
    expect(await told(bytes)).toEqual([line]);
  });
  it('with line breaks, quotes and separators in quotes', async () => {
    const table = `\ufeff"网址","摘录","想法"\r\n"${page}","他说：""新增,产线""\n两条","核;对"\r\n`;
    expect(await told(table)).toEqual([`${page} | 他说："新增,产线"\n两条 | 核;对 | -`]);
  });
  it('of services for highlights, in English and in Chinese', async () => {
    const readwise = `Highlight,Book Title,Book Author,Amazon Book ID,Note,Color,Tags,Location Type,Location,Highlighted at,Document tags,Source URL\n新增产线,扩产,林知远,,核对,yellow,产线,order,3,2024-08-09 10:00:00+00:00,,${page}\n`;
    expect(await told(readwise)).toEqual([`${page} | 新增产线 | 核对 | 产线`]);
    const chinese = `标题,原文链接,标注内容,我的批注,标签,创建时间\n扩产,${page},新增产线,核对,"产线,园区",2024年8月9日 10:00\n`;
    expect(await told(chinese)).toEqual([`${page} | 新增产线 | 核对 | 产线/园区`]);
  });
  it('with rows that are empty, short, long or without an address', async () => {
    const table = `url,quote,comment\n${page},新增产线,核对\n,,\n${page},只有引文\n${page},新增产线,核对,多一格\nnot an address,甲,乙\njavascript:alert(1),甲,乙\n`;
    expect(await told(table)).toEqual([
      line,
      `${page} | 只有引文 | - | -`,
      line,
      '5 no-address',
      '6 no-address',
    ]);
  });
  it('without a column of addresses', async () => {
    expect(await refusal('摘录,备注\n新增产线,核对\n')).toBe('no-addresses');
  });
});
