import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import type { ComponentProps } from 'preact';
import { useState } from 'preact/hooks';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { NoteChanges } from '@/components/notes/note-changes';
import { found, type NotesState } from '@/components/notes/notes-state';
import type { Problem } from '@/components/parts/problem';
import type { WorkLine } from '@/components/parts/work-line';
import type { PageSummary } from '@/components/popup/page-summary';
import { PopupView } from '@/components/popup/popup-view';
import type { Figure } from '@/lib/model/figure';
import type { NoteConflict } from '@/lib/model/note-conflict';
import type { NoteHit } from '@/lib/model/note-hit';
import { speak } from '../../support/i18n';
import { aNote } from './notes';

const hits: NoteHit[] = ['a', 'b', 'c'].map((id) => ({ note: aNote({ id }), matches: [] }));
const ready = (found: readonly NoteHit[], total = found.length): NotesState => ({
  kind: 'ready',
  result: { hits: found, total },
});

interface Setting {
  state?: NotesState;
  query?: string;
  page?: PageSummary;
  warning?: Problem;
  rebuilding?: { done: number; all: number };
  running?: ComponentProps<typeof WorkLine>;
  conflicts?: ReadonlyMap<string, NoteConflict>;
}

function show(setting: Setting = {}) {
  const { state = ready(hits), query = '', page, warning, rebuilding } = setting;
  const calls = {
    onQuery: vi.fn(),
    onOpen: vi.fn(),
    onCopy: vi.fn(),
    onRetry: vi.fn(),
    recovery: { restore: vi.fn(), goOn: vi.fn() },
    onMark: vi.fn(),
    onNotePage: vi.fn(),
    onOpenSidePanel: vi.fn(),
    onOpenLibrary: vi.fn(),
  };
  const changes = {
    remove: vi.fn<NoteChanges['remove']>(async () => null),
    restore: vi.fn<NoteChanges['restore']>(async () => null),
    settleConflict: vi.fn<NoteChanges['settleConflict']>(async () => null),
  };
  function Popup() {
    const [words, setWords] = useState(query);
    return (
      <PopupView
        {...calls}
        changes={changes}
        conflicts={setting.conflicts ?? new Map()}
        query={words}
        state={state}
        page={page ?? null}
        marks={null}
        warning={warning ?? null}
        rebuilding={rebuilding ?? null}
        running={setting.running ?? null}
        onQuery={(next) => {
          calls.onQuery(next);
          setWords(next);
        }}
      />
    );
  }
  render(<Popup />);
  return { ...calls, ...changes, box: screen.getByRole<HTMLInputElement>('searchbox') };
}

const items = () => screen.getAllByRole('listitem').map((item) => within(item).getByRole('button'));
const press = (key: string, more: KeyboardEventInit = {}) =>
  fireEvent.keyDown(document.activeElement as Element, { key, ...more });
const idsOf = (call: ReturnType<typeof vi.fn>) =>
  call.mock.calls.map(([note, ...others]) => [note.id, ...others]);

beforeEach(() => speak('en'));
afterEach(cleanup);

describe('the popup', () => {
  it('lets the reader choose between two versions of a note', () => {
    const copy = aNote({ id: 'copy', conflictOf: 'a' });
    const conflicts = new Map([['copy', { other: aNote({ id: 'a' }), fields: [] }]]);
    const state = ready([{ note: copy, matches: [] }, ...hits]);
    const { settleConflict, onOpen } = show({ state, conflicts });
    expect(screen.getAllByRole('group', { name: 'Two versions' })).toHaveLength(1);
    fireEvent.click(screen.getByRole('button', { name: 'Keep other' }));
    expect(settleConflict.mock.calls).toEqual([[copy, 'other']]);
    expect(onOpen).not.toHaveBeenCalled();
  });

  it('does not say that there are no notes while the first of them arrive', () => {
    const running = { kind: 'import', done: 5, all: 20, onShow: vi.fn() } as const;
    show({ state: ready([]), running });
    expect(screen.getByText('5 of 20', { exact: false })).toBeTruthy();
    expect(screen.queryByText('No notes yet')).toBeNull();
    cleanup();
    show({ state: ready([]) });
    expect(screen.getByText('No notes yet')).toBeTruthy();
    cleanup();
    show({ state: ready([]), running, query: 'x' });
    expect(screen.getByRole('button', { name: 'Show recent notes' })).toBeTruthy();
  });

  it('starts in the search box, over the recent notes', () => {
    const { box } = show();
    expect(document.activeElement).toBe(box);
    expect(screen.getByRole('heading', { name: 'Recent notes' })).toBeTruthy();
    expect(within(screen.getByRole('list')).getAllByRole('listitem')).toHaveLength(3);
  });

  it('says what of a search it could not make out, and how it is written', () => {
    const unclear = (['date', 'kind', 'status', 'figure'] as const).map((about) => ({
      word: `${about}:?`,
      about,
    }));
    show({ query: 'x', state: { kind: 'ready', result: { hits, total: 3, unclear } } });
    const said = ['“date:?” was not', '“kind:?” was not', '“status:?” was not'];
    for (const words of said) expect(screen.getByText(words, { exact: false })).toBeTruthy();
    // Three are enough to see how it is done.
    expect(screen.queryByText('“figure:?”', { exact: false })).toBeNull();
  });

  it('says it where nothing was found, too, and does not repeat a pasted book', () => {
    const unclear = [{ word: '1亿<'.repeat(1_000), about: 'figure' as const }];
    show({ query: 'x', state: { kind: 'ready', result: { hits: [], total: 0, unclear } } });
    expect(
      screen.getByText('is searched as it stands', { exact: false }).textContent?.length,
    ).toBeLessThan(200);
  });

  it('asks at every letter, and clears on Escape or by its button', () => {
    const { box, onQuery } = show();
    fireEvent.input(box, { target: { value: '投' } });
    fireEvent.input(box, { target: { value: '投资' } });
    press('Escape');
    fireEvent.input(box, { target: { value: '甲' } });
    fireEvent.click(screen.getByRole('button', { name: 'Clear the search' }));
    expect(onQuery.mock.calls.flat()).toEqual(['投', '投资', '', '甲', '']);
    expect(box.value).toBe('');
  });

  it('leaves Escape to the browser when there is nothing to clear', () => {
    const { box } = show();
    expect(fireEvent.keyDown(box, { key: 'Escape' })).toBe(true);
  });

  it('opens the first result on Enter, but none that was not searched for', () => {
    const searched = show({ query: '投资' });
    press('Enter');
    press('Enter', { ctrlKey: true });
    press('Enter', { isComposing: true });
    expect(idsOf(searched.onOpen)).toEqual([
      ['a', false],
      ['a', true],
    ]);
    cleanup();
    const recent = show();
    press('Enter');
    expect(recent.onOpen).not.toHaveBeenCalled();
  });

  it('is walked through with the arrow keys', () => {
    const { box } = show();
    const [first, second, third] = items();
    press('ArrowDown');
    expect(document.activeElement).toBe(first);
    press('ArrowDown');
    expect(document.activeElement).toBe(second);
    press('End');
    expect(document.activeElement).toBe(third);
    press('Home');
    press('ArrowUp');
    expect(document.activeElement).toBe(box);
  });

  it('has one tab stop for the whole list', () => {
    show();
    press('ArrowDown');
    press('ArrowDown');
    expect(items().map(({ tabIndex }) => tabIndex)).toEqual([-1, 0, -1]);
  });

  it('opens and copies what is chosen', async () => {
    const { onOpen, onCopy } = show();
    press('ArrowDown');
    press('ArrowDown');
    press('Enter');
    press('Enter', { metaKey: true });
    press('c', { ctrlKey: true });
    expect(idsOf(onOpen)).toEqual([
      ['b', false],
      ['b', true],
    ]);
    expect(idsOf(onCopy)).toEqual([['b']]);
    expect(await screen.findByText('Copied')).toBeTruthy();
  });

  it('opens what is clicked, in a new tab with Ctrl or the middle button', () => {
    const { onOpen } = show();
    const third = items()[2] as Element;
    fireEvent.click(third);
    fireEvent.click(third, { ctrlKey: true });
    fireEvent(third, new MouseEvent('auxclick', { button: 1, bubbles: true }));
    fireEvent(third, new MouseEvent('auxclick', { button: 2, bubbles: true }));
    expect(idsOf(onOpen)).toEqual([
      ['c', false],
      ['c', true],
      ['c', true],
    ]);
  });

  it('goes on searching when a letter is typed in the list', () => {
    const { box } = show();
    press('ArrowDown');
    press('x');
    expect(document.activeElement).toBe(box);
  });

  it('marks what was found, in every field', () => {
    const note = aNote({ id: 'a', comment: '投资额待核', tags: ['招商', '投资'] });
    const at = (field: NoteHit['matches'][number]['field'], index: number, start: number) => ({
      field,
      index,
      start,
      end: start + 2,
    });
    const matches = [at('quote', 0, 1), at('comment', 0, 0), at('tags', 1, 0), at('byline', 0, 1)];
    show({ query: '投资', state: ready([{ note, matches }]) });
    const marks = [...document.querySelectorAll('mark')].map(({ textContent }) => textContent);
    expect(marks).toEqual(['投资', '投资', '投资', '奕舟']);
  });

  it('shows the figures that a search by value means', () => {
    const figure: Figure = {
      kind: 'money',
      start: 8,
      end: 14,
      text: '4.85亿元',
      value: 485_000_000,
      unit: 'CNY',
      low: null,
      high: null,
      bound: 'exact',
      period: null,
      metric: '总投资',
      subject: null,
    };
    show({
      query: '投资>1亿',
      state: ready([{ note: aNote({ id: 'a' }), matches: [], figures: [figure] }]),
    });
    expect(screen.getByText('总投资 4.85亿元')).toBeTruthy();
  });

  it('shows words of pages as text, apart from what stands around them', () => {
    const title = '<script>alert(1)</script>\u202e';
    const note = aNote({ id: 'a' });
    show({
      state: ready([{ note: { ...note, article: { ...note.article, title } }, matches: [] }]),
    });
    expect(document.querySelector('script')).toBeNull();
    expect(screen.getByText(title).tagName).toBe('BDI');
  });

  it.each([
    [ready(hits, 3), '3 notes found'],
    [ready(hits, 1200), '1,200 notes found, the first 3 shown'],
    [ready(hits.slice(0, 1)), '1 note found'],
  ])('says how many were found', (state, words) => {
    show({ state, query: '投资' });
    expect(screen.getByRole('heading').textContent).toBe(words);
  });
});

describe('the popup without notes', () => {
  it.each([
    ['loading', { kind: 'loading' }, '', 'Loading…'],
    ['none yet', ready([]), '', 'No notes yet'],
    ['none found', ready([]), '韶山', 'Nothing found'],
    ['no database', { kind: 'trouble', trouble: 'unavailable' }, '', 'cannot be opened'],
    ['a newer one', { kind: 'trouble', trouble: 'newer-schema' }, '', 'need a newer Pangzhu'],
    ['one held up', { kind: 'trouble', trouble: 'blocked' }, '', 'Another Pangzhu window'],
  ] as const)('says so: %s', (_, state, query, words) => {
    show({ state, query });
    expect(screen.queryByRole('list')).toBeNull();
    expect(screen.getByRole('main').textContent).toContain(words);
  });

  it('never calls an unreadable database empty', () => {
    const { onRetry } = show({ state: { kind: 'trouble', trouble: 'unavailable' } });
    const alert = screen.getByRole('alert');
    expect(alert.textContent).not.toContain('No notes');
    expect(alert.textContent).toContain('Nothing has been deleted');
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(onRetry).toHaveBeenCalledOnce();
  });

  it.each([
    ['with nothing left', found({ hits: [], total: 0 }, 'lost')],
    ['with some left', found({ hits, total: 3 }, 'lost')],
  ])('never shows a database that lost notes as a healthy one, %s', (_, { state, warning }) => {
    const { recovery } = show({ state, ...(warning ? { warning } : {}) });
    expect(screen.getByRole('alert').textContent).toContain('less than when it was last written');
    expect(screen.queryByText('No notes yet')).toBeNull();
    expect(screen.queryAllByRole('listitem')).toHaveLength(warning ? 3 : 0);
    fireEvent.click(screen.getByRole('button', { name: 'Go on with what is left' }));
    expect(recovery.goOn).toHaveBeenCalledOnce();
    fireEvent.click(screen.getByRole('button', { name: 'Restore a backup…' }));
    expect(recovery.restore).toHaveBeenCalledOnce();
    expect(screen.getByRole('alert').textContent).toContain('backup that Pangzhu wrote');
  });

  it('says that what a newer version wrote can only be read', () => {
    const { state, warning } = found({ hits, total: 3 }, 'newer-schema');
    show({ state, warning: warning as Problem });
    expect(screen.getByRole('alert').textContent).toContain('update Pangzhu');
    expect(screen.getAllByRole('listitem')).toHaveLength(3);
    expect(within(screen.getByRole('alert')).queryByRole('button')).toBeNull();
  });

  it('shows how far the search text is put in order, over what is found so far', () => {
    show({ rebuilding: { done: 250, all: 1_000 } });
    const bar = screen.getByRole<HTMLProgressElement>('progressbar');
    expect([bar.value, bar.max]).toEqual([250, 1_000]);
    expect(screen.getAllByRole('listitem')).toHaveLength(3);
  });

  it('leads back from a search without result', () => {
    const { onQuery } = show({ state: ready([]), query: '韶山' });
    expect(screen.getByRole('status').textContent).toContain('韶山');
    fireEvent.click(screen.getByRole('button', { name: 'Show recent notes' }));
    expect(onQuery.mock.calls).toEqual([['']]);
  });

  it('survives the keys for a list that is not there', () => {
    const { onOpen, box } = show({ state: ready([]), query: '韶山' });
    press('ArrowDown');
    press('Enter');
    expect(onOpen).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(box);
  });
});

describe('its line about the page', () => {
  const counts = { names: 12, figures: 1, notes: 0, marked: true };
  it.each([
    [{ kind: 'article', ...counts }, 'This page12 names1 figure0 notes'],
    [{ kind: 'no-article', notes: 0 }, 'This pageNo article found'],
    [{ kind: 'no-article', notes: 2 }, 'This pageNo article found2 notes'],
    [{ kind: 'unreadable' }, 'This page cannot be read'],
  ] as const)('%o', (page, words) => {
    show({ page });
    expect(document.querySelector('.page-counts, p.page-summary')?.textContent).toBe(words);
  });

  it('turns the marks of the site off and on', () => {
    const { onMark } = show({ page: { kind: 'article', ...counts } });
    const mark = screen.getByRole<HTMLInputElement>('switch', { name: 'Marks' });
    expect(mark.checked).toBe(true);
    fireEvent.click(mark);
    expect(onMark.mock.calls).toEqual([[false]]);
  });

  it.each([
    [{ kind: 'article', ...counts }, 1],
    [{ kind: 'no-article', notes: 0 }, 1],
    [{ kind: 'unreadable' }, 0],
  ] as const)('offers a note on the page where one can be written: %o', (page, times) => {
    const { onNotePage } = show({ page });
    for (const button of screen.queryAllByRole('button', { name: 'Note on this page' })) {
      fireEvent.click(button);
    }
    expect(onNotePage).toHaveBeenCalledTimes(times);
  });

  it('stands beside a warning, over the notes', () => {
    show({ warning: 'newer-schema' });
    expect(screen.getByRole('alert').textContent).toContain('newer Pangzhu');
    expect(items()).toHaveLength(3);
  });
});
