import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { speak } from '../../support/i18n';
import { aNote } from './notes';
import { difference, found, idsOf, page, show, without } from './side-panel';

beforeEach(() => speak('en'));
afterEach(cleanup);

describe('a changed or lost passage in the side panel', () => {
  const changedItem = () =>
    screen.getAllByRole('listitem').find((item) => item.textContent?.includes('乙')) as HTMLElement;
  const lostSection = () =>
    screen
      .getByRole('heading', { name: 'No longer found on this page' })
      .closest('section') as HTMLElement;
  const selected = {
    text: '总投资5亿元',
    difference: [{ kind: 'added' as const, text: '总投资5亿元' }],
  };

  it('is kept as it is, or noted anew', () => {
    const { settle, noteAnew, onShowNote } = show();
    fireEvent.click(within(changedItem()).getByRole('button', { name: 'Keep quote' }));
    fireEvent.click(within(changedItem()).getByRole('button', { name: 'Note new words' }));
    expect([idsOf(settle), idsOf(noteAnew)]).toEqual([['second'], ['second']]);
    expect(onShowNote).not.toHaveBeenCalled();
  });

  it.each([
    ['settled', '总投资5.85亿元', false],
    ['settled before it changed again', '总投资5.25亿元', true],
  ])('is pointed out unless %s', (_, now, pointedOut) => {
    const settled = '2025-05-02T02:00:00.000Z';
    const quote = aNote({ id: 'second' }).selector?.quote.exact ?? '';
    const changes = [{ seen: settled, textHash: '', was: quote, now, figures: [], settled }];
    const note = aNote({ id: 'second', comment: '乙', changes });
    show(without({ notes: [{ note, located: found('changed', 50), difference }] }));
    const words = changedItem().textContent;
    expect(words?.includes('Changed since')).toBe(pointedOut);
    expect(words?.includes('you kept the quote on May 2, 2025')).toBe(!pointedOut);
    expect(within(changedItem()).queryByRole('button', { name: 'Keep quote' }) !== null).toBe(
      pointedOut,
    );
  });

  it('is attached to what is selected, and that is taken back', async () => {
    const { attach, detach, watchSelection } = show();
    fireEvent.click(within(lostSection()).getByRole('button', { name: 'Re-attach…' }));
    const confirm = screen.getByRole('button', { name: 'Attach here' });
    fireEvent.click(confirm);
    expect(attach).not.toHaveBeenCalled();
    await waitFor(() => expect(idsOf(watchSelection)).toEqual(['gone']));
    const tell = watchSelection.mock.lastCall?.[1];
    tell?.(selected);
    await waitFor(() => expect(confirm.getAttribute('aria-disabled')).toBe('false'));
    fireEvent.click(confirm);
    const undo = await screen.findByRole('button', { name: 'Undo' });
    expect(screen.queryByRole('group', { name: 'Attach to another passage' })).toBeNull();
    expect(attach.mock.calls.map(([note, passage]) => [note.id, passage])).toEqual([
      ['gone', selected],
    ]);
    fireEvent.click(undo);
    await waitFor(() => expect(idsOf(detach)).toEqual(['gone']));
  });

  it('says why it was not attached, and stays open', async () => {
    const { attach, watchSelection } = show();
    attach.mockResolvedValue('quota');
    watchSelection.mockImplementation((_, tell) => {
      tell(selected);
      return () => {};
    });
    fireEvent.click(within(lostSection()).getByRole('button', { name: 'Re-attach…' }));
    const confirm = screen.getByRole('button', { name: 'Attach here' });
    await waitFor(() => expect(confirm.getAttribute('aria-disabled')).toBe('false'));
    fireEvent.click(confirm);
    const group = screen.getByRole('group', { name: 'Attach to another passage' });
    expect((await within(group).findByRole('alert')).textContent).toContain('The disk is full');
  });

  it('is left alone on Escape, and the page is asked no more', async () => {
    const { attach, watchSelection } = show();
    const stop = vi.fn();
    watchSelection.mockReturnValue(stop);
    fireEvent.click(within(lostSection()).getByRole('button', { name: 'Re-attach…' }));
    await waitFor(() => expect(watchSelection).toHaveBeenCalled());
    fireEvent.keyDown(screen.getByRole('button', { name: 'Cancel' }), { key: 'Escape' });
    expect(screen.queryByRole('group', { name: 'Attach to another passage' })).toBeNull();
    await waitFor(() => expect(stop).toHaveBeenCalledOnce());
    expect(attach).not.toHaveBeenCalled();
  });
});

describe('the evidence in the side panel', () => {
  const captured = '2025-04-13T02:00:00.000Z';
  const text = () => document.querySelector('.evidence')?.textContent;

  it('says since when the article reads as it does', () => {
    show({ ...page, evidence: { captured, change: null } });
    expect(text()).toContain('Reads as when it was kept, Apr 13, 2025');
  });

  it('says what changed since, the figures first', () => {
    const change = {
      figures: [
        { was: '4.85亿元', now: '5.85亿元' },
        { was: null, now: '18个' },
      ],
      differences: [
        { kind: 'edited' as const, parts: difference },
        { kind: 'same' as const, text: '未改的一段' },
        { kind: 'added' as const, text: '新的一段' },
        { kind: 'removed' as const, text: '旧的一段' },
      ],
    };
    show({ ...page, evidence: { captured, change } });
    expect(text()).toContain('Changed since it was kept, Apr 13, 2025 2 figures · 3 passages');
    const figures = [...document.querySelectorAll('.evidence .figure-change')];
    expect(figures.map(({ textContent }) => textContent)).toEqual([
      '4.85亿元 → 5.85亿元',
      'new → 18个',
    ]);
    const passages = [...document.querySelectorAll('.evidence-passages > li')];
    expect(passages.map(({ textContent }) => textContent)).toEqual([
      'Edited总投资4.85亿元5.85亿元',
      'Added新的一段',
      'Removed旧的一段',
    ]);
  });
});

describe('the same text elsewhere', () => {
  const there = aNote({ id: 'there', comment: '丁' });
  const other = { article: { ...there.article, outlet: '湖东在线' }, notes: [there] };

  it('is offered with its notes, to be taken over one by one', async () => {
    const { takeOver } = show({
      ...page,
      report: { ...page.report, notes: [] },
      elsewhere: [other],
    });
    expect(screen.getByRole('heading', { name: 'The same text elsewhere' })).toBeTruthy();
    expect(screen.getByText('湖东在线')).toBeTruthy();
    takeOver.mockResolvedValue('not-found');
    fireEvent.click(screen.getByRole('button', { name: 'Take over' }));
    expect((await screen.findByRole('alert')).textContent).toContain('not on this page');
    expect(idsOf(takeOver)).toEqual(['there']);
  });

  it('offers no note that this page has already', () => {
    show({ ...page, elsewhere: [other] });
    expect(screen.queryByRole('button', { name: 'Take over' })).toBeNull();
    expect(screen.getByText('On this page already')).toBeTruthy();
  });
});
