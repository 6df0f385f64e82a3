/** Files of two hundred megabytes that are never in memory: made as they are read. */
import { expect, it } from 'vitest';
import type { ByteSource } from '@/lib/exchange/files/byte-source';
import { openImportFile } from '@/lib/exchange/import/import-file';
import { allOf } from '../files/bytes';
import { reading } from './files';

const size = 200_000_000;

/** A file that begins so and goes on so; the most that was read of it at once is noted. */
function endless(begin: string, unit: string): ByteSource & { most: number } {
  const head = new TextEncoder().encode(begin);
  const rest = new TextEncoder().encode(unit.repeat(1 << 20));
  return {
    most: 0,
    size,
    slice(start, end) {
      this.most = Math.max(this.most, end - start);
      const bytes = new Uint8Array(end - start);
      const first = head.slice(start, end);
      bytes.set(first);
      bytes.set(rest.subarray(0, bytes.length - first.length), first.length);
      return { arrayBuffer: async () => bytes.buffer };
    },
  };
}

const refused = async (source: ByteSource) =>
  await openImportFile(source, reading)
    .then(async (file) => await allOf(file.entries()))
    .then(
      () => 'taken',
      (error: unknown) => (error as { code: string }).code,
    );

it.each([
  ['one endless word', endless('', 'a'), 'too-large'],
  ['zeros', endless('', '\u0000'), 'too-large'],
  ['white space', endless('', ' \n'), 'unknown-format'],
  ['an endless cell', endless('url,comment\nhttps://a.example/,"', 'x'), 'too-large'],
  ['an endless string of JSON', endless('{"comment":"', 'x'), 'unknown-format'],
  ['endless depth', endless('', '['), 'unknown-format'],
  ['an archive without an end', endless('PK\u0003\u0004', 'x'), 'truncated'],
])('refuses %s', async (_, source, code) => {
  expect(await refused(source)).toBe(code);
  expect(source.most).toBeLessThanOrEqual(1 << 20);
});
