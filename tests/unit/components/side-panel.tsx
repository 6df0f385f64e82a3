/** A side panel for tests, over a page with some of everything. */
import { render, screen } from '@testing-library/preact';
import { type Mock, vi } from 'vitest';
import type { NoteChanges, NoteEditing, PassageChanges } from '@/components/notes/note-changes';
import type { Problem } from '@/components/parts/problem';
import type { MuteScope } from '@/components/side-panel/muted-names';
import { type PanelState, SidePanelView } from '@/components/side-panel/side-panel-view';
import type { EntityKind } from '@/lib/model/entity';
import type { Figure } from '@/lib/model/figure';
import type { Mention } from '@/lib/model/mention';
import type { PageMark } from '@/lib/model/note';
import type { NoteConflict } from '@/lib/model/note-conflict';
import type { PageReport } from '@/lib/model/page-report';
import { aNote } from './notes';

export const mention = (kind: EntityKind, name: string, start: number): Mention => ({
  kind,
  name,
  start,
  end: start + name.length,
  text: name,
  entity: `${kind}:${name}`,
  confidence: 1,
  reason: 'name',
});
export const figure = (parts: Partial<Figure> & { start: number; text: string }): Figure => ({
  kind: 'money',
  end: parts.start + parts.text.length,
  value: null,
  unit: null,
  low: null,
  high: null,
  bound: 'exact',
  period: null,
  metric: null,
  subject: null,
  ...parts,
});

export const difference = [
  { kind: 'same', text: '总投资' },
  { kind: 'removed', text: '4.85亿元' },
  { kind: 'added', text: '5.85亿元' },
] as const;

export const found = (state: 'exact' | 'near' | 'changed', start: number) => ({
  state,
  start,
  end: start + 5,
});
const lost = { state: 'lost', start: -1, end: -1 } as const;
export const report: PageReport = {
  unread: false,
  part: null,
  fresh: null,
  url: 'https://news.example/a',
  article: aNote({ id: 'a' }).article,
  mentions: [
    mention('company', '龙牌食品', 4),
    mention('park', '湘潭高新区', 20),
    mention('company', '龙牌食品', 40),
    mention('company', '崇德科技', 60),
    mention('company', '龙牌食品', 80),
    { ...mention('person', '沈奕舟', 90), entity: null },
  ],
  muted: [],
  figures: [
    figure({
      start: 10,
      text: '4.85亿元',
      value: 485_000_000,
      unit: 'CNY',
      metric: '总投资',
      subject: 'company:崇德科技',
    }),
    figure({ kind: 'count', start: 30, text: '45个', value: 45, unit: '个' }),
  ],
  notes: [
    { note: aNote({ id: 'second', comment: '乙' }), located: found('changed', 50), difference },
    { note: aNote({ id: 'gone', comment: '丙' }), located: lost, difference: null },
    { note: aNote({ id: 'first', comment: '甲' }), located: found('exact', 5), difference: null },
    { note: aNote({ id: 'page', selector: null }), located: null, difference: null },
  ],
};

export const page = {
  kind: 'page',
  report,
  evidence: null,
  elsewhere: [],
  conflicts: new Map<string, NoteConflict>(),
  mutes: new Map<string, MuteScope>(),
  closed: null,
} as const;

/** Renders the panel; its callbacks are given back. */
export function show(state: PanelState = page, trouble: Problem | null = null) {
  const calls = {
    onJump: vi.fn(),
    onShowNote: vi.fn(),
    onCopy: vi.fn(),
    onCopyText: vi.fn(),
    onRetry: vi.fn(),
    recovery: { restore: vi.fn(), goOn: vi.fn() },
  };
  const changes = {
    remove: vi.fn<NoteChanges['remove']>(async () => null),
    restore: vi.fn<NoteChanges['restore']>(async () => null),
    settleConflict: vi.fn<NoteChanges['settleConflict']>(async () => null),
    editing: {
      begin: vi.fn<NoteEditing['begin']>(async ({ comment, tags, colour }) => ({
        body: { comment, tags, colour },
        knownTags: ['招商'],
      })),
      save: vi.fn<NoteEditing['save']>(async () => null),
      keepDraft: vi.fn<NoteEditing['keepDraft']>(),
      dropDraft: vi.fn<NoteEditing['dropDraft']>(),
    },
  };
  const passages = {
    watchSelection: vi.fn<PassageChanges['watchSelection']>(() => () => {}),
    attach: vi.fn<PassageChanges['attach']>(async () => null),
    detach: vi.fn<PassageChanges['detach']>(async () => null),
    settle: vi.fn<PassageChanges['settle']>(async () => null),
    noteAnew: vi.fn<PassageChanges['noteAnew']>(async () => null),
    takeOver: vi.fn<PassageChanges['takeOver']>(async () => null),
  };
  const onMute = vi.fn<(key: string, scope: MuteScope, on: boolean) => Promise<Problem | null>>(
    async () => null,
  );
  const onMark = vi.fn<(change: PageMark) => Promise<Problem | null>>(async () => null);
  render(
    <SidePanelView
      state={state}
      trouble={trouble}
      running={null}
      knownTags={['苏州工业园区', '招商']}
      onMark={onMark}
      onMute={onMute}
      changes={changes}
      passages={passages}
      {...calls}
    />,
  );
  return { ...calls, ...changes, ...passages, onMark, onMute };
}
export const without = (parts: Partial<PageReport>): PanelState => ({
  ...page,
  report: { ...report, ...parts },
});
export const idsOf = (call: Mock) => call.mock.calls.map(([note]) => note.id);
export const tab = (name: string) => screen.getByRole('tab', { name: new RegExp(`^${name}`) });
