import { describe, expect, it } from 'vitest';
import { encodingOf, textOf } from '@/lib/exchange/files/text-encoding';
import { allOf, fileOf, joined } from './bytes';

const text = 'url,引文\r\nhttps://a.example/,“占地120亩，投产企业20家”😀\r\n';

/** 中文 “园区投产” in GB18030, and the rest of a table in ASCII. */
const chinese = [0xd4, 0xb0, 0xc7, 0xf8, 0xcd, 0xb6, 0xb2, 0xfa];
const gb = (tail: number[] = []) =>
  joined([
    new TextEncoder().encode('url,quote\nhttps://a.example/,'),
    new Uint8Array([...chinese, ...tail]),
  ]);

function utf16(order: 'le' | 'be', mark: boolean): Uint8Array {
  const units = mark ? `\ufeff${text}` : text;
  const view = new DataView(new ArrayBuffer(units.length * 2));
  for (let i = 0; i < units.length; i += 1)
    view.setUint16(i * 2, units.charCodeAt(i), order === 'le');
  return new Uint8Array(view.buffer);
}

async function read(bytes: Uint8Array): Promise<string> {
  const source = fileOf(bytes);
  return (await allOf(textOf(source, await encodingOf(source)))).join('');
}

describe('text encoding', () => {
  it.each([
    ['UTF-8', new TextEncoder().encode(text)],
    ['UTF-8 with a mark', new TextEncoder().encode(`\ufeff${text}`)],
    ['UTF-16, low byte first', utf16('le', true)],
    ['UTF-16, high byte first', utf16('be', true)],
  ])('reads %s', async (_, bytes) => {
    expect(await read(bytes)).toBe(text);
  });

  it('reads UTF-16 without a mark and GB18030', async () => {
    const ascii = new TextEncoder().encode('url,quote\nhttps://a.example/,x');
    const wide = new Uint8Array(ascii.length * 2).map((_, i) =>
      i % 2 === 0 ? (ascii[i / 2] as number) : 0,
    );
    expect(await read(wide)).toBe('url,quote\nhttps://a.example/,x');
    expect(await read(gb())).toBe('url,quote\nhttps://a.example/,园区投产');
    // 😀, which takes four bytes.
    expect(await read(gb([0x94, 0x39, 0xfc, 0x36]))).toBe(
      'url,quote\nhttps://a.example/,园区投产😀',
    );
  });

  describe('tells apart what can be read in several ways', () => {
    const bytesOf = (hex: string) =>
      Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
    const table = (cells: Uint8Array, times = 1) =>
      joined([
        new TextEncoder().encode('url,quote\n'),
        ...Array.from({ length: times }, () =>
          joined([new TextEncoder().encode('https://a.example/,'), cells, Uint8Array.of(10)]),
        ),
      ]);
    const taiwanese =
      'a4b5a67ea548a8d3a141a5fea5aba5f8b77eaabab2a3adc8a6b3a446bc57aaf8a141b36fac4fa5abaaf8a662b77ca457bba1aabaa143';
    const japanese =
      '8da1944e82cc94848fe38d8282cd914f944e82e682e88e4f8a84919d82a681418e7393e082cc8ae98bc682c582cd8cd9977082e0919d82a682c482a282e982c68ed092b782aa90e096be82b582bd8142';
    it('Big5', async () => {
      expect(await read(table(bytesOf(taiwanese)))).toBe(
        'url,quote\nhttps://a.example/,今年以來，全市企業的產值有了增長，這是市長在會上說的。\n',
      );
      await expect(read(table(bytesOf(taiwanese)).slice(0, -2))).rejects.toMatchObject({
        code: 'truncated',
      });
    });
    it('GB18030, of names alone too', async () => {
      expect(await encodingOf(fileOf(table(new Uint8Array(chinese), 500)))).toBe('gb18030');
    });
    it('what is no Chinese, where there is enough of it to tell', async () => {
      expect(await encodingOf(fileOf(table(bytesOf(japanese))))).toBe('gb18030');
      await expect(read(table(bytesOf(japanese), 20))).rejects.toMatchObject({ code: 'encoding' });
    });
  });

  it('takes zeros in all places for no UTF-16', async () => {
    expect(await encodingOf(fileOf(new Uint8Array(64)))).toBe('utf-8');
  });

  it('keeps a character whose bytes lie in two pieces', async () => {
    const long = `${'a'.repeat((1 << 20) - 1)}园区`;
    expect(await read(new TextEncoder().encode(long))).toBe(long);
  });

  it('says when the end is missing', async () => {
    await expect(read(new TextEncoder().encode('园区').slice(0, 5))).rejects.toMatchObject({
      code: 'truncated',
    });
    await expect(read(gb([0x94]))).rejects.toMatchObject({ code: 'truncated' });
  });

  it('does not take damaged UTF-8 for another encoding', async () => {
    const damaged = new TextEncoder().encode(text);
    damaged[14] = 0xff;
    await expect(read(damaged)).rejects.toMatchObject({ code: 'encoding' });
    await expect(read(new Uint8Array([0xff, 0xff, 0x80, 0x80]))).rejects.toMatchObject({
      code: 'encoding',
    });
  });

  it('does not take damaged UTF-8 for GB18030, where it could be read as that, too', async () => {
    const whole = new TextEncoder().encode('引文，园区占地投产企业，订单增长出口回升');
    const decodes = (bytes: Uint8Array, encoding: string) => {
      try {
        return new TextDecoder(encoding, { fatal: true }).decode(bytes) !== '';
      } catch {
        return false;
      }
    };
    let readable = 0;
    for (let at = 0; at < whole.length; at += 1) {
      const bytes = whole.slice();
      bytes[at] = 0xb2;
      if (decodes(bytes, 'utf-8') || !decodes(bytes, 'gb18030')) continue;
      readable += 1;
      await expect(read(bytes), `at ${at}`).rejects.toMatchObject({ code: 'encoding' });
    }
    expect(readable).toBeGreaterThan(0);
  });
});
