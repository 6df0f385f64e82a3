import { cleanup, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { NoteList } from '@/components/notes/note-list';
import type { Note } from '@/lib/model/note';
import { speak } from '../../support/i18n';
import { aNote } from './notes';

beforeEach(() => speak('en'));
afterEach(cleanup);

const noteOf = (id: string, url: string, more: Partial<Note> = {}): Note => {
  const note = aNote({ id });
  return { ...note, ...more, article: { ...note.article, url, title: `Title of ${url}` } };
};

function list(notes: readonly Note[]) {
  const onOpen = vi.fn();
  render(
    <NoteList
      hits={notes.map((note) => ({ note, matches: [] }))}
      onOpen={onOpen}
      onCopy={vi.fn()}
    />,
  );
  return screen.getAllByRole('listitem');
}

it('names the source of notes of one page once, under the last of them', () => {
  const items = list([
    noteOf('a', 'https://x.cn/1'),
    noteOf('b', 'http://m.x.cn/1'),
    noteOf('c', 'https://x.cn/2'),
    noteOf('d', 'https://x.cn/1'),
  ]);
  const titles = items.map((item) => within(item).queryByText(/^Title of/) !== null);
  expect(titles).toEqual([false, true, true, true]);
  expect(items.map((item) => item.classList.contains('note-joined'))).toEqual([
    false,
    true,
    false,
    false,
  ]);
});

it('names the site where no outlet is known', () => {
  const note = aNote({ id: 'a' });
  const article = { ...note.article, url: 'https://www.news.example/1', title: '', outlet: '' };
  const [item] = list([{ ...note, article }]);
  expect(item?.querySelector('.note-printed')?.textContent).toContain('news.example');
});

it('tells a conflict copy from the note it was meant for', () => {
  const [first, copy] = list([
    noteOf('a', 'https://x.cn/1'),
    noteOf('b', 'https://x.cn/1', { conflictOf: 'a', comment: 'the other text' }),
  ]);
  expect(first?.textContent).not.toContain('Two versions');
  expect(copy?.textContent).toContain('Two versions');
  expect(copy?.textContent).toContain('the other text');
});
