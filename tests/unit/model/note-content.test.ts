import { expect, it } from 'vitest';
import type { Note } from '@/lib/model/note';
import { contentOf } from '@/lib/model/note-content';

const note: Note = {
  id: 'a0000000-0000-4000-8000-000000000001',
  article: { url: 'https://lotus.example/1', title: '', bylines: [], outlet: '', published: '' },
  textHash: '',
  selector: { quote: { exact: '一\n二', prefix: '', suffix: '' } },
  comment: '甲\n乙\ufffd',
  tags: ['丙\ufffd'],
  colour: 'yellow',
  revision: 1,
  sequence: 1,
  created: '2025-05-01T12:00:00.000Z',
  modified: '2025-05-01T12:00:00.000Z',
};

it('is the same whatever files of text made of line ends and half surrogate pairs', () => {
  const before: Note = {
    ...note,
    selector: { quote: { exact: '一\r\n二', prefix: '', suffix: '' } },
    comment: '甲\r乙\ud800',
    tags: ['丙\udc00'],
  };
  expect(contentOf(before)).toBe(contentOf(note));
});

it.each<Partial<Note>>([
  { comment: '甲\n\n乙\ufffd' },
  { comment: '甲\\r乙\ufffd' },
  { tags: ['丙😀'] },
  { tags: [] },
  { selector: null },
  { selector: { quote: { exact: '一 二', prefix: '', suffix: '' } } },
  {
    selector: {
      quote: { exact: '一\n二', prefix: '', suffix: '' },
      position: { start: 0, end: 3 },
    },
  },
  { colour: 'blue' },
  { status: 'read' },
])('is another with %j', (told) => {
  expect(contentOf({ ...note, ...told })).not.toBe(contentOf(note));
});
