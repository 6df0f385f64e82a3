/** In what order the library lists notes; `found` is the order of the search, the best first. */
export const noteSorts = ['latest', 'oldest', 'published', 'earliest', 'outlet'] as const;
export type NoteSort = (typeof noteSorts)[number];
