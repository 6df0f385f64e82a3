import { describe, expect, it } from 'vitest';
import { Turns } from '@/entrypoints/library/turns';

/** Work that ends when it is told to, and writes down what happens. */
function workshop() {
  const turns = new Turns();
  const log: string[] = [];
  const ends: (() => void)[] = [];
  return {
    log,
    turns,
    ask(of: string, name: string) {
      turns.ask(of, async (stop) => {
        log.push(`${name} begins`);
        await new Promise<void>((resolve) => ends.push(resolve));
        log.push(stop.aborted ? `${name} was given up` : `${name} is done`);
      });
    },
    async end() {
      ends.shift()?.();
      for (let i = 0; i < 5; i += 1) await Promise.resolve();
    },
  };
}

describe('Turns', () => {
  it('gives up what something else is asked for instead of', async () => {
    const { log, ask, end } = workshop();
    ask('园区', 'one');
    ask('企业', 'two');
    await end();
    await end();
    expect(log).toEqual(['one begins', 'two begins', 'one was given up', 'two is done']);
  });

  it('comes to an end with what is asked for again and again, and does it once more', async () => {
    const { log, ask, end } = workshop();
    for (const name of ['one', 'two', 'three', 'four']) ask('园区', name);
    expect(log).toEqual(['one begins']);
    await end();
    await end();
    expect(log).toEqual(['one begins', 'one is done', 'four begins', 'four is done']);
    ask('园区', 'five');
    await end();
    expect(log.slice(4)).toEqual(['five begins', 'five is done']);
  });

  it('does not come back to what was given up', async () => {
    const { log, ask, end } = workshop();
    ask('园区', 'one');
    ask('园区', 'again');
    ask('企业', 'two');
    await end();
    await end();
    await end();
    expect(log).toEqual(['one begins', 'two begins', 'one was given up', 'two is done']);
  });

  it('is busy while something else is done than was done last', async () => {
    const { turns, ask, end } = workshop();
    expect(turns.busy).toBe(false);
    ask('园区', 'one');
    expect(turns.busy).toBe(true);
    await end();
    expect(turns.busy).toBe(false);
    // The database changed.
    ask('园区', 'two');
    expect(turns.busy).toBe(false);
    await end();
    ask('企业', 'three');
    ask('人物', 'four');
    await end();
    expect(turns.busy).toBe(true);
    await end();
    expect(turns.busy).toBe(false);
    ask('企业', 'five');
    expect(turns.busy).toBe(true);
  });
});
