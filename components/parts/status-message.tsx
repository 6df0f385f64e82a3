import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './icon';

interface StatusMessageProps {
  icon: IconName;
  title: string;
  children?: ComponentChildren;
  /** Trouble is told at once, other states when there is time. */
  urgent?: boolean;
  /** What can be done about it, the best first. */
  actions?: readonly { readonly label: string; readonly onPress: () => void }[];
}

/** What stands in place of a list that is empty or cannot be shown. */
export function StatusMessage({
  icon,
  title,
  children,
  urgent = false,
  actions = [],
}: StatusMessageProps) {
  return (
    <div class="status-message" role={urgent ? 'alert' : 'status'}>
      <Icon name={icon} size={24} />
      <h2>{title}</h2>
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
