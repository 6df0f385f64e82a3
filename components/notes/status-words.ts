import { i18n } from '#i18n';
import type { NoteStatus } from '@/lib/model/note';
import type { IconName } from '../parts/icon';

const keys = { read: 'read', 'to-check': 'to_check', used: 'used' } as const;

export const statusIcons: { readonly [Status in NoteStatus]: IconName } = {
  read: 'check',
  'to-check': 'question',
  used: 'quote',
};

/** 已读, 待核, 已用. */
export function wordsOfStatus(status: NoteStatus): string {
  return i18n.t(`status.${keys[status]}`);
}

/** What it says of an article, in a sentence. */
export function hintOfStatus(status: NoteStatus): string {
  return i18n.t(`status.${keys[status]}_hint`);
}
