import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ListFrame } from '@/components/library/lists/list-frame';
import { VirtualList } from '@/components/library/lists/virtual-list';
import { speak } from '../../support/i18n';

beforeEach(() => speak('en'));
afterEach(cleanup);

/** A view that lists names; none are there yet where they are null. */
function Names({ names }: { names: readonly string[] | null }) {
  return (
    <ListFrame title="Names" query="" onQuery={() => {}}>
      {({ list, onLeave }) => (
        <div ref={list}>
          {names && (
            <VirtualList
              items={names}
              list="#names"
              label="Names"
              estimate={42}
              keyOf={(name) => name}
              onLeave={onLeave}
            >
              {(name) => name}
            </VirtualList>
          )}
        </div>
      )}
    </ListFrame>
  );
}

const search = () => screen.getByRole('searchbox');
const down = () => fireEvent.keyDown(search(), { key: 'ArrowDown' });
const focused = () => document.activeElement?.textContent;

describe('from the search down to the list', () => {
  it('goes to the first row', () => {
    render(<Names names={['甲', '乙']} />);
    search().focus();
    down();
    expect(focused()).toBe('甲');
  });

  it('goes there once the list is there', () => {
    const { rerender } = render(<Names names={null} />);
    search().focus();
    down();
    expect(document.activeElement).toBe(search());
    rerender(<Names names={['甲', '乙']} />);
    expect(focused()).toBe('甲');
    // It was asked for once.
    search().focus();
    rerender(<Names names={['甲', '丙']} />);
    expect(document.activeElement).toBe(search());
  });

  it('does not when the reader wrote on, or went elsewhere', () => {
    const { rerender } = render(<Names names={null} />);
    search().focus();
    down();
    fireEvent.input(search(), { target: { value: 'x' } });
    rerender(<Names names={['甲']} />);
    expect(document.activeElement).toBe(search());
    rerender(<Names names={null} />);
    down();
    search().blur();
    rerender(<Names names={['甲']} />);
    expect(document.activeElement).toBe(document.body);
  });
});

describe('a list that changes under the focus', () => {
  const begin = (names: readonly string[], at: string) => {
    const view = render(<Names names={names} />);
    act(() => screen.getByText(at).focus());
    expect(focused()).toBe(at);
    return (next: readonly string[]) => view.rerender(<Names names={next} />);
  };

  it('keeps it at a row that stays', () => {
    const show = begin(['甲', '乙', '丙'], '丙');
    show(['甲', '丙', '丁']);
    expect(focused()).toBe('丙');
  });

  it('keeps it at the place of a row that is gone', () => {
    const show = begin(['甲', '乙', '丙'], '乙');
    show(['甲', '丙']);
    expect(focused()).toBe('丙');
    show(['甲']);
    expect(focused()).toBe('甲');
  });

  it('takes none that is elsewhere, nor nowhere', () => {
    const show = begin(['甲', '乙'], '乙');
    search().focus();
    show(['甲']);
    expect(document.activeElement).toBe(search());
    search().blur();
    show(['丙']);
    expect(document.activeElement).toBe(document.body);
  });
});
