import { i18n } from '#i18n';

interface ReadingProgressProps {
  done: number;
  /** Zero while it is not known. */
  all: number;
  /** What is counted. */
  of?: 'notes' | 'articles';
  /** Whether it stands over what is read so far. */
  isOver?: boolean;
}

/** How far something long has got. Nothing is shown in its first half second: most things are done by then. */
export function ReadingProgress({ done, all, of = 'notes', isOver = false }: ReadingProgressProps) {
  return (
    <p class={isOver ? 'reading-progress reading-over' : 'reading-progress'} role="status">
      <span>
        {all > 0 ? i18n.t(`library.reading.${of}`, [done, all]) : i18n.t('state.loading')}
      </span>
      <progress class="pz-progress" max={all || 1} value={all > 0 ? done : undefined} />
    </p>
  );
}
