import { i18n } from '#i18n';
import type { Dictionary } from '@/lib/model/dictionary';
import type { LocalText } from '@/lib/model/entity';
import { Icon } from '../parts/icon';
import { formatDate, formatInstant } from '../words/date-format';
import { uiLanguage } from '../words/ui-language';
import { ReadingProgress } from './lists/reading-progress';
import { hrefOf } from './route';

/** A pack that the reader added. */
export interface ListedPack {
  readonly id: string;
  readonly enabled: boolean;
  /** ISO 8601 instant. */
  readonly added: string;
  readonly dictionary: Dictionary;
}

/** A file is being read, why it is no pack, or what taking it would change. */
export type PackNotice =
  | { readonly kind: 'reading' }
  | { readonly kind: 'refused'; readonly file: string; readonly errors: readonly string[] }
  | {
      readonly kind: 'conflicts';
      readonly label: LocalText;
      readonly conflicts: readonly string[];
      readonly onAdd: () => void;
      readonly onLeave: () => void;
    };

interface DictionaryViewProps {
  bundled: Dictionary;
  packs: readonly ListedPack[];
  notice: PackNotice | null;
  onFile: (file: File) => void;
  onEnable: (id: string, enabled: boolean) => void;
  onRemove: (pack: ListedPack) => void;
  onExport: (dictionary: Dictionary) => void;
}

/** So many lines of what is wrong with a file are shown. */
const mostLines = 20;

/** The dictionaries that names are recognised by: the one that Pangzhu ships with, and packs. */
export function DictionaryView({ bundled, packs, notice, ...on }: DictionaryViewProps) {
  const language = uiLanguage();
  return (
    <>
      <header class="view-head">
        <h1 class="view-title">{i18n.t('library.views.dictionary')}</h1>
        <label class="pz-button import-choose dictionary-choose">
          <Icon name="upload" /> {i18n.t('library.dictionary.add')}
          <input
            type="file"
            class="pz-unseen"
            accept=".json"
            onChange={(event) => {
              const [file] = event.currentTarget.files ?? [];
              // The same file may be chosen again once it was mended.
              event.currentTarget.value = '';
              if (file) on.onFile(file);
            }}
          />
        </label>
      </header>
      <div class="settings">
        {notice?.kind === 'reading' && <ReadingProgress done={0} all={0} />}
        {notice && notice.kind !== 'reading' && <Notice notice={notice} />}
        <ul>
          <li class="pack">
            <PackWords dictionary={bundled} detail={i18n.t('library.dictionary.bundled')} />
            <span class="list-actions">
              <a class="pz-button pz-quiet" href={hrefOf({ view: 'names' })}>
                {i18n.t('library.dictionary.seeNames')}
              </a>
              <button
                type="button"
                class="pz-button pz-quiet"
                aria-label={i18n.t('library.dictionary.exportOf', [bundled.source.label[language]])}
                onClick={() => on.onExport(bundled)}
              >
                <Icon name="download" /> {i18n.t('library.export.open')}
              </button>
            </span>
          </li>
          {packs.map((pack) => {
            const name = pack.dictionary.source.label[language];
            return (
              <li key={pack.id} class="pack">
                <PackWords
                  dictionary={pack.dictionary}
                  detail={i18n.t('library.dictionary.added', [formatInstant(pack.added)])}
                />
                <span class="list-actions">
                  <label class="dialog-tag">
                    <input
                      type="checkbox"
                      class="facet-box pz-focusable"
                      aria-label={i18n.t('library.dictionary.useOf', [name])}
                      checked={pack.enabled}
                      onChange={() => on.onEnable(pack.id, !pack.enabled)}
                    />
                    {i18n.t('library.dictionary.use')}
                  </label>
                  <button
                    type="button"
                    class="pz-button pz-quiet"
                    aria-label={i18n.t('library.dictionary.exportOf', [name])}
                    onClick={() => on.onExport(pack.dictionary)}
                  >
                    <Icon name="download" /> {i18n.t('library.export.open')}
                  </button>
                  <button
                    type="button"
                    class="pz-button pz-quiet pz-square"
                    aria-label={i18n.t('library.dictionary.removeOf', [name])}
                    title={i18n.t('library.dictionary.removeOf', [name])}
                    onClick={() => on.onRemove(pack)}
                  >
                    <Icon name="bin" />
                  </button>
                </span>
              </li>
            );
          })}
        </ul>
        <p class="soft-hint">{i18n.t('library.dictionary.hint')}</p>
      </div>
    </>
  );
}

function PackWords({ dictionary, detail }: { dictionary: Dictionary; detail: string }) {
  const { source, entities, facts } = dictionary;
  return (
    <span class="pack-words">
      <bdi class="import-file">{source.label[uiLanguage()]}</bdi>
      <span class="soft-hint">
        {[
          i18n.t('library.dictionary.names', entities.length),
          i18n.t('library.dictionary.facts', facts.length),
          source.printed && i18n.t('card.printed', [formatDate(source.printed)]),
          detail,
        ]
          .filter(Boolean)
          .join(' · ')}
      </span>
    </span>
  );
}

function Notice({ notice }: { notice: Exclude<PackNotice, { kind: 'reading' }> }) {
  const lines = notice.kind === 'refused' ? notice.errors : notice.conflicts;
  return (
    <section class="pack-notice" role="alert">
      <p>
        {notice.kind === 'refused'
          ? i18n.t('library.dictionary.refused', [notice.file])
          : i18n.t('library.dictionary.conflicts', [notice.label[uiLanguage()]])}
      </p>
      <ul class="pack-errors">
        {lines.slice(0, mostLines).map((line) => (
          <li key={line}>
            <bdi>{line}</bdi>
          </li>
        ))}
        {lines.length > mostLines && <li>…</li>}
      </ul>
      {notice.kind === 'conflicts' && (
        <span class="list-actions">
          <button type="button" class="pz-button pz-primary" onClick={notice.onAdd}>
            {i18n.t('library.dictionary.addAnyway')}
          </button>
          <button type="button" class="pz-button pz-quiet" onClick={notice.onLeave}>
            {i18n.t('editor.cancel')}
          </button>
        </span>
      )}
    </section>
  );
}
