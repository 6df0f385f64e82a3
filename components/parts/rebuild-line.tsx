import { i18n } from '#i18n';

interface RebuildLineProps {
  done: number;
  all: number;
}

/** The search text is being made anew: what is listed is right, but may not be all. */
export function RebuildLine({ done, all }: RebuildLineProps) {
  return (
    <div class="rebuild-line" role="status">
      <p>{i18n.t('running.rebuilding')}</p>
      <progress class="pz-progress" max={all || 1} value={done} />
    </div>
  );
}
