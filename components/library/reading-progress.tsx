import { i18n } from '#i18n';

interface ReadingProgressProps {
  done: number;
  /** Zero while it is not known. */
  all: number;
  /** What is counted. */
  of?: 'notes' | 'articles';
}

/** How far something long has got. Nothing is shown in its first half second: most things are done by then. */
export function ReadingProgress({ done, all, of = 'notes' }: ReadingProgressProps) {
  return (
    <p class="reading-progress" role="status">
      <span>
        {all > 0 ? i18n.t(`library.reading.${of}`, [done, all]) : i18n.t('state.loading')}
      </span>
      <progress class="pz-progress" max={all || 1} value={all > 0 ? done : undefined} />
    </p>
  );
}
