import { describe, expect, it } from 'vitest';
import { noteConflicts } from '@/lib/anchor/changes/note-conflicts';
import type { Note } from '@/lib/model/note';
import { aNote } from '../components/notes';

const between = (was: Partial<Note>, now: Partial<Note>) => {
  const other = aNote({ id: 'other', ...was });
  const copy = aNote({ id: 'copy', ...now });
  return noteConflicts([{ copy, other }]).get('copy');
};

describe('noteConflicts', () => {
  it('shows what the comments say otherwise, word by word', () => {
    const conflict = between({ comment: '产值是5亿元' }, { comment: '产值是6亿元，待核' });
    expect(conflict?.fields).toEqual([
      {
        field: 'comment',
        difference: [
          { kind: 'same', text: '产值是' },
          { kind: 'removed', text: '5亿元' },
          { kind: 'added', text: '6亿元，待核' },
        ],
      },
    ]);
    expect(conflict?.other?.id).toBe('other');
  });

  it('names the tags that one of them has, whatever their order', () => {
    const conflict = between({ tags: ['招商', '产值', '旧'] }, { tags: ['新', '产值', '招商'] });
    expect(conflict?.fields).toEqual([
      {
        field: 'tags',
        difference: [
          { kind: 'removed', text: '旧' },
          { kind: 'added', text: '新' },
        ],
      },
    ]);
  });

  it('names one tag that only one of them has', () => {
    expect(between({ tags: ['招商'] }, { tags: [] })?.fields).toEqual([
      { field: 'tags', difference: [{ kind: 'removed', text: '招商' }] },
    ]);
  });

  it('tells another meaning, status and quote', () => {
    const quote = (exact: string) => ({ quote: { exact, prefix: '', suffix: '' } });
    const conflict = between(
      { colour: 'yellow', selector: quote('占地70亩') },
      { colour: 'pink', selector: quote('占地80亩'), status: 'read' },
    );
    expect(conflict?.fields.map(({ field }) => field)).toEqual(['quote', 'colour', 'status']);
    expect(conflict?.fields[1]).toEqual({ field: 'colour', was: 'yellow', now: 'pink' });
    expect(conflict?.fields[2]).toEqual({ field: 'status', was: undefined, now: 'read' });
  });

  it('hides no difference that is one of writing alone', () => {
    expect(between({ comment: '項目' }, { comment: '项目' })?.fields).toEqual([
      {
        field: 'comment',
        difference: [
          { kind: 'removed', text: '項目' },
          { kind: 'added', text: '项目' },
        ],
      },
    ]);
    expect(between({ comment: '' }, { comment: ' ' })?.fields).toEqual([
      { field: 'comment', difference: [{ kind: 'added', text: ' ' }] },
    ]);
  });

  it('says nothing of two that are the same, or where the other is gone', () => {
    expect(between({ tags: ['a', 'b'] }, { tags: ['b', 'a'] })?.fields).toEqual([]);
    const copy = aNote({ id: 'copy', comment: '还在' });
    expect(noteConflicts([{ copy, other: null }]).get('copy')).toEqual({ other: null, fields: [] });
  });

  it('takes any strings', () => {
    const hostile = ['__proto__', '\ud83d', '', 'constructor'];
    const conflict = between(
      { tags: hostile, comment: '\udc00'.repeat(3) },
      { tags: [], comment: '__proto__' },
    );
    expect(conflict?.fields.map(({ field }) => field)).toEqual(['comment', 'tags']);
  });
});
