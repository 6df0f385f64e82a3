import type { Note } from '@/lib/model/note';

/** A note with some of its parts given. */
export function aNote(parts: Partial<Note> & { id: string }): Note {
  return {
    article: {
      url: `https://news.example/${parts.id}`,
      title: '园区开放日',
      bylines: ['沈奕舟'],
      outlet: '莲城新闻网',
      published: '2025-04-12',
    },
    textHash: '',
    selector: { quote: { exact: '总投资4.85亿元的项目开工', prefix: '今天，', suffix: '。' } },
    comment: '',
    tags: [],
    colour: 'yellow',
    revision: 1,
    sequence: 1,
    created: '2025-04-13T02:00:00.000Z',
    modified: '2025-04-13T02:00:00.000Z',
    ...parts,
  };
}
