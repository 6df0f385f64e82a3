import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { crc32 } from '@/lib/exchange/files/crc32';
import { deflated } from '@/lib/exchange/files/deflate';
import { ZipWriter } from '@/lib/exchange/files/zip-writer';
import { joined } from './bytes';

async function archiveOf(files: readonly (readonly [string, Uint8Array])[], modified: string) {
  const zip = new ZipWriter(modified);
  const pieces: Uint8Array[] = [];
  for (const [name, bytes] of files) {
    await zip.add(name, bytes);
    pieces.push(...zip.taken());
  }
  zip.end();
  return joined([...pieces, ...zip.taken()]);
}
const noon = '2025-05-01T12:00:00.000Z';
const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
const directoryOf = (bytes: Uint8Array) => viewOf(bytes).getUint32(bytes.length - 6, true);

describe('ZipWriter', () => {
  it('writes what others read', async () => {
    const file = fc.tuple(
      fc.string({ unit: 'grapheme', minLength: 1 }).filter((name) => !/\p{Cs}/u.test(name)),
      fc.uint8Array({ maxLength: 50 }),
    );
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(file, { selector: ([name]) => name }), async (files) => {
        expect(Object.entries(unzipSync(await archiveOf(files, noon))).sort()).toEqual(
          files.map(([name, bytes]) => [name, bytes]).sort(),
        );
      }),
    );
  });

  it('packs what is large, and not what is small', async () => {
    const [small, large] = [strToU8('甲'.repeat(5_000)), strToU8('甲'.repeat(6_000))];
    const bytes = await archiveOf(
      [
        ['a', small],
        ['b', large],
      ],
      noon,
    );
    expect(bytes.length).toBeLessThan(small.length + 1_000);
    expect(bytes.length).toBeGreaterThan(small.length);
    expect(unzipSync(bytes)).toEqual({ a: small, b: large });
  });

  it('tells sizes and the sum before a file, for those that read from the front', async () => {
    const content = strToU8('这是甲');
    const view = viewOf(await archiveOf([['甲.md', content]], noon));
    // Names are UTF-8, and nothing follows behind the file.
    expect(view.getUint16(6, true)).toBe(0x0800);
    expect(view.getUint32(14, true)).toBe(crc32(content));
    expect([view.getUint32(18, true), view.getUint32(22, true)]).toEqual([9, 9]);
  });

  it('says that it was made on Unix, so that names are not taken for a code page’s', async () => {
    const bytes = await archiveOf([['甲.md', strToU8('甲')]], noon);
    const at = directoryOf(bytes);
    const view = viewOf(bytes);
    expect(view.getUint8(at + 5)).toBe(3);
    expect((view.getUint32(at + 38, true) >>> 16).toString(8)).toBe('100644');
    expect(view.getUint16(at + 8, true)).toBe(0x0800);
  });

  it.each([
    [new Date(2025, 4, 1, 13, 7, 9).toISOString(), [2025, 5, 1, 13, 7, 8]],
    [new Date(1980, 0, 1, 0, 0, 1).toISOString(), [1980, 1, 1, 0, 0, 0]],
    [new Date(2107, 11, 31, 23, 59, 59).toISOString(), [2107, 12, 31, 23, 59, 58]],
  ])('dates files of %s', async (modified, parts) => {
    const view = viewOf(await archiveOf([['a', new Uint8Array()]], modified));
    const [time, date] = [view.getUint16(10, true), view.getUint16(12, true)];
    expect([
      ...[(date >> 9) + 1980, (date >> 5) & 15, date & 31],
      ...[time >> 11, (time >> 5) & 63, (time & 31) * 2],
    ]).toEqual(parts);
  });

  it.each(['1979-06-01T00:00:00Z', '2108-06-01T00:00:00Z', 'never'])(
    'dates files of %s, which cannot be told, as of 2000',
    async (modified) => {
      const view = viewOf(await archiveOf([['a', new Uint8Array()]], modified));
      expect((view.getUint16(12, true) >> 9) + 1980).toBe(2000);
    },
  );

  it.each([65_534, 65_535, 70_000])('holds %i files', async (count) => {
    const files = Array.from({ length: count }, (_, i) => [`${i}.md`, strToU8(`第${i}`)] as const);
    const read = unzipSync(await archiveOf(files, noon));
    expect(Object.keys(read)).toHaveLength(count);
    expect(strFromU8(read[`${count - 1}.md`] as Uint8Array)).toBe(`第${count - 1}`);
  });
});

it('sums as gzip does', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
      expect(crc32(bytes)).toBe((await deflated(bytes)).crc);
    }),
  );
});
