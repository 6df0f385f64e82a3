import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { speak } from '../../support/i18n';
import { aNote } from './notes';
import { figure, found, idsOf, mention, page, report, show, tab, without } from './side-panel';

beforeEach(() => speak('en'));
afterEach(cleanup);

describe('the side panel', () => {
  it('names the article and counts what is in it', () => {
    show();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('园区开放日');
    expect(screen.getAllByRole('tab').map(({ textContent }) => textContent)).toEqual([
      'Notes 4',
      'Names 4',
      'Figures 2',
    ]);
  });

  it('changes tabs with the arrow keys', () => {
    show();
    tab('Notes').focus();
    fireEvent.keyDown(tab('Notes'), { key: 'ArrowRight' });
    expect(tab('Names').getAttribute('aria-selected')).toBe('true');
    expect(document.activeElement).toBe(tab('Names'));
    expect(screen.getByRole('tabpanel', { name: /^Names/ })).toBeTruthy();
    fireEvent.keyDown(tab('Names'), { key: 'End' });
    expect(tab('Figures').getAttribute('aria-selected')).toBe('true');
  });

  it('lists notes in page order and jumps to them', () => {
    const { onShowNote } = show();
    const list = screen.getByRole('list', { name: 'Notes' });
    const buttons = [...list.querySelectorAll('.note-open')];
    for (const button of buttons) fireEvent.click(button);
    expect(onShowNote.mock.calls.map(([note]) => note.id)).toEqual(['page', 'first', 'second']);
  });

  it('flags the note whose passage has changed, and only that', () => {
    show();
    const flagged = screen
      .getAllByRole('listitem')
      .filter((item) => item.textContent?.includes('Changed since'));
    expect(flagged).toHaveLength(1);
    expect(flagged[0]?.textContent).toContain('乙');
  });

  it('shows of a changed passage what it was and what it is', () => {
    show();
    const container = document.body;
    expect(container.querySelector('del')?.textContent).toBe('4.85亿元');
    expect(container.querySelector('ins')?.textContent).toBe('5.85亿元');
    expect(container.querySelectorAll('.note-difference')).toHaveLength(1);
  });

  it('lists lost notes apart, with what stood around them, to be copied', () => {
    const { onCopy, onShowNote, remove } = show();
    const heading = screen.getByRole('heading', { name: 'No longer found on this page' });
    const section = heading.closest('section') as HTMLElement;
    expect(section.textContent).toContain('…今天，总投资4.85亿元的项目开工。…');
    const buttons = within(section).getAllByRole('button');
    expect(buttons.map(({ textContent }) => textContent)).toEqual([
      'Re-attach…',
      'Copy text',
      'Delete',
    ]);
    for (const button of buttons.slice(1)) fireEvent.click(button);
    expect(idsOf(onCopy)).toEqual(['gone']);
    expect(idsOf(remove)).toEqual(['gone']);
    expect(onShowNote).not.toHaveBeenCalled();
  });

  it('shows one kind of notes when asked, where they are many', () => {
    const colours = ['yellow', 'green', 'yellow', 'pink', 'pink'] as const;
    const notes = colours.map((colour, i) => ({
      note: aNote({ id: `${i}`, colour }),
      located: i === 3 ? { state: 'lost' as const, start: -1, end: -1 } : found('exact', i),
      difference: null,
    }));
    show(without({ notes }));
    const filter = screen.getByRole('group', { name: 'Show only' });
    expect(
      within(filter)
        .getAllByRole('button')
        .map(({ textContent }) => textContent),
    ).toEqual(['All', 'Changed 1', 'Quote 2', 'Figure 1', 'Lead 2']);
    const shown = () => document.querySelectorAll('.note-open').length;
    fireEvent.click(within(filter).getByRole('button', { name: 'Lead 2' }));
    expect([shown(), document.querySelectorAll('.note-lost').length]).toEqual([2, 1]);
    fireEvent.click(within(filter).getByRole('button', { name: 'Changed 1' }));
    expect(shown()).toBe(1);
    fireEvent.click(within(filter).getByRole('button', { name: 'All' }));
    expect(shown()).toBe(5);
  });

  it('asks for no choice among few notes', () => {
    show();
    expect(screen.queryByRole('group', { name: 'Show only' })).toBeNull();
  });

  it('lists each name once, by kind, and goes round its places', () => {
    const { onJump } = show();
    fireEvent.click(tab('Names'));
    const names = [...document.querySelectorAll('.panel-row')] as HTMLElement[];
    expect(names.map(({ textContent }) => textContent)).toEqual([
      '湘潭高新区once',
      '龙牌食品3 times',
      '崇德科技once',
      '沈奕舟once',
    ]);
    for (let i = 0; i < 4; i += 1) fireEvent.click(names[1] as Element);
    expect(onJump.mock.calls.map(([{ start }]) => start)).toEqual([4, 40, 80, 4]);
    expect(names[1]?.textContent).toBe('龙牌食品1 of 3');
  });

  it('shows one kind of names when asked', () => {
    show();
    fireEvent.click(tab('Names'));
    const parks = screen.getByRole('button', { name: 'Parks 1' });
    fireEvent.click(parks);
    expect(document.querySelectorAll('.panel-row')).toHaveLength(1);
    expect(parks.getAttribute('aria-pressed')).toBe('true');
    fireEvent.click(parks);
    expect(document.querySelectorAll('.panel-row')).toHaveLength(4);
  });

  it.each(['Names', 'Figures'])('is passed with one Tab, its %s gone through by arrows', (name) => {
    show();
    fireEvent.click(tab(name));
    const rows = [...document.querySelectorAll<HTMLElement>('.panel-row')];
    const stops = () => rows.filter(({ tabIndex }) => tabIndex === 0);
    expect(stops()).toEqual([rows[0]]);
    rows[0]?.focus();
    fireEvent.keyDown(rows[0] as Element, { key: 'ArrowDown' });
    expect([document.activeElement, stops()]).toEqual([rows[1], [rows[1]]]);
    fireEvent.keyDown(rows[1] as Element, { key: 'End' });
    expect([document.activeElement, stops()]).toEqual([rows.at(-1), [rows.at(-1)]]);
    if (name === 'Figures') return;
    // What had the focus is not listed any more: another row can be reached.
    fireEvent.click(screen.getByRole('button', { name: 'Parks 1' }));
    expect(document.querySelector<HTMLElement>('.panel-row')?.tabIndex).toBe(0);
  });

  it('names what is not marked here, to be marked again, and that to be taken back', async () => {
    const muted = [
      mention('park', '湘潭经开区', 5),
      { ...mention('person', '王明', 9), entity: null },
    ];
    const mutes = new Map([
      ['park:湘潭经开区', 'everywhere' as const],
      ['person:王明', 'here' as const],
    ]);
    const { onMute } = show({ ...page, report: { ...report, muted }, mutes });
    fireEvent.click(tab('Names'));
    const section = screen.getByRole('heading', { name: 'Not marked' }).closest('section');
    expect([...(section?.querySelectorAll('li') ?? [])].map((li) => li.textContent)).toEqual([
      '湘潭经开区on all pagesMark again',
      '王明on this pageMark again',
    ]);
    fireEvent.click(screen.getByRole('button', { name: 'Mark “王明” again' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(onMute.mock.calls).toEqual([
      ['person:王明', 'here', false],
      ['person:王明', 'here', true],
    ]);
  });

  it('lists figures with their value, what they measure and whose they are', () => {
    show();
    fireEvent.click(tab('Figures'));
    const [money, count] = [...document.querySelectorAll('.panel-row')] as HTMLElement[];
    expect(money?.textContent).toBe('4.85亿元CNY 485,000,000总投资 · 崇德科技Money');
    // The value says nothing that the text does not.
    expect(count?.textContent).toBe('45个Count');
    cleanup();
    const ordinal = figure({ start: 3, text: '第19位', kind: 'ordinal', value: 19, unit: '位' });
    show(without({ figures: [ordinal] }));
    fireEvent.click(tab('Figures'));
    expect(document.querySelector('.panel-row')?.textContent).toBe('第19位Rank');
  });

  it('jumps to a figure', () => {
    const { onJump } = show();
    fireEvent.click(tab('Figures'));
    fireEvent.click(document.querySelector('.panel-row') as Element);
    expect(onJump.mock.calls).toEqual([[{ start: 10, end: 16 }]]);
  });

  it('starts at the names where there are no notes', () => {
    show(without({ notes: [] }));
    expect(tab('Names').getAttribute('aria-selected')).toBe('true');
    fireEvent.click(tab('Notes'));
    expect(screen.getByRole('tabpanel').textContent).toContain('No notes on this page');
  });

  it.each([
    ['names', { mentions: [] }, 'Names', 'No known names'],
    ['figures', { figures: [] }, 'Figures', 'No figures'],
  ])('says that there are no %s', (_, parts, name, words) => {
    show(without(parts));
    fireEvent.click(tab(name));
    expect(screen.getByRole('tabpanel').textContent).toContain(words);
  });
});

describe('the side panel without an article', () => {
  const nothing = { article: null, mentions: [], figures: [], notes: [] };

  it.each([
    ['none on the page', without(nothing), 'No article found'],
    ['a page of the browser', { kind: 'unreadable' }, 'Browser pages, extension stores'],
    ['a PDF file', { ...without(nothing), closed: 'pdf' }, 'text in a PDF can be neither'],
    ['a page that did not open', { ...without(nothing), closed: 'closed' }, 'It did not open'],
    ['not known yet', { kind: 'loading' }, 'Loading'],
  ] as const)('says so: %s', (_, state, words) => {
    show(state);
    expect(document.body.textContent).toContain(words);
    expect(screen.queryByRole('tablist')).toBeNull();
  });

  it('still shows notes on the whole page', () => {
    const note = aNote({ id: 'page', selector: null, comment: '存一份' });
    show(without({ ...nothing, notes: [{ note, located: null, difference: null }] }));
    expect(within(screen.getByRole('tabpanel')).getAllByRole('listitem')).toHaveLength(1);
  });

  it.each([
    ['a page', null],
    ['a PDF file', 'pdf'],
  ] as const)('tags %s all the same, and says so above alone', async (_, closed) => {
    const note = aNote({ id: 'page', selector: null, comment: '', tags: ['招商'], status: 'read' });
    const notes = [{ note, located: null, difference: null }];
    const { onMark } = show({ ...page, report: { ...report, ...nothing, notes }, closed });
    const marks = within(screen.getByRole('region', { name: 'The whole article' }));
    expect(marks.getByText('招商')).toBeTruthy();
    expect(marks.getByRole('button', { name: 'Read' }).getAttribute('aria-pressed')).toBe('true');
    expect(screen.queryByRole('tablist')).toBeNull();
    fireEvent.click(marks.getByRole('button', { name: 'Used' }));
    await waitFor(() => expect(onMark).toHaveBeenCalledWith({ status: 'used' }));
  });

  it('tags nothing where no page opened', () => {
    show({ ...page, report: { ...report, ...nothing }, closed: 'closed' });
    expect(screen.queryByRole('region', { name: 'The whole article' })).toBeNull();
  });

  it('lists tags with the notes where they cannot be changed', () => {
    const note = aNote({ id: 'page', selector: null, comment: '', tags: ['招商'] });
    show(without({ notes: [{ note, located: null, difference: null }] }), 'newer-schema');
    expect(screen.getByRole('tabpanel').textContent).toContain('招商');
  });

  it('does not call notes that cannot be read none', () => {
    const { onRetry } = show({ ...page, report: { ...report, notes: [] } }, 'unavailable');
    expect(screen.getByRole('alert').textContent).toContain('cannot be opened');
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(onRetry).toHaveBeenCalledOnce();
    fireEvent.click(tab('Names'));
    expect(document.querySelectorAll('.panel-row')).toHaveLength(4);
  });
});

describe('the side panel over a database that takes no writes', () => {
  it('shows what a newer version wrote, and says so', () => {
    show(undefined, 'newer-schema');
    expect(screen.getByRole('alert').textContent).toContain('update Pangzhu');
    expect(screen.getAllByRole('listitem').length).toBeGreaterThan(1);
    // Nothing that could not be done is offered.
    const offered = screen.getAllByRole('button').filter((it) => !it.matches('.note-open'));
    expect(offered.map(({ textContent }) => textContent)).toEqual(['Copy text']);
  });

  it.each([
    ['some left', report.notes],
    ['none left', []],
  ])('lets the reader go on where notes are missing, with %s', (_, notes) => {
    const { recovery } = show({ ...page, report: { ...report, notes } }, 'lost');
    expect(screen.queryByText('No notes on this page')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Go on with what is left' }));
    expect(recovery.goOn).toHaveBeenCalledOnce();
    fireEvent.click(screen.getByRole('button', { name: 'Restore a backup…' }));
    expect(recovery.restore).toHaveBeenCalledOnce();
    expect(screen.getByRole('alert').textContent).toContain('backup that Pangzhu wrote');
  });
});

describe('changing notes in the side panel', () => {
  it('lets the reader choose between two versions of one', () => {
    const copy = aNote({ id: 'copy', conflictOf: 'first' });
    const notes = [...report.notes, { note: copy, located: found('exact', 5), difference: null }];
    const conflicts = new Map([['copy', { other: aNote({ id: 'first' }), fields: [] }]]);
    const { settleConflict } = show({ ...page, report: { ...report, notes }, conflicts });
    expect(screen.getAllByRole('group', { name: 'Two versions' })).toHaveLength(1);
    fireEvent.click(screen.getByRole('button', { name: 'Keep this' }));
    expect(settleConflict.mock.calls).toEqual([[copy, 'copy']]);
  });

  const first = () => screen.getAllByRole('listitem')[1] as HTMLElement;
  const edit = async () => {
    fireEvent.click(within(first()).getByRole('button', { name: 'Edit' }));
    return await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Note' });
  };

  it('deletes one, and takes that back', async () => {
    const { remove, restore, onShowNote } = show();
    fireEvent.click(within(first()).getByRole('button', { name: 'Delete' }));
    const undo = await screen.findByRole('button', { name: 'Undo' });
    await waitFor(() => expect(document.activeElement).toBe(undo));
    fireEvent.click(undo);
    await waitFor(() => expect(screen.queryByText('Note deleted')).toBeNull());
    expect([idsOf(remove), idsOf(restore)]).toEqual([['first'], ['first']]);
    expect(onShowNote).not.toHaveBeenCalled();
  });

  it('deletes by key too, but not from the buttons beside', () => {
    const { remove } = show();
    const note = first().querySelector('.note-open') as HTMLElement;
    note.focus();
    fireEvent.keyDown(within(first()).getByRole('button', { name: 'Edit' }), { key: 'Delete' });
    expect(remove).not.toHaveBeenCalled();
    fireEvent.keyDown(note, { key: 'Delete' });
    expect(idsOf(remove)).toEqual(['first']);
  });

  it('says why one was not deleted', async () => {
    const { remove } = show();
    remove.mockResolvedValue('newer-schema');
    fireEvent.click(within(first()).getByRole('button', { name: 'Delete' }));
    expect((await screen.findByRole('alert')).textContent).toContain('newer Pangzhu');
    expect(screen.queryByText('Note deleted')).toBeNull();
  });

  it('edits one where it stands', async () => {
    const { editing } = show();
    const comment = await edit();
    expect(comment.value).toBe('甲');
    fireEvent.input(comment, { target: { value: '甲改' } });
    fireEvent.keyDown(comment, { key: 'Enter', ctrlKey: true });
    await waitFor(() => expect(screen.queryByRole('textbox', { name: 'Note' })).toBeNull());
    const body = { comment: '甲改', tags: [], colour: 'yellow' };
    expect(editing.keepDraft.mock.lastCall?.[1]).toEqual(body);
    expect(editing.save.mock.calls.map(([note, saved]) => [note.id, saved])).toEqual([
      ['first', body],
    ]);
  });

  it('keeps what was written when it cannot be saved', async () => {
    const { editing } = show();
    editing.save.mockResolvedValue('quota');
    const comment = await edit();
    fireEvent.input(comment, { target: { value: '甲改' } });
    fireEvent.keyDown(comment, { key: 'Enter', ctrlKey: true });
    expect((await screen.findByRole('alert')).textContent).toContain('The disk is full');
    expect(comment.value).toBe('甲改');
  });

  it('drops the draft of an edit that is given up', async () => {
    const { editing } = show();
    const comment = await edit();
    fireEvent.input(comment, { target: { value: '甲改' } });
    fireEvent.keyDown(comment, { key: 'Escape' });
    fireEvent.click(screen.getByRole('button', { name: 'Discard' }));
    expect(idsOf(editing.dropDraft)).toEqual(['first']);
    expect(screen.queryByRole('textbox', { name: 'Note' })).toBeNull();
  });
});

describe('an article that goes on', () => {
  it('says which of its pages this is', () => {
    show(without({ part: { number: 1, of: 3 } }));
    expect(screen.getByText(/^This is page 1 of 3/)).toBeTruthy();
  });

  it('tells what came since it was opened, and leads there', () => {
    const { onJump } = show(without({ fresh: { count: 2, first: { start: 7, end: 20 } } }));
    expect(screen.getByText(/^2 new passages/).closest('[role=status]')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Show' }));
    expect(onJump).toHaveBeenCalledWith({ start: 7, end: 20 });
  });

  it('says nothing of one that does not', () => {
    show(without({}));
    expect(screen.queryByText(/new passage|This is page/)).toBeNull();
  });
});
