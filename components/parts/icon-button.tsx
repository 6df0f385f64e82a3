import { Icon, type IconName } from './icon';

interface IconButtonProps {
  icon: IconName;
  label: string;
  tabIndex: number;
  /** How it is set in its row. */
  look?: string;
  onPress: (event: MouseEvent) => void;
}

/** A button of a list's row that is only a drawing; its label is told, and shown at rest. */
export function IconButton({
  icon,
  label,
  tabIndex,
  look = 'pz-square',
  onPress,
}: IconButtonProps) {
  return (
    <button
      type="button"
      class={`pz-button pz-quiet ${look}`}
      aria-label={label}
      title={label}
      tabIndex={tabIndex}
      onClick={onPress}
    >
      <Icon name={icon} />
    </button>
  );
}
