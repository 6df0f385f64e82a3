/** An invented factory as a reader kept it: three articles, one of them in two editions, and what was found in them. */
import { createHash } from 'node:crypto';
import type { BackupArticle } from '@/lib/exchange/backup/backup-format';
import { writeBackup } from '@/lib/exchange/backup/write-backup';
import type { PortableNote } from '@/lib/exchange/notes/portable-note';
import type { Figure } from '@/lib/model/figure';
import type { Mention } from '@/lib/model/mention';

export const factory = '澄湖电气厂';
export const park = '梧溪产业园';
const measure = '年产值';
const day = '2024-05-01T00:00:00.000Z';

const names = { [factory]: 'company', [park]: 'park' } as const;

function found(text: string): { mentions: Mention[]; figures: Figure[] } {
  const mentions = Object.entries(names).flatMap(([name, kind]) =>
    [...text.matchAll(new RegExp(name, 'g'))].map(({ index }): Mention => {
      const span = { start: index, end: index + name.length, text: name };
      return { kind, ...span, entity: `${kind}:own`, name, confidence: 1, reason: 'name' };
    }),
  );
  const figures = [...text.matchAll(/年产值(\d+)亿元/g)].map(([words, amount], i): Figure => {
    const start = text.indexOf(words, i) + measure.length;
    const value = Number(amount) * 1e8;
    const rest = { low: null, high: null, bound: 'exact', period: null } as const;
    const of = { metric: measure, subject: 'company:own' };
    const span = { start, end: start + words.length - measure.length, text: `${amount}亿元` };
    return { kind: 'money', ...span, value, unit: 'CNY', ...of, ...rest };
  });
  mentions.sort((a, b) => a.start - b.start);
  return { mentions, figures };
}

function article(page: string, published: string, text: string, captured = day): BackupArticle {
  const about = { title: text.split('\n')[0] as string, bylines: ['林知远'], outlet: '澄湖日报' };
  const textHash = createHash('sha256').update(text).digest('hex');
  const metadata = { url: `https://news.example/${page}`, ...about, published };
  return { metadata, text, textHash, captured, found: found(text) };
}

/** A note on the sentence that tells how much the factory makes. */
function note(
  id: string,
  { metadata, text, textHash }: BackupArticle,
  tags: string[],
): PortableNote {
  const exact = text.match(/[^\n。]*年产值\d+亿元/)?.[0] as string;
  const start = text.indexOf(exact);
  const position = { start, end: start + exact.length };
  const quote = { exact, prefix: text.slice(0, start), suffix: text.slice(position.end) };
  const rest = { comment: '', colour: 'green', revision: 1, created: day, modified: day } as const;
  return { id, article: metadata, textHash, selector: { quote, position }, tags, ...rest };
}

const first = article(
  'a',
  '2024-02-05',
  `${factory}扩建\n${factory}年产值3亿元，工人共有300名。\n${park}与${factory}共用一条铁路。`,
);
const edited = article(
  'a',
  '2024-02-05',
  `${factory}扩建\n${factory}年产值5亿元，工人共有300名。\n${park}与${factory}共用一条铁路。`,
  '2024-06-01T00:00:00.000Z',
);
const second = article('b', '2024-04-05', `厂长谈规划\n${factory}年产值4亿元，${park}为它修了路。`);
const third = article('c', '2024-04-05', `铁路通车\n据称${factory}年产值6亿元。`);

async function* each<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items;
}

/** The kept library as a backup file; the factory's park is marked nowhere. */
export async function keptLibrary(): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  const contents = {
    databaseId: 'kept-library',
    created: '2024-07-01T00:00:00.000Z',
    articles: each([first, edited, second, third]),
    notes: each([
      note('note-a', first, ['产值']),
      note('note-b', second, ['产值', '规划']),
      note('note-c', third, []),
    ]),
    others: { 'muted-names': each([{ entity: 'park:own', page: null }]) },
  };
  for await (const piece of writeBackup(contents)) pieces.push(piece);
  return Buffer.concat(pieces);
}
