import { i18n } from '#i18n';
import { Icon } from './icon';
import { type Problem, wordsOfProblem } from './problem';
import type { Recovery } from './recovery';

interface WarningLineProps {
  problem: Problem;
  /** Where notes may be missing. */
  recovery?: Recovery;
}

/** A line over what is shown all the same: something could not be done, or nothing can be written now. */
export function WarningLine({ problem, recovery }: WarningLineProps) {
  return (
    <div class="warning-line" role="alert">
      <Icon name="warning" />
      <p>{problem === 'lost' ? i18n.t('state.lostBody') : wordsOfProblem(problem)}</p>
      {problem === 'lost' && recovery && (
        <div class="warning-actions">
          <button type="button" class="pz-button" onClick={recovery.restore}>
            {i18n.t('state.restore')}
          </button>
          <button type="button" class="pz-button" onClick={recovery.goOn}>
            {i18n.t('state.startAnew')}
          </button>
        </div>
      )}
    </div>
  );
}
