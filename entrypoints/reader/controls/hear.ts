import { trusted } from '@/components/in-page/trusted';

/**
 * Hears what the reader does in a page: on the window and first, for many a page keeps events from whoever comes later. What
 * the page makes up is not heard.
 */
export function hear<Type extends keyof DocumentEventMap>(
  view: Window,
  type: Type,
  handler: (event: DocumentEventMap[Type]) => void,
  signal: AbortSignal,
): void {
  const heard = trusted(handler) as EventListener;
  view.addEventListener(type, heard, { signal, capture: true, passive: true });
}
