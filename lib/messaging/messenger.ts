import { defineExtensionMessaging, type ExtensionMessage } from '@webext-core/messaging';
import { browser } from 'wxt/browser';
import { callerOf, callers } from './caller';
import type { ErrorCode, Protocol, Reply } from './protocol';

type Verb = keyof Protocol;
type Data<V extends Verb> = Parameters<Protocol[V]>[0];
type Value<V extends Verb> = ReturnType<Protocol[V]>;
type Sender = ExtensionMessage['sender'];
type Wire = { [V in Verb]: (data: Data<V>) => Reply<Value<V>> };

const messenger = defineExtensionMessaging<Wire>();

/** How long to wait before a call is made again whose answer was lost, in ms. */
const pauses = [100, 500];

/** How long a save may take until it is given up, in ms: longer than the store itself waits for the browser. */
const saveTimeLimit = 25_000;

/**
 * Makes a call; never rejects. Without `tabId` it goes to the background and the open extension pages, with it to the
 * reader in that tab's top frame.
 *
 * A call with an `operationId` does nothing the second time: it is made again, with the same id, when its answer was lost, as happens when
 * the browser stops the background while it saves. And it is given up in the end: `timeout`.
 */
export async function ask<V extends Verb>(
  verb: V,
  ...[data, tabId]: Data<V> extends undefined
    ? [data?: undefined, tabId?: number]
    : [data: Data<V>, tabId?: number]
): Promise<Reply<Value<V>>> {
  if (!(data instanceof Object && 'operationId' in data)) return await askOnce(verb, data, tabId);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<Reply<never>>((resolve) => {
    timer = setTimeout(() => resolve({ ok: false, error: 'timeout' }), saveTimeLimit);
  });
  const reply = await Promise.race([askAgain(verb, data, tabId), late]);
  clearTimeout(timer);
  return reply;
}

async function askAgain<V extends Verb>(
  verb: V,
  data: Data<V>,
  tabId: number | undefined,
): Promise<Reply<Value<V>>> {
  let reply = await askOnce(verb, data, tabId);
  for (const pause of pauses) {
    // Once the extension was reloaded there is no one to ask.
    if (reply.ok || reply.error !== 'gone' || !browser.runtime?.id) break;
    await new Promise((resolve) => setTimeout(resolve, pause));
    reply = await askOnce(verb, data, tabId);
  }
  return reply;
}

async function askOnce<V extends Verb>(
  verb: V,
  data: Data<V> | undefined,
  tabId: number | undefined,
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
