import fc from 'fast-check';
import type { PortableNote } from '@/lib/exchange/notes/portable-note';
import { metadataSources } from '@/lib/model/article';
import { noteColours, noteStatuses } from '@/lib/model/note';

const pieces = fc.oneof(
  fc.constantFrom(...'莲城=+-@\'"<>&{}[]()\\/|,;:#*_`~!?$%^.0aZ', '，', '“', '\u3000'),
  fc.constantFrom('\n', '\r', '\r\n', '\t', ' ', '\u2028', '\ufeff', '\u0000', '\u001f', '\u007f'),
  fc.constantFrom('😀', '👩‍👩‍👧', '𠮷', '\u202e', '\u2067', '\u200b', 'é', 'e\u0301'),
  fc.constantFrom(
    '__proto__',
    '---',
    '<!--',
    ']]>',
    '```',
    '=1+1',
    "'=1",
    '[[',
    '](',
    '^id',
    'id::',
    '</script>',
  ),
);

/** Any text with what formats trip over in it, halves of surrogate pairs only where they are asked for. */
export function anyText(options: { readonly halves: boolean; readonly minLength?: number }) {
  const halves = fc.constantFrom('\ud800', '\udfff', '\udc00\ud83d');
  return fc.string({
    unit: options.halves ? fc.oneof({ weight: 9, arbitrary: pieces }, halves) : pieces,
    minLength: options.minLength ?? 0,
    maxLength: 40,
  });
}

/** Any note that the model and its limits allow. */
export function anyNote({ halves = true } = {}): fc.Arbitrary<PortableNote> {
  const text = anyText({ halves });
  const instant = fc
    .date({ min: new Date('1970-01-01'), max: new Date('2300-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString());
  const tag = text.map((each) => each.trim()).filter((each) => each !== '');
  const article = fc.record(
    {
      url: fc.webUrl({ withQueryParameters: true, withFragments: true }),
      title: text,
      bylines: fc.array(text, { maxLength: 4 }),
      outlet: text,
      published: fc.constantFrom('', '2024', '2024-08', '2024-08-09', '2024-08-09T06:11:00+08:00'),
      leadIn: text,
      subtitle: text,
      page: fc.constantFrom('6', 'A03', '', '—', '——'),
      editors: fc.array(text, { maxLength: 2 }),
      updated: fc.constantFrom('2024-08-10', '2024-08-09T06:11:00+08:00'),
      language: fc.constantFrom('zh', 'zh-Hans', 'en-GB'),
      sources: fc.dictionary(
        fc.constantFrom('title', 'outlet', 'published'),
        fc.constantFrom(...metadataSources),
        { noNullPrototype: true },
      ),
    },
    { requiredKeys: ['url', 'title', 'bylines', 'outlet', 'published'], noNullPrototype: true },
  );
  const point = fc.record({ path: text, offset: fc.nat() }, { noNullPrototype: true });
  const selector = fc.record(
    {
      quote: fc.record(
        { exact: anyText({ halves, minLength: 1 }), prefix: text, suffix: text },
        { noNullPrototype: true },
      ),
      position: fc.record({ start: fc.nat(), end: fc.nat() }, { noNullPrototype: true }),
      range: fc.record({ start: point, end: point }, { noNullPrototype: true }),
    },
    { requiredKeys: ['quote'], noNullPrototype: true },
  );
  const plain = { noNullPrototype: true } as const;
  const former = fc.record(
    { selector: fc.option(selector), textHash: text, until: instant },
    plain,
  );
  const figure = fc.record({ was: fc.option(text), now: fc.option(text) }, plain);
  const change = fc.record(
    {
      seen: instant,
      textHash: text,
      was: text,
      now: text,
      figures: fc.array(figure, { maxLength: 2 }),
    },
    plain,
  );
  return fc.record(
    {
      id: fc.uuid({ version: 4 }),
      article,
      textHash: fc.string({
        unit: fc.constantFrom(...'0123456789abcdef'),
        minLength: 64,
        maxLength: 64,
      }),
      selector: fc.option(selector),
      comment: text,
      tags: fc.uniqueArray(tag, { maxLength: 5 }),
      colour: fc.constantFrom(...noteColours),
      status: fc.constantFrom(...noteStatuses),
      revision: fc.integer({ min: 1, max: 1_000_000 }),
      created: instant,
      modified: instant,
      conflictOf: fc.uuid({ version: 4 }),
      formerly: fc.array(former, { minLength: 1, maxLength: 2 }),
      changes: fc.array(change, { minLength: 1, maxLength: 2 }),
    },
    {
      requiredKeys: [
        'id',
        'article',
        'textHash',
        'selector',
        'comment',
        'tags',
        'colour',
        'revision',
        'created',
        'modified',
      ],
      noNullPrototype: true,
    },
  ) as fc.Arbitrary<PortableNote>;
}
