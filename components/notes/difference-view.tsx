import type { Difference } from '@/lib/model/selector';

/** So much of what stayed is shown beside each change, in UTF-16 units. */
const around = 24;

interface DifferenceViewProps {
  difference: readonly Difference[];
  /** Leaves out of long stretches that stayed what is far from any change. */
  brief?: boolean;
}

/** Was and now in one: what was taken out struck through, what was put in marked. */
export function DifferenceView({ difference, brief = false }: DifferenceViewProps) {
  return (
    <bdi class="note-difference">
      {difference.map(({ kind, text }, index) => {
        // Nothing moves in a difference that is shown once: its places are its names.
        const key = `${index} ${kind}`;
        if (kind === 'removed') return <del key={key}>{text}</del>;
        if (kind === 'added') return <ins key={key}>{text}</ins>;
        const shown = brief ? shortened(text, index === 0, index === difference.length - 1) : text;
        return <span key={key}>{shown}</span>;
      })}
    </bdi>
  );
}

function shortened(text: string, isFirst: boolean, isLast: boolean): string {
  const characters = [...text];
  const before = isFirst ? 0 : around;
  const after = isLast ? 0 : around;
  if (characters.length <= before + after + 2) return text;
  const head = characters.slice(0, before).join('');
  return `${head}…${after > 0 ? characters.slice(-after).join('') : ''}`;
}
