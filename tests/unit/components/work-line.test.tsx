import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { WorkLine } from '@/components/parts/work-line';
import { speak } from '../../support/i18n';

beforeEach(() => speak('zh_CN'));
afterEach(cleanup);

describe('WorkLine', () => {
  it('says how far an import has come, but not to a screen reader at each step', () => {
    render(<WorkLine kind="import" done={12_000} all={100_000} onShow={vi.fn()} />);
    const bar = screen.getByRole<HTMLProgressElement>('progressbar', { name: '导入进度' });
    expect([bar.value, bar.max]).toEqual([12_000, 100_000]);
    const { textContent: told } = screen.getByRole('status');
    expect(told).toContain('正在导入');
    expect(told).not.toMatch(/\d/);
    expect(screen.getByText('已导入 12,000 / 100,000 项')).toBeTruthy();
  });

  it('counts nothing while it is not known how much there is', () => {
    render(<WorkLine kind="import" done={0} all={0} onShow={vi.fn()} />);
    expect(screen.getByRole('progressbar').hasAttribute('value')).toBe(false);
    expect(screen.queryByText(/已导入/)).toBeNull();
  });

  it('leads to the page in which it runs', () => {
    const onShow = vi.fn();
    render(<WorkLine kind="import" done={1} all={2} onShow={onShow} />);
    fireEvent.click(screen.getByRole('button', { name: '查看' }));
    expect(onShow).toHaveBeenCalledOnce();
  });
});
