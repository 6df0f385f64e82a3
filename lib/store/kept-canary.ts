import { storage } from 'wxt/utils/storage';
import type { CanaryKeeper } from './canary';

const item = storage.defineItem<unknown>('local:canary');

/** The extension's own record of its database, in `storage.local`. */
export const keptCanary: CanaryKeeper = {
  read: () => item.getValue(),
  write: (canary) => item.setValue(canary),
  watch: (changed) => item.watch(changed),
};
