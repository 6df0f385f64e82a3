import type { BackupArticle } from '@/lib/exchange/backup/backup-format';
import { sha256 } from '@/lib/exchange/backup/backup-format';
import { packedPart } from '@/lib/exchange/backup/packed-part';
import { writeBackup } from '@/lib/exchange/backup/write-backup';
import type { PortableNote } from '@/lib/exchange/notes/portable-note';
import { articleOf, noteOn } from '../citation/articles';
import { allOf, each, joined } from '../files/bytes';

const text = '园区占地120亩，年内投产。\n第二段。';

export async function someArticle(told: Partial<BackupArticle> = {}): Promise<BackupArticle> {
  return {
    metadata: articleOf(),
    text,
    textHash: await sha256(new TextEncoder().encode(told.text ?? text)),
    captured: '2025-05-01T12:00:00.000Z',
    ...told,
  };
}

export function someNotes(count: number): PortableNote[] {
  return Array.from({ length: count }, (_, i) => {
    const { sequence: _sequence, ...note } = noteOn(articleOf(), {
      id: `a0000000-0000-4000-8000-${String(i).padStart(12, '0')}`,
      comment: `第${i}条`,
      tags: ['园区'],
    });
    return note;
  });
}

export async function backupOf(
  articles: readonly BackupArticle[],
  notes: readonly PortableNote[],
  others: Record<string, AsyncIterable<unknown>> = {},
  pack: typeof packedPart = packedPart,
): Promise<Uint8Array> {
  const contents = {
    databaseId: 'database',
    created: '2025-05-01T12:00:00.000Z',
    articles: each(articles),
    notes: each(notes),
    others,
  };
  return joined(await allOf(writeBackup(contents, pack)));
}
