import type { ArticleMetadata } from '@/lib/model/article';
import type { Note } from '@/lib/model/note';

/** An invented article; what a test says of it, and filler. */
export function articleOf(told: Partial<ArticleMetadata> = {}): ArticleMetadata {
  return {
    url: 'https://epaper.lotus.example/2025/0412/a1.html',
    title: '开放日迎来三千学生',
    bylines: ['林知远', '欧阳禾'],
    outlet: '莲城日报',
    published: '2025-04-12T17:26:00+08:00',
    language: 'zh',
    ...told,
  };
}

/** A note on it; `created` at noon UTC, the same day in most of the world. */
export function noteOn(article: ArticleMetadata, told: Partial<Note> = {}): Note {
  return {
    id: 'a0000000-0000-4000-8000-000000000001',
    article,
    textHash: '',
    selector: { quote: { exact: '占地120亩', prefix: '', suffix: '' } },
    comment: '',
    tags: [],
    colour: 'yellow',
    revision: 1,
    sequence: 1,
    created: '2025-05-01T12:00:00.000Z',
    modified: '2025-05-01T12:00:00.000Z',
    ...told,
  };
}
