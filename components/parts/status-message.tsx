import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './icon';

interface StatusMessageProps {
  icon: IconName;
  title: string;
  children?: ComponentChildren;
  /** Whether it stands in place of the whole view, and its title is the view's. */
  whole?: boolean;
  /** Trouble is told at once, other states when there is time. */
  urgent?: boolean;
  /** What can be done about it, the best first. */
  actions?: readonly { readonly label: string; readonly onPress: () => void }[];
}

/** What stands in place of a list, or a view, that is empty or cannot be shown. */
export function StatusMessage({
  icon,
  title,
  children,
  whole = false,
  urgent = false,
  actions = [],
}: StatusMessageProps) {
  const Title = whole ? 'h1' : 'h2';
  return (
    <div class="status-message" role={urgent ? 'alert' : 'status'}>
      <Icon name={icon} size={24} />
      <Title class="status-title">{title}</Title>
      {children && <p>{children}</p>}
      {actions.length > 0 && (
        <div class="status-actions">
          {actions.map(({ label, onPress }, i) => (
            <button
              key={label}
              type="button"
              class={i === 0 && actions.length > 1 ? 'pz-button pz-primary' : 'pz-button'}
              onClick={onPress}
            >
              {label}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
