import type { ComponentChildren } from 'preact';
import { trusted } from './trusted';

interface CardProps {
  label: string;
  title: ComponentChildren;
  /** At the title's end: of what kind it is. */
  chip?: ComponentChildren;
  foot?: ComponentChildren;
  /** An arrow key was pressed: on to the next mark of the page, or back to the one before. */
  onStep: (by: 1 | -1) => void;
  children: ComponentChildren;
}

const steps: Readonly<Record<string, 1 | -1>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
};

/** A card beside a mark, in a shadow root on the page. It takes the focus as a whole; Tab goes on to its buttons. */
export function Card({ label, title, chip, foot, onStep, children }: CardProps) {
  const onKeyDown = trusted((event: KeyboardEvent) => {
    const by = steps[event.key];
    if (by === undefined || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey)
      return;
    // A body that is too long for its card takes the focus, and the arrow keys scroll it.
    if ((event.target as Element).matches('.pz-card-body')) return;
    event.preventDefault();
    onStep(by);
  });
  return (
    <article class="pz-card" aria-label={label} tabIndex={-1} onKeyDown={onKeyDown}>
      <header class="pz-card-head">
        <h2 class="pz-card-name">{title}</h2>
        {chip}
      </header>
      <div class="pz-card-body">{children}</div>
      {foot && <footer class="pz-card-foot">{foot}</footer>}
    </article>
  );
}
