import { expect, it } from 'vitest';
import { gathered } from '@/lib/exchange/files/gathered';
import { each } from './bytes';

it('makes one file of pieces, in their order', async () => {
  const long = '长'.repeat(3_000_000);
  const bytes = new Uint8Array([0x0a, 0x41]);
  const file = await gathered(each(['一', bytes, long, long, '二']), 'text/plain');
  expect(file.type).toBe('text/plain');
  const text = await file.text();
  expect(text.length).toBe(2 + 2 + 2 * long.length);
  expect([text.slice(0, 4), text.slice(-2)]).toEqual(['一\nA长', '长二']);
});

it('makes an empty file of nothing', async () => {
  expect((await gathered(each([]), 'text/csv')).size).toBe(0);
});
