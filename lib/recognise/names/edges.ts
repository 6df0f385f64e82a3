/**
 * `clear`: a word surely begins or ends here. `open`: nothing speaks against it, nothing for it.
 * `closed`: the name is part of a longer one, or of another word.
 */
export type Edge = 'clear' | 'open' | 'closed';

/** How a name stands in its sentence. */
export interface Edges {
  readonly left: Edge;
  readonly right: Edge;
}
