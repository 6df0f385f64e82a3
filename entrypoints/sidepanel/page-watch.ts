import type { Problem } from '@/components/parts/problem';
import type { MuteScope } from '@/components/side-panel/muted-names';
import type { PanelState } from '@/components/side-panel/side-panel-view';
import { pageUrl } from '@/lib/article/page-url';
import { describedPage } from '@/lib/messaging/described-page';
import { ask } from '@/lib/messaging/messenger';
import { problemOf } from '@/lib/messaging/note-calls';
import { type PageTab, pageTab } from '@/lib/messaging/page-tab';
import type { Place } from '@/lib/messaging/protocol';
import { type Unread, unreadOf } from '@/lib/messaging/unread-page';
import type { Note, PageMark } from '@/lib/model/note';
import type { PageFindings, PageReport } from '@/lib/model/page-report';
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
    const describe = ({ notes, kept, ...background }: PageContext) =>
      void this.#describe(tab, notes, { evidence: evidenceOf(kept, now), ...background });
    this.#stopNotes = watchStore((db) => pageContext(db, url, now), {
      value: (context, refusal) => {
        this.#trouble = refusal;
        describe(context);
      },
      trouble: (code) => {
        this.#trouble = code;
        describe({ notes: [], kept: [], elsewhere: [], conflicts: new Map(), mutes: new Map() });
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
    const shown = reply.ok && reply.value;
    // The page is another than the one that is listed.
    if (!shown && !('note' in place)) void this.look();
    return shown;
  }

  /** Tags the article or sets its status. */
  async mark(change: PageMark): Promise<Problem | null> {
    if (!this.#tab) return 'gone';
    const operationId = crypto.randomUUID();
    return await problemOf(ask('markPage', { operationId, tabId: this.#tab.id, change }));
  }

  /** Mutes a name, by its key, or marks it again; what is marked again everywhere is marked here too. */
  async mute(name: string, scope: MuteScope, on: boolean): Promise<Problem | null> {
    if (!this.#tab) return 'gone';
    const page = pageUrl(this.#tab.url);
    const mutes = scope === 'here' ? [page] : on ? [null] : [null, page];
    for (const each of mutes) {
      const problem = await problemOf(ask('mute', { name, page: each, on }));
      if (problem !== null) return problem;
    }
    return null;
  }

  async #describe(
    tab: PageTab,
    notes: readonly Note[],
    background: Omit<PageState, 'kind' | 'report' | 'closed'>,
  ): Promise<void> {
    this.#look += 1;
    const look = this.#look;
    const found = await describedPage(tab.id);
    const unread = found?.article ? null : await unreadOf(tab.id);
    const report = found ? withNotes(found, notes) : withoutReader(tab, notes, unread);
    if (look !== this.#look) return;
    const closed = unread === 'part' ? null : unread;
    this.tell({ state: { kind: 'page', report, closed, ...background }, trouble: this.#trouble });
  }
}

/** What is noted is in the database, where it stands the reader knows; it may not have heard of the latest. */
function withNotes(found: PageFindings, notes: readonly Note[]): PageReport {
  const placed = new Map(found.notes.map((each) => [each.note, each]));
  return {
    ...found,
    notes: notes.map((note) => {
      const { located = null, difference = null } = placed.get(note.id) ?? {};
      return { note, located, difference };
    }),
  };
}

/** Pages that hold no article have no reader; notes on the whole page they may have. */
function withoutReader(tab: PageTab, notes: readonly Note[], unread: Unread): PageReport {
  return {
    url: tab.url,
    article: null,
    mentions: [],
    figures: [],
    notes: notes.map((note) => ({ note, located: null, difference: null })),
    muted: [],
    unread: unread === 'part',
    part: null,
    fresh: null,
  };
}
