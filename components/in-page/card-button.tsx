import { Icon, type IconName } from '../parts/icon';
import { trusted } from './trusted';

interface CardButtonProps {
  icon?: IconName;
  label: string;
  onPress: () => void;
  /** Shows the icon alone. */
  small?: boolean;
}

/** A button of a card on the page: only the reader's own press counts. */
export function CardButton({ icon, label, onPress, small = false }: CardButtonProps) {
  return (
    <button
      type="button"
      class={`pz-button pz-quiet ${small ? 'pz-square' : ''}`}
      aria-label={small ? label : undefined}
      title={small ? label : undefined}
      onClick={trusted(onPress)}
    >
      {icon && <Icon name={icon} />}
      {!small && label}
    </button>
  );
}
