/** Files that were made by hand to break an import: each refused, or the harmless part of it taken; no other error ever. */
import { strToU8, type ZipOptions, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { sha256 } from '@/lib/exchange/backup/backup-format';
import { FileError } from '@/lib/exchange/files/file-error';
import { openImportFile } from '@/lib/exchange/import/import-file';
import { someArticle, someNotes } from '../backup/backups';
import { allOf, fileOf } from '../files/bytes';
import { reading } from './files';

/** What comes of a file: why it is refused, or its entries in short. */
async function outcome(bytes: Uint8Array | string): Promise<string> {
  try {
    const { entries } = await openImportFile(fileOf(bytes), reading);
    const told = (await allOf(entries())).map((each) =>
      each.kind === 'refused' ? each.reason : each.kind,
    );
    return told.join(' ') || 'nothing';
  } catch (error) {
    if (error instanceof FileError) return error.code;
    throw error;
  }
}

interface Part {
  readonly name?: string;
  readonly kind?: string;
  readonly text: string | Uint8Array;
  /** What the manifest says of it instead of the truth. */
  readonly says?: object;
  readonly options?: ZipOptions;
}

/** A backup with these parts, whose manifest is true but for what is told. */
async function forged(parts: readonly Part[], manifest: object = {}): Promise<Uint8Array> {
  const files: Record<string, [Uint8Array, ZipOptions]> = {};
  const listed = [];
  for (const [
    i,
    { name = `p${i}.jsonl`, kind = 'notes', text, says, options = {} },
  ] of parts.entries()) {
    const bytes = typeof text === 'string' ? strToU8(text) : text;
    files[name] = [bytes, options];
    const rows = bytes.filter((byte) => byte === 10).length;
    listed.push({ name, kind, rows, bytes: bytes.length, sha256: await sha256(bytes), ...says });
  }
  const told = {
    format: 'pangzhu-backup',
    version: 2,
    databaseId: 'd',
    created: reading.now,
    parts: listed,
    ...manifest,
  };
  return zipSync({ 'manifest.json': strToU8(JSON.stringify(told)), ...files });
}

const [first, second] = someNotes(2) as [object, object];
const line = (value: unknown) => `${JSON.stringify(value)}\n`;
const note = line(first);

/** Changes one byte or more of an archive's directory: the entry at `index`, the field at `offset`. */
function directory(
  bytes: Uint8Array,
  index: number,
  offset: number,
  value: number,
  size: 2 | 4,
): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = view.getUint32(bytes.length - 6, true);
  for (let i = 0; i < index; i += 1) at += 46 + view.getUint16(at + 28, true);
  if (size === 2) view.setUint16(at + offset, value, true);
  else view.setUint32(at + offset, value, true);
  return bytes;
}

describe('a forged backup', () => {
  it.each<[string, () => Promise<Uint8Array>, string]>([
    ['that is sound', () => forged([{ text: note }]), 'note'],
    ['of version 0', () => forged([], { version: 0 }), 'unknown-format'],
    ['of a version in words', () => forged([], { version: '2' }), 'unknown-format'],
    ['of a version beyond counting', () => forged([], { version: 2 ** 53 }), 'unknown-format'],
    ['of another format', () => forged([], { format: 'backup' }), 'unknown-format'],
    ['without a list of parts', () => forged([], { parts: { length: 1 } }), 'damaged'],
    [
      'that has more rows',
      () => forged([{ text: note + note }, { text: note, says: { rows: 2 } }]),
      'damaged',
    ],
    ['that has fewer rows', () => forged([{ text: note + note, says: { rows: 1 } }]), 'damaged'],
    [
      'with another hash',
      () => forged([{ text: note, says: { sha256: '0'.repeat(64) } }]),
      'damaged',
    ],
    [
      'with a hash in capitals',
      () => forged([{ text: note, says: { sha256: 'A'.repeat(64) } }]),
      'damaged',
    ],
    ['with a size below the truth', () => forged([{ text: note, says: { bytes: 3 } }]), 'damaged'],
    ['with a size below nothing', () => forged([{ text: note, says: { bytes: -1 } }]), 'damaged'],
    [
      'of nine gigabytes in all',
      () =>
        forged(Array.from({ length: 60 }, () => ({ text: note, says: { bytes: 150_000_000 } }))),
      'damaged',
    ],
    [
      'whose part is not there',
      () => forged([{ text: note, says: { name: 'other.jsonl' } }]),
      'damaged',
    ],
    [
      'with a part named like the manifest',
      () => forged([{ text: note, says: { name: 'manifest.json' } }]),
      'damaged',
    ],
    [
      'with a part twice',
      () => forged([{ text: note }, { text: note, says: { name: 'p0.jsonl' } }]),
      'damaged',
    ],
    ['of an unknown kind', () => forged([{ text: note, kind: 'later-things' }]), 'other'],
    ['of a kind that is no word', () => forged([{ text: note, kind: '__proto__' }]), 'damaged'],
    ['whose lines are no JSON', () => forged([{ text: '{"a":\n' }]), 'damaged'],
    ['whose last line does not end', () => forged([{ text: `${note}{}` }]), 'damaged'],
    [
      'in UTF-16',
      () =>
        forged([
          {
            text: Uint8Array.from(
              [...note].flatMap((c) => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8]),
            ),
          },
        ]),
      'damaged',
    ],
    [
      'with brackets a million deep',
      () => forged([{ text: `${'['.repeat(1_000_000)}\n` }]),
      'damaged',
    ],
    [
      'that is encrypted',
      async () => directory(await forged([{ text: note }]), 1, 8, 1, 2),
      'damaged',
    ],
    [
      'packed in another way',
      async () => directory(await forged([{ text: note }]), 1, 10, 12, 2),
      'damaged',
    ],
    [
      'whose part lies behind its end',
      async () => directory(await forged([{ text: note }]), 1, 42, 4_000_000_000, 4),
      'damaged',
    ],
    [
      'whose part is its manifest',
      async () => directory(await forged([{ text: note }]), 1, 42, 0, 4),
      'damaged',
    ],
    [
      'with words behind its end',
      async () => new Uint8Array([...(await forged([{ text: note }])), 46]),
      'truncated',
    ],
    [
      'with words before it',
      async () => new Uint8Array([0x50, 0x4b, 3, 4, ...(await forged([{ text: note }]))]),
      'damaged',
    ],
    ['whose names climb', () => forged([{ text: note, name: '../../../etc/passwd' }]), 'note'],
  ])('%s', async (_, write, told) => {
    expect(await outcome(await write())).toBe(told);
  });

  it('leaves rows that are no notes, and takes the others', async () => {
    const { article: _, textHash: __, ...short } = first as Record<string, unknown>;
    const rows = [
      null,
      [],
      'note',
      7,
      {},
      { ...first, id: '../1' },
      { ...first, id: 'a'.repeat(101) },
      { ...first, tags: 'x' },
      { ...first, created: 'now' },
      { ...first, revision: 0 },
      { ...first, colour: 'red' },
      { ...first, textHash: `x${'0'.repeat(64)}` },
      { ...first, textHash: `${'0'.repeat(64)}x` },
      { ...first, textHash: '0'.repeat(63) },
      ...[-1, 1.5, 1e9, '0', null, 1].map((on) => ({ ...short, on })),
      JSON.parse('{"__proto__":{"id":"a","article":{}}}'),
      second,
    ];
    const told = await outcome(await forged([{ text: rows.map(line).join('') }]));
    expect(told.split(' ').slice(-1)).toEqual(['note']);
    expect(told.split(' ').filter((each) => each === 'note')).toHaveLength(1);
    expect(told.split(' ')).toHaveLength(rows.length);
    expect(Object.prototype).not.toHaveProperty('article');
  });

  it('takes dates to come, and leaves an article that is not what its hash says', async () => {
    const later = {
      ...first,
      created: '2999-01-01T00:00:00.000Z',
      modified: '2999-01-01T00:00:00.000Z',
    };
    const article = await someArticle();
    const parts = [
      { text: line({ ...article, text: `${article.text}。` }) + line(article), kind: 'articles' },
      { text: line(later) },
    ];
    expect(await outcome(await forged(parts))).toBe('wrong-hash article note');
    const hashes = [`x${article.textHash}`, `${article.textHash}x`, article.textHash.toUpperCase()];
    const text = hashes.map((textHash) => line({ ...article, textHash })).join('');
    expect(await outcome(await forged([{ text, kind: 'articles' }]))).toBe(
      'unreadable unreadable unreadable',
    );
  });

  it('has its articles before its notes, wherever its list has them', async () => {
    const { article: _, textHash: __, ...short } = first as Record<string, unknown>;
    const parts = [
      { text: line({ ...short, on: 0 }) },
      { text: '{}\n', kind: 'packs' },
      { text: line(await someArticle()), kind: 'articles' },
    ];
    expect(await outcome(await forged(parts))).toBe('article note other');
  });
});

const annotation = '{"type":"Annotation","target":"https://a.example/"}';
const row = 'https://a.example/,甲,乙';

describe('another forged file', () => {
  it.each<[string, string | Uint8Array, string]>([
    ['JSON with zeros behind it', `[${annotation}]\0\0`, 'damaged'],
    ['JSON twice over', `[${annotation}][${annotation}]`, 'damaged'],
    ['JSON with numbers that are none', `[{"type":"Annotation","x":NaN}]`, 'damaged'],
    ['JSON with comments', `[${annotation}/* , */]`, 'damaged'],
    [
      'JSON with keys of the prototype',
      `[{"__proto__":{"type":"Annotation"},"constructor":1},${annotation}]`,
      'unknown-format',
    ],
    [
      'the same behind a good one',
      `[${annotation},{"__proto__":{"type":"Annotation"}}]`,
      'note unreadable',
    ],
    [
      'an annotation of two megabytes',
      `[${annotation},{"type":"Annotation","x":"${'a'.repeat(2_000_001)}"}]`,
      'note unreadable',
    ],
    [
      'an envelope of megabytes',
      `{"x":"${'a'.repeat(1_000_001)}","items":[${annotation}]}`,
      'unknown-format',
    ],
    [
      'ten thousand lists in lists',
      `${'['.repeat(10_000)}${annotation}${']'.repeat(10_000)}`,
      'unknown-format',
    ],
    [
      'half of a surrogate pair',
      `[{"type":"Annotation","target":"https://a.example/","bodyValue":"\\ud800"}]`,
      'note',
    ],
    ['a table of nothing but its mark', 'sep=;\n', 'unknown-format'],
    [
      'a table whose quotes never end',
      `url,quote,comment\n${row}\n"${'甲'.repeat(1_000)}`,
      'truncated',
    ],
    [
      'a row of megabytes',
      `url,quote,comment\nhttps://a.example/,"${'a'.repeat(4_500_000)}`,
      'too-large',
    ],
    [
      'a header of a hundred thousand columns',
      `url,quote${',x'.repeat(100_000)}\n${row}\n`,
      'note',
    ],
    ['nothing but quotes', '"'.repeat(200_000), 'unknown-format'],
    ['columns of the prototype', `__proto__,constructor,url,quote\n1,2,${row}\n`, 'note'],
    [
      'UTF-8 with damage',
      new Uint8Array([...strToU8(`网址,引文\n${row}\n${row}\n`), 0xff, 0xfe, 0x2c]),
      'encoding',
    ],
    [
      'Chinese cut within a character',
      Uint8Array.from([0xcd, 0xf8, 0xd6, 0xb7, 0x2c, 0xd6]),
      'truncated',
    ],
  ])('%s', async (_, content, told) => {
    expect(await outcome(content)).toBe(told);
  });
});
