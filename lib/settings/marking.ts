import { storage } from 'wxt/utils/storage';

/** Where names and figures are marked: everywhere, but for the sites switched off. */
export interface Marking {
  readonly on: boolean;
  /** Host names. */
  readonly offSites: readonly string[];
}

export const markingItem = storage.defineItem<Marking>('local:marking', {
  fallback: { on: true, offSites: [] },
});

export function isMarked(marking: Marking, site: string): boolean {
  return marking.on && !marking.offSites.includes(site);
}

/** The same setting with one site switched on or off. */
export function withSite(marking: Marking, site: string, on: boolean): Marking {
  const others = marking.offSites.filter((other) => other !== site);
  return { ...marking, offSites: on ? others : [...others, site] };
}
