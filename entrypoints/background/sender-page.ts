import { pageUrl } from '@/lib/article/page-url';

/** Of a call, as the browser tells it. */
export interface Sender {
  readonly url?: string | undefined;
  readonly tab?:
    | { readonly id?: number | undefined; readonly url?: string | undefined }
    | undefined;
}

/** The tab that a call comes from. Throws for callers outside tabs, which have no business with the verbs that ask. */
export function tabOf(sender: Sender): number {
  const id = sender.tab?.id;
  if (id === undefined) throw new Error('not from a tab');
  return id;
}

/** The page that a content script speaks for, as the browser knows it; never what the script says. */
export function pageOf({ url = '', tab }: Sender): string {
  // `url` stays what was loaded when a single-page site changes its address; the tab's follows, but may be of the next
  // document already.
  const now = tab?.url ?? '';
  return pageUrl(originOf(now) === originOf(url) ? now : url);
}

function originOf(url: string): string | null {
  return URL.canParse(url) ? new URL(url).origin : null;
}
