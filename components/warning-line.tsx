import { i18n } from '#i18n';
import { Icon } from './icon';
import { type Problem, wordsOfProblem } from './problem';

interface WarningLineProps {
  problem: Problem;
  /** Goes on with a database from which notes are missing. */
  onStartAnew?: () => void;
}

/** A line over what is shown all the same: something could not be done, or nothing can be written now. */
export function WarningLine({ problem, onStartAnew }: WarningLineProps) {
  return (
    <div class="warning-line" role="alert">
      <Icon name="warning" />
      <p>{problem === 'lost' ? i18n.t('state.lostBody') : wordsOfProblem(problem)}</p>
      {problem === 'lost' && onStartAnew && (
        <button type="button" class="pz-button" onClick={onStartAnew}>
          {i18n.t('state.startAnew')}
        </button>
      )}
    </div>
  );
}
