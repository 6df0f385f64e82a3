import { signal } from '@preact/signals';
import { i18n } from '#i18n';
import {
  DictionaryView,
  type ListedPack,
  type PackNotice,
} from '@/components/library/dictionary-view';
import { bundledDictionary } from '@/lib/dictionary/load';
import { writePack } from '@/lib/dictionary/write-pack';
import type { Dictionary } from '@/lib/model/dictionary';
import type { PackConflict, PackError, PackErrorCode, PackTaken } from '@/lib/model/pack-reading';
import { addPack, removePack, setPackEnabled } from '@/lib/store/packs';
import { toStoreError } from '@/lib/store/store-error';
import { openedDatabase } from '@/lib/store/watch-store';
import { packs } from '../dictionary';
import { inWorker } from '../exchange-worker';
import { saveFile } from '../save-file';
import { warning } from '../state';
import { run } from '../work';

const notice = signal<PackNotice | null>(null);

const errorKeys = {
  'too-large': 'too_large',
  'too-deep': 'too_deep',
  'not-json': 'not_json',
  'not-a-pack': 'not_a_pack',
  'newer-schema': 'newer_schema',
  missing: 'missing',
  'unknown-field': 'unknown_field',
  'wrong-type': 'wrong_type',
  'wrong-value': 'wrong_value',
  'too-long': 'too_long',
  'too-many': 'too_many',
  empty: 'empty',
  duplicate: 'duplicate',
  'unknown-entity': 'unknown_entity',
  'unknown-article': 'unknown_article',
} as const satisfies Record<PackErrorCode, string>;

/** Where it is and what is wrong: `entities[3] company:yun-xi aliases.2.text: …`. */
function wordsOfError({ code, list, row, id, field }: PackError): string {
  const place = [list && (row === null ? list : `${list}[${row}]`), id, field].filter(Boolean);
  const words = i18n.t(`library.dictionary.errors.${errorKeys[code]}`);
  return place.length > 0 ? `${place.join(' ')}: ${words}` : words;
}

function wordsOfConflict({ kind, id, detail, other }: PackConflict): string {
  const key = {
    'article-replaced': 'article',
    'entity-replaced': 'entity',
    'fact-replaced': 'fact',
  };
  if (kind === 'name-shared') {
    return i18n.t('library.dictionary.changes.shared', [detail, id, other ?? '']);
  }
  const words = [id, detail].filter(Boolean).join(' ');
  return i18n.t(`library.dictionary.changes.${key[kind] as 'article' | 'entity' | 'fact'}`, [
    words,
  ]);
}

async function readFile(file: File, anyway = false): Promise<void> {
  notice.value = { kind: 'reading' };
  const given = { file, anyway };
  const taken = await attempt(() =>
    inWorker('pack', given, { onProgress() {}, signal: undefined }),
  );
  notice.value = taken ? noticeOf(taken, file) : null;
}

function noticeOf(taken: PackTaken, file: File): PackNotice | null {
  switch (taken.kind) {
    case 'added':
      return null;
    case 'refused':
      return { kind: 'refused', file: file.name, errors: taken.errors.map(wordsOfError) };
    case 'conflicts':
      return {
        kind: 'conflicts',
        label: taken.label,
        conflicts: taken.conflicts.map(wordsOfConflict),
        onAdd: () => void readFile(file, true),
        onLeave: () => {
          notice.value = null;
        },
      };
  }
}

async function attempt<T>(work: () => Promise<T>): Promise<T | null> {
  try {
    return await work();
  } catch (error) {
    warning.value = toStoreError(error).code;
    return null;
  }
}

async function remove({ id, enabled, dictionary: pack }: ListedPack): Promise<void> {
  await run(i18n.t('library.bulk.deleting'), async () => {
    const db = await openedDatabase();
    await removePack(db, id);
    const undo = () =>
      void run(i18n.t('library.bulk.undoing'), async () => {
        await addPack(db, id, pack);
        if (!enabled) await setPackEnabled(db, id, false);
        return { words: i18n.t('notice.undone') };
      });
    return { words: i18n.t('library.dictionary.removed'), undo };
  });
}

function exportPack(pack: Dictionary): void {
  const content = new Blob([writePack(pack)], { type: 'application/json' });
  saveFile('pangzhu-dictionary.json', content);
}

/** The dictionaries of the library. */
export function DictionaryPage() {
  return (
    <DictionaryView
      bundled={bundledDictionary()}
      packs={packs.value}
      notice={notice.value}
      onFile={(file) => void readFile(file)}
      onEnable={(id, enabled) =>
        void attempt(async () => setPackEnabled(await openedDatabase(), id, enabled))
      }
      onRemove={(pack) => void remove(pack)}
      onExport={exportPack}
    />
  );
}
