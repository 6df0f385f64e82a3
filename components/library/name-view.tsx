import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { PrintedFact } from '@/lib/model/card';
import type { Entity, EntityKind } from '@/lib/model/entity';
import { FactList } from '../parts/fact-list';
import { useLostFocus } from '../parts/hand-on-focus';
import { Icon } from '../parts/icon';
import { KindChip } from '../parts/kind-chip';
import { formatDate } from '../words/date-format';
import { uiLanguage } from '../words/ui-language';
import { type TimeBar, TimeBars } from './ledger/time-bars';
import { ReadingProgress } from './lists/reading-progress';
import { hrefOf } from './route';

/** An article that mentions a name. */
export interface MentioningArticle {
  readonly article: number;
  readonly title: string;
  readonly outlet: string;
  readonly published: string;
  readonly count: number;
}

interface NameViewProps {
  name: string;
  kind: EntityKind | null;
  /** Null for a name that only an article introduced. */
  entity: Entity | null;
  facts: readonly PrintedFact[];
  /** Null while they are read. */
  articles: readonly MentioningArticle[] | null;
  /** How far that has got. */
  progress: { readonly done: number; readonly all: number };
  bars: readonly TimeBar[];
  companions: readonly {
    readonly name: string;
    readonly kind: EntityKind;
    readonly paragraphs: number;
  }[];
  /** How many notes there are on it, and the first of them as a list. */
  noteCount: number;
  notes: ComponentChildren;
}

/** So many companions and articles are shown; more are a list to search. */
const most = 30;

/** All that is known of one name: what it is, what was printed of it, where it stood, beside whom, and the reader's notes. */
export function NameView(props: NameViewProps) {
  const { name, kind, entity, facts, articles, progress, bars, companions, noteCount, notes } =
    props;
  const language = uiLanguage();
  const title = useRef<HTMLHeadingElement>(null);
  useLostFocus(title, [name]);
  const aliases = entity?.aliases.filter(({ text }) => text !== name) ?? [];
  return (
    <div class="name-view">
      <header class="name-head">
        <a class="kept-back pz-focusable" href={hrefOf({ view: 'names' })}>
          {i18n.t('library.names.all')}
        </a>
        <h1 ref={title} class="kept-title" tabIndex={-1}>
          <bdi>{name}</bdi> {kind && <KindChip kind={kind} />}
        </h1>
        <p>{entity ? entity.description[language] : i18n.t('library.names.introduced')}</p>
        {entity?.role && <p class="kept-source">{entity.role[language]}</p>}
        {aliases.length > 0 && (
          <p class="kept-source">
            {i18n.t('card.aliases')}{' '}
            {aliases.map(({ text }) => (
              <bdi key={text} class="name-alias">
                {text}
              </bdi>
            ))}
          </p>
        )}
      </header>
      {facts.length > 0 && (
        <Section title={i18n.t('card.facts')}>
          <FactList facts={facts} />
          <a
            class="kept-back pz-focusable"
            href={hrefOf({ view: 'figures', choice: { name: [name] } })}
          >
            {i18n.t('library.names.inLedger')}
          </a>
        </Section>
      )}
      {articles === null && <ReadingProgress {...progress} of="articles" />}
      {bars.length > 0 && (
        <Section title={i18n.t('library.names.overTime')}>
          <TimeBars bars={bars} />
        </Section>
      )}
      {articles && noteCount === 0 && (
        <Section title={i18n.t('library.views.notes')}>
          <p class="soft-hint">{i18n.t('library.names.noNotes')}</p>
        </Section>
      )}
      {noteCount > 0 && (
        <Section title={i18n.t('popup.notes', noteCount)}>
          {notes}
          <a
            class="kept-back pz-focusable"
            href={hrefOf({ view: 'notes', choice: { name: [name] } })}
          >
            {i18n.t('library.names.allNotes')}
          </a>
        </Section>
      )}
      {companions.length > 0 && (
        <Section title={i18n.t('library.names.companions')}>
          <ul class="companions">
            {companions.slice(0, most).map((each) => (
              <li key={each.name}>
                <a
                  class={`companion pz-focusable pz-kind-${each.kind}`}
                  href={hrefOf({ view: 'names', item: each.name })}
                >
                  <Icon name={each.kind} size={14} /> <bdi>{each.name}</bdi>
                  <span class="tab-count">{each.paragraphs}</span>
                </a>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {articles && articles.length > 0 && (
        <Section title={i18n.t('library.articleCount', articles.length)}>
          <ul>
            {articles.slice(0, most).map((each) => (
              <li key={each.article}>
                <a
                  class="mentioning pz-focusable"
                  href={hrefOf({ view: 'articles', item: String(each.article) })}
                >
                  <bdi>{each.title || i18n.t('list.untitled')}</bdi>
                  <span class="kept-source">
                    {[each.outlet, each.published && formatDate(each.published)]
                      .filter(Boolean)
                      .map((words) => (
                        <bdi key={words}>{words}</bdi>
                      ))}
                    <span>{i18n.t('panel.count', each.count)}</span>
                  </span>
                </a>
              </li>
            ))}
          </ul>
          <a
            class="kept-back pz-focusable"
            href={hrefOf({ view: 'articles', choice: { name: [name] } })}
          >
            {i18n.t('library.names.allArticles')}
          </a>
        </Section>
      )}
    </div>
  );
}

function Section({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section class="name-section">
      <h2 class="name-section-title">{title}</h2>
      {children}
    </section>
  );
}
