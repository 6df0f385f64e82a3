import { i18n } from '#i18n';
import type { ChangedFigure } from '@/lib/model/note';

/** Figures that read otherwise now, was and now: what a reader looks for first. */
export function FigureChanges({ figures }: { figures: readonly ChangedFigure[] }) {
  if (figures.length === 0) return null;
  return (
    <span class="figure-changes">
      {figures.map(({ was, now }, index) => (
        // The list is shown once, in the order of the text: its places are its names.
        <span key={`${index} ${was} ${now}`} class="figure-change">
          {was === null ? i18n.t('evidence.figureNew') : <del>{was}</del>}
          <span aria-hidden="true"> → </span>
          {now === null ? i18n.t('evidence.figureGone') : <ins>{now}</ins>}
        </span>
      ))}
    </span>
  );
}
