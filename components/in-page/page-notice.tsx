import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { Icon } from '../parts/icon';
import { type Problem, wordsOfProblem } from '../parts/problem';
import { trusted } from './trusted';

/** What there is to tell on the page. */
export type Notice =
  /** A note was saved; `wholePage` when it is none of a passage. */
  | { readonly kind: 'saved'; readonly wholePage: boolean; readonly undo: boolean }
  | { readonly kind: 'undone' }
  /** A name is not marked on this page any more. */
  | { readonly kind: 'muted'; readonly name: string }
  | { readonly kind: 'copied' }
  | { readonly kind: 'not-copied'; readonly text: string }
  | { readonly kind: 'nothing-selected' }
  /** The page has taken away, meanwhile or always, what was selected. */
  | { readonly kind: 'no-text' }
  /** The extension was reloaded: this page's scripts can do nothing any more. */
  | { readonly kind: 'reload'; readonly text: string }
  | { readonly kind: 'failed'; readonly problem: Problem; readonly text: string }
  /** The page's notes could not be read. */
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'too-long'; readonly length: number; readonly limit: number }
  /** A note was to be shown whose passage is not on the page. */
  | { readonly kind: 'missing'; readonly text: string };

/** Whether a notice stays until it is closed: something was not done. */
export function isUrgent({ kind }: Notice): boolean {
  return urgent.includes(kind);
}

const urgent: readonly Notice['kind'][] = [
  'reload',
  'failed',
  'unreachable',
  'too-long',
  'missing',
  'not-copied',
  'no-text',
];

interface PageNoticeProps {
  notice: Notice;
  onUndo: () => void;
  /** Copies the text of a notice that has one. */
  onCopy: (text: string) => void;
  onClose: () => void;
}

/** A small word in a corner of the page: what was done, or what was not and how the text is kept. */
export function PageNotice({ notice, onUndo, onCopy, onClose }: PageNoticeProps) {
  const pressing = isUrgent(notice);
  const text = 'text' in notice ? notice.text : '';
  return (
    <div class={`pz-notice ${pressing ? 'pz-urgent' : ''}`} role={pressing ? 'alert' : 'status'}>
      <div class="pz-notice-row">
        <span class="pz-notice-sign">
          <Icon name={pressing ? 'warning' : 'check'} />
        </span>
        <p class="pz-notice-words">{wordsOf(notice)}</p>
        {(notice.kind === 'muted' || (notice.kind === 'saved' && notice.undo)) && (
          <button type="button" class="pz-button pz-quiet" onClick={trusted(onUndo)}>
            <Icon name="undo" />
            {i18n.t('notice.undo')}
          </button>
        )}
        <button
          type="button"
          class="pz-button pz-quiet pz-square"
          aria-label={i18n.t('notice.close')}
          title={i18n.t('notice.close')}
          onClick={trusted(onClose)}
        >
          <Icon name="close" />
        </button>
      </div>
      {text && (
        <>
          <blockquote class="pz-notice-text">
            <bdi>{text}</bdi>
          </blockquote>
          <button type="button" class="pz-button" onClick={trusted(() => onCopy(text))}>
            <Icon name="copy" />
            {i18n.t('notice.copy')}
          </button>
        </>
      )}
    </div>
  );
}

function wordsOf(notice: Notice): ComponentChildren {
  switch (notice.kind) {
    case 'saved':
      return i18n.t(notice.wholePage ? 'notice.savedPage' : 'notice.saved');
    case 'undone':
      return i18n.t('notice.undone');
    case 'muted':
      return i18n.t('notice.muted', [notice.name]);
    case 'copied':
      return i18n.t('notice.copied');
    case 'missing':
      return i18n.t('notice.missing');
    case 'unreachable':
      return (
        <>
          <strong>{i18n.t('notice.unreachable')}</strong> {i18n.t('notice.unreachableDetail')}
        </>
      );
    case 'not-copied':
      return i18n.t('notice.notCopied');
    case 'nothing-selected':
      return i18n.t('notice.nothingSelected');
    case 'no-text':
      return i18n.t('notice.noText');
    case 'too-long':
      return i18n.t('notice.tooLong', [
        notice.length.toLocaleString(),
        notice.limit.toLocaleString(),
      ]);
    case 'reload':
      return (
        <>
          <strong>{i18n.t('notice.reload')}</strong>{' '}
          {i18n.t(notice.text ? 'notice.reloadDetail' : 'notice.reloadEmpty')}
        </>
      );
    case 'failed':
      return (
        <>
          <strong>{i18n.t('notice.failed')}</strong> {wordsOfProblem(notice.problem)}
        </>
      );
  }
}
