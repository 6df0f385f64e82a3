import type { Dictionary, Pack } from '@/lib/model/dictionary';
import { bundledDictionary } from './load';
import { mergePacks } from './merge';

/** The bundled dictionary with the packs that are enabled, those added later before those added earlier. */
export function withPacks(packs: readonly Pick<Pack, 'enabled' | 'dictionary'>[]): Dictionary {
  const enabled = packs.filter(({ enabled: on }) => on).map(({ dictionary }) => dictionary);
  return mergePacks(bundledDictionary(), ...enabled);
}
