import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './icon';

interface StatusMessageProps {
  icon: IconName;
  title: string;
  children?: ComponentChildren;
  /** Trouble is told at once, other states when there is time. */
  urgent?: boolean;
  /** What can be done about it. */
  action?: { label: string; onPress: () => void } | undefined;
}

/** What stands in place of a list that is empty or cannot be shown. */
export function StatusMessage({
  icon,
  title,
  children,
  urgent = false,
  action,
}: StatusMessageProps) {
  return (
    <div class="status-message" role={urgent ? 'alert' : 'status'}>
      <Icon name={icon} size={24} />
      <h2>{title}</h2>
      {children && <p>{children}</p>}
      {action && (
        <button type="button" class="pz-button" onClick={action.onPress}>
          {action.label}
        </button>
      )}
    </div>
  );
}
