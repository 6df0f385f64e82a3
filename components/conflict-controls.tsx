import { i18n } from '#i18n';

const words = {
  both: 'conflict.keepBoth',
  copy: 'conflict.keepThis',
  other: 'conflict.keepOther',
} as const;

/** What is to stay of a conflict copy and the note it was meant for. */
export type ConflictChoice = keyof typeof words;

/** Which of two edits of one note is to stay. */
export function ConflictControls({ onChoose }: { onChoose: (keep: ConflictChoice) => void }) {
  return (
    <span class="changed-actions">
      {(['both', 'copy', 'other'] as const).map((keep) => (
        <button key={keep} type="button" class="pz-button pz-quiet" onClick={() => onChoose(keep)}>
          {i18n.t(words[keep])}
        </button>
      ))}
    </span>
  );
}
