import { storage } from 'wxt/utils/storage';

/** How far the background has got with making the search text anew; notes. */
export interface RebuildProgress {
  readonly done: number;
  readonly all: number;
}

/** Null while nothing is being made anew. For pages to watch; gone with the browser's session. */
export const rebuildProgress = storage.defineItem<RebuildProgress | null>('session:rebuild', {
  fallback: null,
});
