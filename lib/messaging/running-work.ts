/**
 * An import or a change of many notes runs in one page of the extension; the others say so. They are told by a channel, and know by
 * a lock when it is over: the browser lets go of that too when the page is closed or has died.
 */

/** How many notes (and articles) of how many are done; `all` is 0 while it is not known. */
export interface WorkProgress {
  readonly kind: 'import' | 'change';
  readonly done: number;
  readonly all: number;
}

/** What pages tell each other: how far it is; the other two are asked of the page in which it runs. */
type Word = WorkProgress | 'how far' | 'show';

const name = 'pangzhu-work';

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

interface WorkOptions {
  readonly kind: WorkProgress['kind'];
  /** Gives up while it waits for its turn. */
  readonly signal?: AbortSignal | undefined;
  /** The reader wants to see the page in which it runs. */
  readonly onShow: () => void;
}

/**
 * Runs an import, or a change of many notes, once no other runs, and has other pages know of it as long as it does.
 *
 * @param work is given what tells them how far it has come
 * @throws what `work` throws; the signal's reason when it is given up before it began
 */
export async function asRunningWork<T>(
  { kind, signal, onShow }: WorkOptions,
  work: (tell: (done: number, all: number) => void) => Promise<T>,
): Promise<T> {
  return await navigator.locks.request(name, signal ? { signal } : {}, async () => {
    const end = new AbortController();
    let progress: WorkProgress = { kind, done: 0, all: 0 };
    const tell = (done: number, all: number) => {
      progress = { kind, done, all };
      say(progress);
    };
    listen((word) => {
      if (word === 'how far') say(progress);
      else if (word === 'show') onShow();
    }, end);
    // A change is done in a moment, most often: others are told of it when it was not.
    if (kind === 'import') say(progress);
    try {
      return await work(tell);
    } finally {
      end.abort();
    }
  });
}

/** Waits until no such work runs, in this page or another; `then` is done before any can begin. */
export async function withoutWork<T>(then: () => Promise<T>): Promise<T> {
  return await navigator.locks.request(name, then);
}

/**
 * Follows such work that runs in another page.
 *
 * @param onChange is told how far it has come; null when it has ended, was given up, or its page was closed
 */
export function followWork(onChange: (running: WorkProgress | null) => void): void {
  let isAwaited = false;
  const awaitEnd = async () => {
    isAwaited = true;
    // Shared, so that many pages can wait; it is free once the work is over.
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

/** Has the page in which it runs come to the front. */
export function showWork(): void {
  say('show');
}
