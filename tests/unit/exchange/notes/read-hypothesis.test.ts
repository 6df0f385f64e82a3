import { describe, expect, it } from 'vitest';
import { readHypothesis } from '@/lib/exchange/notes/read-hypothesis';

const reading = {
  pageUrl: (url: string) => url.replace(/#.*/, ''),
  now: '2025-06-01T00:00:00.000Z',
};
const annotation = {
  id: 'Ab3_xyz',
  created: '2025-04-13T01:02:03.123456+00:00',
  updated: '2025-04-14T09:02:03.654321+08:00',
  user: 'acct:reader@notes.example',
  uri: 'https://a.example/1#p',
  text: '核对\n一下',
  tags: ['园区', ' 光伏 ', '', '园区'],
  group: '__world__',
  target: [
    {
      source: 'https://a.example/1',
      selector: [
        {
          type: 'RangeSelector',
          startContainer: '/p[1]',
          startOffset: 1,
          endContainer: '/p[1]',
          endOffset: 4,
        },
        { type: 'TextPositionSelector', start: 100, end: 103 },
        { type: 'TextQuoteSelector', exact: '三千人', prefix: '来了', suffix: '。' },
      ],
    },
  ],
  document: { title: ['开放日迎来三千学生'] },
};

describe('readHypothesis', () => {
  it('takes the quote, what was written, and the page', () => {
    expect(readHypothesis(annotation, reading)).toEqual({
      ok: true,
      note: {
        id: expect.stringMatching(/^[0-9a-f-]{36}$/),
        article: {
          url: 'https://a.example/1',
          title: '开放日迎来三千学生',
          bylines: [],
          outlet: '',
          published: '',
        },
        textHash: '',
        selector: { quote: { exact: '三千人', prefix: '来了', suffix: '。' } },
        comment: '核对\n一下',
        tags: ['园区', '光伏'],
        colour: 'yellow',
        revision: 1,
        created: '2025-04-13T01:02:03.123Z',
        modified: '2025-04-14T01:02:03.654Z',
      },
    });
  });

  it('takes a note on the page, and one without an id always as the same', () => {
    const { id: _id, target: _target, ...page } = annotation;
    const [one, two] = [readHypothesis(page, reading), readHypothesis(page, reading)];
    expect(one).toMatchObject({ ok: true, note: { selector: null } });
    expect(two).toEqual(one);
  });

  it.each([
    ['nothing', null, 'unreadable'],
    ['no address', { ...annotation, uri: 7 }, 'unreadable'],
    ['a local file', { ...annotation, uri: 'urn:x-pdf:1234' }, 'no-address'],
    ['a date that is none', { ...annotation, created: 'soon' }, 'bad-date'],
  ])('refuses %s', (_, input, reason) => {
    expect(readHypothesis(input, reading)).toEqual({ ok: false, reason });
  });
});
