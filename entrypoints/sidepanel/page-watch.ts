import { browser } from 'wxt/browser';
import type { Problem } from '@/components/problem';
import type { PanelState } from '@/components/side-panel-view';
import { pageUrl } from '@/lib/article/page-url';
import { ask } from '@/lib/messaging/messenger';
import { type PageTab, pageTab } from '@/lib/messaging/page-tab';
import type { Place } from '@/lib/messaging/protocol';
import type { Note, PageMark } from '@/lib/model/note';
import type { PageReport } from '@/lib/model/page-report';
import { watchStore } from '@/lib/store/watch-store';
import { articleIn, evidenceOf, type PageContext, pageContext } from './page-context';

/** What the panel has to show. */
interface Seen {
  readonly state: PanelState;
  readonly trouble: Problem | null;
}

type PageState = Extract<PanelState, { kind: 'page' }>;

/** Follows the page beside the panel: what its reader found, and its notes in the database. */
export class PageWatch {
  #tab: PageTab | null = null;
  #stopNotes = () => {};
  #trouble: Problem | null = null;
  /** Counts the looks: an answer to an earlier one comes too late. */
  #look = 0;

  constructor(private readonly tell: (seen: Seen) => void) {}

  /** Finds out which page it is now, and all there is to know of it. */
  async look(): Promise<void> {
    this.#look += 1;
    const look = this.#look;
    const tab = await pageTab();
    if (look !== this.#look) return;
    this.#stopNotes();
    this.#tab = tab;
    if (!tab) {
      this.tell({ state: { kind: 'unreadable' }, trouble: null });
      return;
    }
    const url = pageUrl(tab.url);
    const now = await articleIn(tab.id, url);
    if (look !== this.#look) return;
    const describe = ({ notes, kept, elsewhere, conflicts }: PageContext) =>
      void this.#describe(tab, notes, { evidence: evidenceOf(kept, now), elsewhere, conflicts });
    this.#stopNotes = watchStore((db) => pageContext(db, url, now), {
      value: (context, refusal) => {
        this.#trouble = refusal;
        describe(context);
      },
      trouble: (code) => {
        this.#trouble = code;
        describe({ notes: [], kept: [], elsewhere: [], conflicts: new Map() });
      },
    });
  }

  /** A tab has loaded, or was read again. */
  async changed(tabId: number): Promise<void> {
    if (this.#tab === null || tabId === this.#tab.id) await this.look();
  }

  /** The tab that the panel is about; null where it shows no web page. */
  get tabId(): number | null {
    return this.#tab?.id ?? null;
  }

  /** Scrolls the page to a place; false when it has none such. */
  async show(place: Place): Promise<boolean> {
    if (!this.#tab) return false;
    const reply = await ask('showPlace', place, this.#tab.id);
    return reply.ok && reply.value;
  }

  /** Tags the article or sets its status. */
  async mark(change: PageMark): Promise<Problem | null> {
    if (!this.#tab) return 'gone';
    const operationId = crypto.randomUUID();
    const reply = await ask('markPage', { operationId, tabId: this.#tab.id, change });
    return reply.ok ? null : reply.error;
  }

  async #describe(
    tab: PageTab,
    notes: readonly Note[],
    background: Pick<PageState, 'evidence' | 'elsewhere' | 'conflicts'>,
  ): Promise<void> {
    this.#look += 1;
    const look = this.#look;
    const reply = await ask('describePage', undefined, tab.id);
    const report = reply.ok ? withNotes(reply.value, notes) : await withoutReader(tab, notes);
    if (look !== this.#look) return;
    this.tell({ state: { kind: 'page', report, ...background }, trouble: this.#trouble });
  }
}

/** What is noted is in the database, where it stands the reader knows; it may not have heard of the latest. */
function withNotes(report: PageReport, notes: readonly Note[]): PageReport {
  const placed = new Map(report.notes.map((each) => [each.note.id, each]));
  return {
    ...report,
    notes: notes.map((note) => {
      const { located = null, difference = null } = placed.get(note.id) ?? {};
      return { note, located, difference };
    }),
  };
}

/** Pages that hold no article have no reader; notes on the whole page they may have. */
async function withoutReader(tab: PageTab, notes: readonly Note[]): Promise<PageReport> {
  return {
    url: tab.url,
    article: null,
    mentions: [],
    figures: [],
    notes: notes.map((note) => ({ note, located: null, difference: null })),
    unread: await hasUnread(tab.id),
  };
}

async function hasUnread(tabId: number): Promise<boolean> {
  try {
    const target = { tabId };
    const [answer] = await browser.scripting.executeScript({ target, files: ['/unread.js'] });
    return answer?.result === true;
  } catch {
    return false; // The web store and the like allow no scripts.
  }
}
