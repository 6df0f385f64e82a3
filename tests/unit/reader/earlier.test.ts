import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Earlier } from '@/entrypoints/reader/controls/earlier';
import { ask } from '@/lib/messaging/messenger';

vi.mock('@/lib/messaging/messenger', () => ({ ask: vi.fn() }));
const asked = vi.mocked(ask);
const answers = (value: number) => asked.mockResolvedValue({ ok: true, value });
const told = vi.fn();
const rest = () => new Promise((resolve) => setTimeout(resolve));

beforeEach(() => {
  vi.clearAllMocks();
});

describe('counts of what was noted elsewhere', () => {
  it('are asked for once for a card, however often it is drawn', async () => {
    const earlier = new Earlier();
    answers(2);
    expect(earlier.notes(['青禾'], told)).toBe(0);
    expect(earlier.notes(['青禾'], told)).toBe(0);
    await rest();
    expect(told).toHaveBeenCalledOnce();
    expect(earlier.notes(['青禾'], told)).toBe(2);
    expect(asked).toHaveBeenCalledOnce();
  });

  it('stand as they were known while they are asked for again, and are told when they are others', async () => {
    const earlier = new Earlier();
    answers(2);
    earlier.notes(['青禾'], told);
    await rest();
    earlier.askAgain();
    answers(3);
    expect(earlier.notes(['青禾'], told)).toBe(2);
    await rest();
    expect(told).toHaveBeenCalledTimes(2);
    expect(earlier.notes(['青禾'], told)).toBe(3);
    earlier.askAgain();
    earlier.notes(['青禾'], told);
    await rest();
    expect(told, 'it is the same').toHaveBeenCalledTimes(2);
  });

  it('go to none where the last was deleted', async () => {
    const earlier = new Earlier();
    const wanted = { subject: 'company:qing-he', metric: '产值' };
    answers(1);
    earlier.figures(wanted, told);
    await rest();
    earlier.askAgain();
    answers(0);
    earlier.figures(wanted, told);
    await rest();
    expect(earlier.figures(wanted, told)).toBe(0);
    expect(told).toHaveBeenCalledTimes(2);
  });

  it('stay where nobody answers, and are not asked for of what is nobody’s', async () => {
    const earlier = new Earlier();
    asked.mockResolvedValue({ ok: false, error: 'gone' });
    expect(earlier.notes(['青禾'], told)).toBe(0);
    await rest();
    expect(told).not.toHaveBeenCalled();
    expect(earlier.figures(null, told)).toBe(0);
    expect(asked).toHaveBeenCalledOnce();
  });
});
