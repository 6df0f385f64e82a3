import { entityKinds } from '@/lib/model/entity';
import type { Figure } from '@/lib/model/figure';
import { noteStatuses } from '@/lib/model/note';
import type { SearchableNote } from '@/lib/search/searchable-note';
import { pick, randomText } from './random-text';

const hosts = ['www.example.cn', 'news.example.cn', 'example.com', 'a.example.com.cn'];
const days = ['2023-12-31', '2024-01-01', '2024-08-09', '2024-08-10', '2025-02-28'];

export function randomNote(random: () => number, sequence: number): SearchableNote {
  const texts = (most: number, length: number) =>
    Array.from({ length: Math.floor(random() * (most + 1)) }, () => randomText(random, length));
  return {
    id: `note ${sequence}`,
    article: {
      url: `https://${pick(random, hosts)}/${sequence % 7}`,
      title: randomText(random, 12),
      bylines: texts(2, 3),
      outlet: randomText(random, 4),
      published: pick(random, days),
    },
    textHash: '',
    selector:
      random() < 0.1 ? null : { quote: { exact: randomText(random, 40), prefix: '', suffix: '' } },
    comment: randomText(random, 12),
    tags: texts(3, 4),
    colour: 'yellow',
    ...(random() < 0.4 ? { status: pick(random, noteStatuses) } : {}),
    revision: 1,
    sequence,
    created: '2024-08-09T00:00:00.000Z',
    modified: '2024-08-09T00:00:00.000Z',
    names: texts(2, 5).map((name) => ({
      kind: pick(random, entityKinds),
      name,
      text: name,
      entity: null,
    })),
    at: { article: sequence, page: sequence % 7 },
  };
}

const metrics = [null, '产值', '总产值', '投资'];
const units = ['CNY', 'm²', '家', '%', null];

/** Figures of an article of forty characters. */
export function randomFigures(random: () => number): Figure[] {
  return Array.from({ length: Math.floor(random() * 4) }, () => {
    const value = Math.floor(random() * 10);
    const isRange = random() < 0.3;
    const isDate = random() < 0.1;
    const start = Math.floor(random() * 35);
    return {
      kind: isDate ? 'date' : 'number',
      start,
      end: start + 1 + Math.floor(random() * 5),
      text: '',
      value: isRange || isDate ? null : value,
      unit: pick(random, units),
      low: isRange ? value : null,
      high: isRange ? value + 3 : null,
      bound: isRange ? 'range' : 'exact',
      period: null,
      metric: pick(random, metrics),
      subject: null,
    };
  });
}

/** Words with operators and signs, as they may be typed, most of them cut out of the notes. */
export function randomQuery(random: () => number, notes: readonly SearchableNote[]): string {
  const digit = () => Math.floor(random() * 10);
  const unit = () => pick(random, ['', '', '元', '家', '%', '平方米']);
  const words = Array.from({ length: 1 + Math.floor(random() * 3) }, () => {
    const note = pick(random, notes);
    const source = pick(random, [
      note.selector?.quote.exact ?? '',
      note.comment,
      note.article.title,
      note.tags[0] ?? '',
      note.article.bylines[0] ?? '',
      note.names[0]?.name ?? '',
      'xtgxqkfcyyqglmscz',
    ]);
    const start = Math.floor(random() * source.length);
    const text =
      random() < 0.15
        ? randomText(random, 3)
        : source.slice(start, start + 1 + Math.floor(random() * 4));
    const quoted = random() < 0.3 ? `"${text}"` : text;
    const operator = pick(random, ['', '', '', '', '', '', '#', '＃', 'by:', 'tag:', 'site:']);
    const word = pick(random, [
      operator + quoted,
      operator + quoted,
      operator + quoted,
      operator + quoted,
      `site:${pick(random, ['example.cn', 'example.com', 'cn', 'news.example.cn', 'xample'])}`,
      `kind:${pick(random, entityKinds)}`,
      `${pick(random, ['status', '状态'])}:${pick(random, [...noteStatuses, '待核', '已用', '无'])}`,
      `after:${pick(random, days)}`,
      `before:${pick(random, days)}`,
      `${pick(random, ['', '产值', '投资'])}${pick(random, ['>', '>=', '<', '≤', '='])}${digit()}${unit()}`,
      `${pick(random, ['figure', '产值'])}:${digit()}..${digit()}${unit()}`,
    ]);
    return random() < 0.2 ? `-${word}` : word;
  });
  return words.join(pick(random, [' ', '\u3000', '  ']));
}
