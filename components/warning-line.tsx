import { Icon } from './icon';
import { type Problem, wordsOfProblem } from './problem';

/** A line over what is shown all the same: something could not be done, or nothing can be written now. */
export function WarningLine({ problem }: { problem: Problem }) {
  return (
    <p class="warning-line" role="alert">
      <Icon name="warning" /> {wordsOfProblem(problem)}
    </p>
  );
}
