import { effect, signal } from '@preact/signals';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { hrefOf } from '@/components/library/route';
import type { Problem } from '@/components/parts/problem';
import { type PanelState, SidePanelView } from '@/components/side-panel/side-panel-view';
import { uiLocale } from '@/components/words/ui-language';
import { quotationOf } from '@/lib/exchange/quotation';
import { answer, ask } from '@/lib/messaging/messenger';
import { followWork, showWork, type WorkProgress } from '@/lib/messaging/running-work';
import { followLanguage } from '@/lib/settings/language';
import { wearTheme } from '@/lib/settings/theme';
import { recentTags } from '@/lib/store/tags';
import { goOnWithWhatIsLeft, watchStore } from '@/lib/store/watch-store';
import { noteChanges } from './note-changes';
import { PageWatch } from './page-watch';
import { passageChanges } from './passage-changes';

const state = signal<PanelState>({ kind: 'loading' });
const trouble = signal<Problem | null>(null);
const running = signal<WorkProgress | null>(null);
const knownTags = signal<readonly string[]>([]);

const watch = new PageWatch((seen) => {
  state.value = seen.state;
  trouble.value = seen.trouble;
});

const passages = passageChanges(() => watch.tabId);

function App() {
  return (
    <SidePanelView
      state={state.value}
      trouble={trouble.value}
      running={running.value && { ...running.value, onShow: showWork }}
      onJump={(place) => watch.show(place)}
      onShowNote={async (note) => {
        const shown = await watch.show({ note: note.id });
        if (!shown) await ask('openNote', { id: note.id, newTab: false });
      }}
      onCopy={(note) => void navigator.clipboard.writeText(quotationOf(note))}
      onCopyText={(text) => void navigator.clipboard.writeText(text)}
      knownTags={knownTags.value}
      onMark={(change) => watch.mark(change)}
      onMute={(key, scope, on) => watch.mute(key, scope, on)}
      changes={noteChanges}
      passages={passages}
      onRetry={() => watch.look()}
      recovery={{
        restore: () => {
          const href = hrefOf({ view: 'notes', dialog: 'import' });
          void browser.tabs.create({ url: browser.runtime.getURL(`/library.html${href}`) });
        },
        goOn: async () => {
          await goOnWithWhatIsLeft();
          await watch.look();
        },
      }}
    />
  );
}

wearTheme(document.documentElement);
await followLanguage();
effect(() => {
  document.documentElement.lang = uiLocale();
  document.title = i18n.t('name');
});
render(<App />, document.body);
watch.look();
watchStore((db) => recentTags(db), {
  value: (tags) => {
    knownTags.value = tags;
  },
  // Without suggestions tags can still be typed.
  trouble: () => {},
});
followWork((progress) => {
  running.value = progress;
});
answer('pageChanged', ({ tabId }) => watch.changed(tabId));
browser.tabs.onActivated.addListener(() => watch.look());
browser.tabs.onUpdated.addListener((tabId, { status }) => {
  if (status === 'complete') watch.changed(tabId);
});
