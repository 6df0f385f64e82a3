import { browser } from 'wxt/browser';
import type { Protocol } from './protocol';

/**
 * Makes a call to the background whose answer nobody waits for. Without the messenger: it is a third of the probe, which
 * runs in every page.
 */
export async function tell<V extends keyof Protocol>(
  verb: V,
  data: Parameters<Protocol[V]>[0],
): Promise<void> {
  // As @webext-core/messaging writes its messages.
  const message = { id: 0, type: verb, data, timestamp: Date.now() };
  try {
    await browser.runtime.sendMessage(message);
  } catch {
    // The context was invalidated, or nobody listens.
  }
}
