import { defineExtensionMessaging, type ExtensionMessage } from '@webext-core/messaging';
import { browser } from 'wxt/browser';
import { callerOf } from './caller';
import { callers, type ErrorCode, type Protocol, type Reply } from './protocol';

type Verb = keyof Protocol;
type Data<V extends Verb> = Parameters<Protocol[V]>[0];
type Value<V extends Verb> = ReturnType<Protocol[V]>;
type Sender = ExtensionMessage['sender'];
type Wire = { [V in Verb]: (data: Data<V>) => Reply<Value<V>> };

const messenger = defineExtensionMessaging<Wire>();

/**
 * Makes a call; never rejects. Without `tabId` it goes to the background and the open extension pages, with it to the
 * reader in that tab's top frame.
 */
export async function ask<V extends Verb>(
  verb: V,
  ...[data, tabId]: Data<V> extends undefined
    ? [data?: undefined, tabId?: number]
    : [data: Data<V>, tabId?: number]
): Promise<Reply<Value<V>>> {
  try {
    const send = messenger.sendMessage as (
      type: V,
      data: unknown,
      to?: { tabId: number; frameId: number },
    ) => Promise<Reply<Value<V>>>;
    return await (tabId === undefined ? send(verb, data) : send(verb, data, { tabId, frameId: 0 }));
  } catch {
    // The context was invalidated, or nobody listens.
    return { ok: false, error: 'gone' };
  }
}

/**
 * Answers a call, for those who may make it; anyone else gets `refused`.
 *
 * @param codeOf the code for what `handler` throws
 * @returns stops answering
 */
export function answer<V extends Verb>(
  verb: V,
  handler: (data: Data<V>, sender: Sender) => Promise<Value<V>> | Value<V>,
  codeOf: (error: unknown) => ErrorCode = () => 'unexpected',
): () => void {
  const listen = messenger.onMessage as (
    type: V,
    listener: (message: { data: Data<V>; sender: Sender }) => Promise<Reply<Value<V>>>,
  ) => () => void;
  return listen(verb, async ({ data, sender }) => {
    const caller = callerOf(sender, {
      id: browser.runtime.id,
      origin: browser.runtime.getURL('/').replace(/\/$/, ''),
    });
    if (!caller || !callers[verb].includes(caller)) return { ok: false, error: 'refused' };
    try {
      return { ok: true, value: await handler(data, sender) };
    } catch (error) {
      return { ok: false, error: codeOf(error) };
    }
  });
}
