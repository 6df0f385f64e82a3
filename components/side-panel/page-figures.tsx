import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { type Figure, type FigureKind, figureKinds } from '@/lib/model/figure';
import type { Span } from '@/lib/model/span';
import { FigureChip } from '../parts/kind-chip';
import { KindFilter } from '../parts/kind-filter';
import { useRowFocus } from '../parts/row-focus';
import { useSomeRows } from '../parts/some-rows';
import { formatQuantity, printedFigure } from '../words/figure-format';

interface PageFiguresProps {
  figures: readonly Figure[];
  /** Canonical names of the figures' subjects by entity id. */
  subjects: ReadonlyMap<string, string>;
  onJump: (place: Span) => void;
}

/** The figures of a page in its order, each jumping to where it stands. */
export function PageFigures({ figures, subjects, onJump }: PageFiguresProps) {
  const [only, setOnly] = useState<FigureKind | null>(null);
  const kinds = figureKinds
    .map((kind) => ({
      kind,
      label: i18n.t(`figureKinds.${kind}`),
      count: figures.filter((figure) => figure.kind === kind).length,
    }))
    .filter(({ count }) => count > 0);
  const chosen = kinds.some(({ kind }) => kind === only) ? only : null;
  const all = chosen === null ? figures : figures.filter(({ kind }) => kind === chosen);
  const { limit, restart, more } = useSomeRows(all.length);
  const listed = all.slice(0, limit);
  const { onKeyDown, focusOf } = useRowFocus(listed.map(({ start }) => String(start)));
  if (figures.length === 0) return <p class="panel-empty">{i18n.t('panel.noFigures')}</p>;
  return (
    <>
      <KindFilter kinds={kinds} chosen={chosen} onChoose={(kind) => restart(() => setOnly(kind))} />
      <ul onKeyDown={onKeyDown}>
        {listed.map((figure) => (
          <li key={figure.start}>
            <button
              type="button"
              class="panel-row pz-focusable"
              {...focusOf(String(figure.start))}
              onClick={() => onJump({ start: figure.start, end: figure.end })}
            >
              <FigureWords
                figure={figure}
                subject={figure.subject === null ? undefined : subjects.get(figure.subject)}
              />
            </button>
          </li>
        ))}
      </ul>
      {more}
    </>
  );
}

function FigureWords({ figure, subject }: { figure: Figure; subject: string | undefined }) {
  const value = formatQuantity(figure);
  const text = printedFigure(figure);
  const about = [figure.metric, subject].filter((words) => words != null);
  return (
    <>
      <span class="panel-figure">
        <bdi class="panel-name">{text}</bdi>
        {value !== null && !text.includes(value.replaceAll(' ', '')) && (
          <bdi class="panel-value">{value}</bdi>
        )}
        {about.length > 0 && (
          <span class="panel-about">
            <bdi>{about.join(' · ')}</bdi>
          </span>
        )}
      </span>
      <FigureChip kind={figure.kind} />
    </>
  );
}
