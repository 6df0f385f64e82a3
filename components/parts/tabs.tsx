import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { moveFocus } from './roving-focus';

export interface Tab<Id extends string> {
  readonly id: Id;
  readonly label: string;
  /** How much there is behind it. */
  readonly count: number;
}

interface TabsProps<Id extends string> {
  label: string;
  tabs: readonly Tab<Id>[];
  chosen: Id;
  onChoose: (id: Id) => void;
  /** The chosen tab's panel. */
  children: ComponentChildren;
}

/** One of several lists at a time, after the ARIA tabs pattern: the arrow keys choose. */
export function Tabs<Id extends string>({
  label,
  tabs,
  chosen,
  onChoose,
  children,
}: TabsProps<Id>) {
  const prefix = useId();
  return (
    <>
      <div
        role="tablist"
        class="tabs"
        aria-label={label}
        tabIndex={-1}
        onKeyDown={(event) => moveFocus(event, event.currentTarget)?.click()}
      >
        {tabs.map(({ id, label: name, count }) => (
          <button
            key={id}
            type="button"
            role="tab"
            id={`${prefix}-${id}`}
            class="tab pz-focusable"
            aria-selected={id === chosen}
            aria-controls={`${prefix}-panel`}
            tabIndex={id === chosen ? 0 : -1}
            onClick={() => onChoose(id)}
          >
            {name} <span class="tab-count">{count}</span>
          </button>
        ))}
      </div>
      <div
        role="tabpanel"
        id={`${prefix}-panel`}
        class="tab-panel"
        aria-labelledby={`${prefix}-${chosen}`}
      >
        {children}
      </div>
    </>
  );
}
