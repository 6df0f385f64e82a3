// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { sha256 } from '@/lib/dictionary/builder/read-issue';
import { problemsOf, smallDecisions, smallIssue } from './small-issue';

const encode = (text: string) => new TextEncoder().encode(text);
const small = encode(smallIssue);

describe('files that are not the issue', () => {
  const gb18030 = Uint8Array.of(0xc7, 0xe0, 0xba, 0xcc, 0xb8, 0xdf, 0xd0, 0xc2, 0xc7, 0xf8);
  const cases: readonly (readonly [string, Uint8Array<ArrayBuffer>, RegExp])[] = [
    ['empty', encode(''), /empty/],
    ['white space only', encode(' \n\n\u3000\n'), /nothing but white space/],
    ['binary', Uint8Array.of(0x7f, 0x45, 0x4c, 0x46, 0, 1), /binary/],
    ['UTF-16', Uint8Array.of(0xff, 0xfe, 0x52, 0x97), /UTF-16/],
    ['GB18030', gb18030, /not UTF-8/],
    ['UTF-8 cut in a character', small.slice(0, -2), /not UTF-8/],
    [
      'another text',
      encode(`${smallIssue}x`),
      /were made for the issue with SHA-256 [0-9a-f]{64}; this file has/,
    ],
    [
      'other line ends',
      encode(smallIssue.replaceAll('\n', '\r\n')),
      /same text .* other line ends/,
    ],
    ['a byte-order mark', encode(`\ufeff${smallIssue}`), /same text with a byte-order mark/],
  ];

  it.each(cases)('%s: one message', async (_, bytes, message) => {
    const problems = await problemsOf(bytes, await smallDecisions());
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(message);
  });
});

describe('sha256', () => {
  it('is FIPS 180’s', async () => {
    expect(await sha256(encode('abc'))).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    );
  });
});
