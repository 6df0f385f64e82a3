/**
 * An import runs in one page of the extension; the others say so. They are told by a channel, and know by a lock when it is over:
 * the browser lets go of that too when the page is closed or has died.
 */

/** How many notes and articles of how many are taken in; `all` is 0 while it is not known. */
export interface ImportProgress {
  readonly done: number;
  readonly all: number;
}

/** What pages tell each other: how far it is; the other two are asked of the page in which it runs. */
type Word = ImportProgress | 'how far' | 'show';

const name = 'pangzhu-import';

/** One for the whole page: what a page says itself it is not told. */
let joined: BroadcastChannel | undefined;

function channel(): BroadcastChannel {
  joined ??= new BroadcastChannel(name);
  return joined;
}

function say(word: Word): void {
  channel().postMessage(word);
}

/** Calls `hear` with what other pages say, until the signal is aborted if there is one. */
function listen(hear: (word: Word) => void, until: { readonly signal?: AbortSignal } = {}): void {
  channel().addEventListener('message', ({ data }: MessageEvent<Word>) => hear(data), until);
}

/**
 * Runs an import once no other runs, and has other pages know of it as long as it does.
 *
 * @param take is given what tells them how far it has come
 * @param onShow the reader wants to see the page in which it runs
 */
export async function asRunningImport<T>(
  take: (tell: (progress: ImportProgress) => void) => Promise<T>,
  onShow: () => void,
): Promise<T> {
  return await navigator.locks.request(name, async () => {
    const end = new AbortController();
    let progress: ImportProgress = { done: 0, all: 0 };
    const tell = (next: ImportProgress) => {
      progress = next;
      say(progress);
    };
    listen((word) => {
      if (word === 'how far') say(progress);
      else if (word === 'show') onShow();
    }, end);
    tell(progress);
    try {
      return await take(tell);
    } finally {
      end.abort();
    }
  });
}

/** Waits until no import runs, in this page or another; `then` is done before one can begin. */
export async function withoutImport<T>(then: () => Promise<T>): Promise<T> {
  return await navigator.locks.request(name, then);
}

/**
 * Follows an import that runs in another page.
 *
 * @param onChange is told how far it has come; null when it has ended, was given up, or its page was closed
 */
export function followImport(onChange: (running: ImportProgress | null) => void): void {
  let isAwaited = false;
  const awaitEnd = async () => {
    isAwaited = true;
    // Shared, so that many pages can wait; it is free once the import is over.
    await navigator.locks.request(name, { mode: 'shared' }, () => {
      isAwaited = false;
      onChange(null);
    });
  };
  listen((word) => {
    if (typeof word === 'string') return;
    onChange(word);
    if (!isAwaited) void awaitEnd();
  });
  say('how far');
}

/** Has the page in which an import runs come to the front. */
export function showImport(): void {
  say('show');
}
