import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FacetPanel } from '@/components/library/lists/facet-panel';
import { Filling, NothingListed } from '@/components/library/lists/nothing-listed';
import { speak } from '../../support/i18n';

beforeEach(() => speak('en'));
afterEach(cleanup);

const noChange = () => {};

describe('a list of nothing', () => {
  it('says that nothing is there yet, and of what', () => {
    render(<NothingListed of="articles" query="" onClear={noChange} />);
    expect(screen.getByRole('heading').textContent).toBe('No articles yet');
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('does not say so while the first of them arrive; of a search it does', () => {
    const list = (query: string) => (
      <Filling.Provider value>
        <NothingListed of="notes" query={query} onClear={noChange} />
      </Filling.Provider>
    );
    const { rerender } = render(list(''));
    expect(screen.queryByText('No notes yet')).toBeNull();
    rerender(list('苍江大桥'));
    expect(screen.getByText('“苍江大桥”', { selector: 'bdi' })).toBeTruthy();
  });

  it('names the word that was sought, whole, and leads back to all', () => {
    const onClear = vi.fn();
    render(<NothingListed of="articles" query=" 苍江大桥 " onClear={onClear} />);
    expect(screen.getByText('“苍江大桥”', { selector: 'bdi' })).toBeTruthy();
    expect(screen.getByRole('status').textContent).toContain(
      'No article has “苍江大桥” in its notes, its title or its outlet.',
    );
    fireEvent.click(screen.getByRole('button', { name: 'Show all articles' }));
    expect(onClear).toHaveBeenCalledOnce();
  });

  it('does not say that there are no notes where they were only narrowed down', () => {
    render(<NothingListed of="notes" query="" narrowed onClear={noChange} />);
    expect(screen.queryByText('No notes yet')).toBeNull();
    expect(screen.getByRole('button', { name: 'Show all notes' })).toBeTruthy();
  });

  it('takes a word for no place of its own sentence', () => {
    render(<NothingListed of="tags" query="$1 tag “" onClear={noChange} />);
    expect(screen.getByRole('status').textContent).toContain('No tag contains “$1 tag “”.');
  });
});

describe('what a list is narrowed down by', () => {
  const panel = (count: number, chosen: string[]) =>
    render(
      <FacetPanel<'tag'>
        facets={['tag']}
        words={{ labelOf: () => 'Tags', valueOf: (_, value) => value }}
        counts={{ tag: count > 0 ? [{ value: '园区', count }] : [] }}
        choice={{ tag: chosen }}
        onToggle={noChange}
        onClear={noChange}
      />,
    );

  it('is there where there is something to choose', () => {
    panel(3, []);
    expect(screen.getByRole('checkbox', { name: /园区/ })).toBeTruthy();
  });

  it('is not there where there is nothing', () => {
    expect(panel(0, []).container.innerHTML).toBe('');
  });

  it('lets go of what was chosen and finds nothing', () => {
    panel(0, ['园区']);
    expect(screen.getByRole('button', { name: 'Clear' })).toBeTruthy();
  });
});
