import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readZipEntry, zipEntries } from '@/lib/exchange/files/zip-reader';
import { ZipWriter } from '@/lib/exchange/files/zip-writer';
import { fileOf, joined } from './bytes';

async function archiveOf(...names: string[]): Promise<Uint8Array> {
  const zip = new ZipWriter('2025-05-01T12:00:00.000Z');
  for (const name of names) await zip.add(name, strToU8(`这是${name}`));
  zip.end();
  return joined(zip.taken());
}
const codeOf = async (bytes: Uint8Array) =>
  await zipEntries(fileOf(bytes)).then(
    () => 'taken',
    (error: unknown) => (error as { code: string }).code,
  );

describe('zipEntries', () => {
  it('reads what was written, by us and by others', async () => {
    for (const bytes of [
      await archiveOf('甲', 'b'),
      zipSync({ 甲: strToU8('这是甲'), b: strToU8('这是b') }),
    ]) {
      const entries = await zipEntries(fileOf(bytes));
      expect([...entries.keys()]).toEqual(['甲', 'b']);
      const entry = entries.get('甲');
      const text = entry && (await readZipEntry(fileOf(bytes), entry, 100));
      expect(new TextDecoder().decode(text)).toBe('这是甲');
    }
  });

  it('takes paths for names alone', async () => {
    const entries = await zipEntries(
      fileOf(await archiveOf('../../up', '/root', 'C:\\x', '__proto__')),
    );
    expect([...entries.keys()]).toEqual(['../../up', '/root', 'C:\\x', '__proto__']);
  });

  it('refuses two files of one name: programs differ in which one they take', async () => {
    expect(await codeOf(await archiveOf('a', 'b', 'a'))).toBe('damaged');
  });

  it('refuses a directory of megabytes before it reads it', async () => {
    const bytes = await archiveOf('a');
    new DataView(bytes.buffer).setUint32(bytes.length - 10, 20_000_001, true);
    expect(await codeOf(bytes)).toBe('too-large');
  });

  it('never unpacks more of a file than is wanted', async () => {
    const bytes = zipSync({ a: new Uint8Array(100_000) });
    const entry = (await zipEntries(fileOf(bytes))).get('a');
    if (!entry) throw new Error('not found');
    expect(await readZipEntry(fileOf(bytes), entry, 100_000)).toHaveLength(100_000);
    for (const [told, most, code] of [
      [100_000, 99_999, 'too-large'],
      [99_999, 100_000, 'damaged'],
      [100_001, 100_001, 'damaged'],
    ] as const)
      await expect(
        readZipEntry(fileOf(bytes), { ...entry, bytes: told }, most),
      ).rejects.toMatchObject({ code });
  });
});
