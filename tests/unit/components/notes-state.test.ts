import { describe, expect, it } from 'vitest';
import { found } from '@/components/notes/notes-state';
import { aNote } from './notes';

const hits = [{ note: aNote({ id: 'a' }), matches: [] }];
const some = { hits, total: 1 };
const none = { hits: [], total: 0 };

describe('what is shown of a search', () => {
  it.each([
    ['notes', some, null],
    ['that there are none', none, null],
    ['the notes that are left, and a warning', some, 'lost'],
    ['notes that can only be read, and a warning', some, 'newer-schema'],
    ['that there are none, and a warning', none, 'newer-schema'],
  ] as const)('%s', (_, result, refusal) => {
    expect(found(result, refusal)).toEqual({ state: { kind: 'ready', result }, warning: refusal });
  });

  it('trouble, and not that there are no notes, where all are lost', () => {
    expect(found(none, 'lost')).toEqual({
      state: { kind: 'trouble', trouble: 'lost' },
      warning: null,
    });
  });
});
