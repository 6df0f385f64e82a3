import { effect, signal } from '@preact/signals';
import { listedNotes } from './listing';

/** The notes that are chosen; all of them are listed. */
export const selected = signal<ReadonlySet<string>>(new Set());
/** The note that was chosen last: from it to the next with Shift. */
let anchor: string | null = null;

/** Lets go of what another search does not list: nothing is to be changed or deleted that is not in the list. */
export function followSelection(): () => void {
  return effect(() => {
    const ids = listedNotes.value;
    const before = selected.peek();
    if (before.size === 0) return;
    const still = ids.filter((id) => before.has(id));
    if (still.length < before.size) selected.value = new Set(still);
  });
}

/** Chooses a note or lets it go; with `through`, all from the last one that was chosen to this one are chosen. */
export function select(id: string, through: boolean): void {
  const next = new Set(selected.value);
  const ids = listedNotes.value;
  const from = through && anchor !== null ? ids.indexOf(anchor) : -1;
  if (from >= 0) {
    const to = ids.indexOf(id);
    for (const each of ids.slice(Math.min(from, to), Math.max(from, to) + 1)) next.add(each);
  } else if (next.has(id)) next.delete(id);
  else next.add(id);
  anchor = id;
  selected.value = next;
}

export function selectAll(all: boolean): void {
  selected.value = new Set(all ? listedNotes.value : []);
}
