import { describe, expect, it } from 'vitest';
import { inSlices } from '@/lib/text/in-slices';
import type { Steps } from '@/lib/text/steps';

function* counting(steps: number, onStep: (step: number) => void = () => {}): Steps<number> {
  for (let step = 1; step <= steps; step += 1) {
    onStep(step);
    yield;
  }
  return steps;
}

/** Keeps the thread for longer than a slice may. */
function dawdle(): void {
  const until = performance.now() + 10;
  while (performance.now() < until);
}

describe('work in slices', () => {
  it('gives what it would in one go, and lets others go first', async () => {
    let others = 0;
    setTimeout(() => {
      others += 1;
    });
    expect(await inSlices(counting(20, dawdle), new AbortController().signal)).toBe(20);
    expect(others).toBe(1);
  });

  it('stops where it is given up', async () => {
    const stop = new AbortController();
    let last = 0;
    const work = counting(20, (step) => {
      last = step;
      dawdle();
      if (step === 3) stop.abort();
    });
    expect(await inSlices(work, stop.signal)).toBeNull();
    expect(last).toBe(3);
  });

  it('gives nothing once it was given up, however quickly it was done', async () => {
    expect(await inSlices(counting(2), AbortSignal.abort())).toBeNull();
  });
});
