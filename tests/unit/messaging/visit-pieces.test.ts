import { expect, it } from 'vitest';
import type { VisitPiece } from '@/lib/messaging/protocol';
import { VisitPieces, visitPieces } from '@/lib/messaging/visit-pieces';
import type { Figure } from '@/lib/model/figure';

const article = {
  url: 'https://news.example/a',
  title: '早班车',
  bylines: [],
  outlet: '',
  published: '',
};
const figure = (start: number) => ({ kind: 'number', start, end: start + 1, text: '3' }) as Figure;
const passage = (length: number, figures: number): VisitPiece['passage'] => ({
  article,
  text: '车'.repeat(length),
  found: { mentions: [], figures: Array.from({ length: figures }, (_, i) => figure(i)) },
});
const changes = (count: number) =>
  Array.from({ length: count }, (_, i) => ({ note: `n${i}`, now: `${i}` }));

it.each([
  ['an empty page', passage(0, 0), changes(0), 1],
  ['a short page', passage(3_000, 40), changes(2), 1],
  ['a long text', passage(500_000, 0), changes(0), 3],
  ['many figures', passage(10, 1_001), changes(0), 3],
  ['many changes', passage(10, 0), changes(1_000), 2],
])('%s comes together again', (_, whole, changed, count) => {
  const pieces = [...visitPieces(whole, changed)];
  expect(pieces).toHaveLength(count);
  const visits = new VisitPieces();
  const joined = pieces.map((piece) => visits.join(1, piece));
  expect(joined.slice(0, -1).every((each) => each === null)).toBe(true);
  expect(joined.at(-1)).toEqual({ passage: whole, changes: changed });
});

it('drops a visit that lost a piece, and keeps those of two tabs apart', () => {
  const [first, second, third] = [...visitPieces(passage(500_000, 0), [])] as [
    VisitPiece,
    VisitPiece,
    VisitPiece,
  ];
  const visits = new VisitPieces();
  visits.join(1, first);
  expect(visits.join(1, third)).toBeNull();
  visits.join(1, first);
  visits.join(2, first);
  visits.join(1, second);
  expect(visits.join(2, third)).toBeNull();
  expect(visits.join(1, third)?.passage.text).toHaveLength(500_000);
});

it('begins anew with a first piece, whatever came before', () => {
  const [first, second, third] = [...visitPieces(passage(500_000, 0), changes(1))];
  const visits = new VisitPieces();
  for (const piece of [first, second, first, second]) visits.join(1, piece as VisitPiece);
  expect(visits.join(1, third as VisitPiece)?.changes).toEqual(changes(1));
});
