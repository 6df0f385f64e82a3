import { i18n } from '#i18n';
import type { PageReport } from '@/lib/model/page-report';
import { Icon } from '../parts/icon';

interface PageContinuedProps {
  report: Pick<PageReport, 'part' | 'fresh'>;
  onJump: (place: { start: number; end: number }) => void;
}

/** That an article goes on: on other pages, or on this one since it was opened. */
export function PageContinued({ report: { part, fresh }, onJump }: PageContinuedProps) {
  return (
    <>
      {part && (
        <p class="panel-unread">
          <Icon name="page" />
          {i18n.t('panel.part', [String(part.number), String(part.of)])}
        </p>
      )}
      <div role="status">
        {fresh && (
          <p class="panel-unread">
            <Icon name="page" />
            <span>
              {i18n.t('panel.fresh', fresh.count)}{' '}
              <button type="button" class="pz-button pz-quiet" onClick={() => onJump(fresh.first)}>
                {i18n.t('panel.showFresh')}
              </button>
            </span>
          </p>
        )}
      </div>
    </>
  );
}
