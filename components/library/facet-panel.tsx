import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import {
  type Choice,
  type Facet,
  type FacetCount,
  type FacetCounts,
  facets,
} from '@/lib/model/facet';
import { facetLabel, valueLabel } from './facet-words';

/** How many values of a facet are shown before the reader asks for all. */
const fewValues = 8;
/** And at most: among more, searching is quicker than reading. */
const mostValues = 200;

interface FacetPanelProps {
  counts: FacetCounts;
  choice: Choice;
  onToggle: (facet: Facet, value: string) => void;
  onClear: () => void;
}

/** What the notes can be narrowed down by, each value with how many notes there would be. */
export function FacetPanel({ counts, choice, onToggle, onClear }: FacetPanelProps) {
  const chosen = facets.some((facet) => (choice[facet]?.length ?? 0) > 0);
  return (
    <section class="facets" aria-label={i18n.t('library.narrow')}>
      {chosen && (
        <button type="button" class="pz-button facet-clear" onClick={onClear}>
          {i18n.t('library.clearChoice')}
        </button>
      )}
      {facets.map((facet) =>
        counts[facet].length > 0 ? (
          <FacetList
            key={facet}
            facet={facet}
            values={counts[facet]}
            chosen={choice[facet] ?? []}
            onToggle={(value) => onToggle(facet, value)}
          />
        ) : null,
      )}
    </section>
  );
}

interface FacetListProps {
  facet: Facet;
  values: readonly FacetCount[];
  chosen: readonly string[];
  onToggle: (value: string) => void;
}

function FacetList({ facet, values, chosen, onToggle }: FacetListProps) {
  const [all, setAll] = useState(false);
  const isChosen = ({ value }: FacetCount) => chosen.includes(value);
  const others = values.filter((each) => !isChosen(each));
  const ordered = facet === 'month' ? others.toSorted(laterFirst) : others;
  const shown = [
    ...values.filter(isChosen),
    ...ordered.slice(0, all ? mostValues : Math.max(0, fewValues - chosen.length)),
  ];
  return (
    <fieldset class="facet">
      <legend class="facet-name">{facetLabel(facet)}</legend>
      {shown.map(({ value, count }) => (
        <label key={value} class="facet-value">
          <input
            type="checkbox"
            class="facet-box pz-focusable"
            checked={chosen.includes(value)}
            onChange={() => onToggle(value)}
          />
          <bdi class="facet-word">{valueLabel(facet, value)}</bdi>
          <span class="facet-count">{count}</span>
        </label>
      ))}
      {!all && values.length > shown.length && (
        <button type="button" class="pz-button pz-quiet facet-more" onClick={() => setAll(true)}>
          {i18n.t('library.allValues', [values.length])}
        </button>
      )}
    </fieldset>
  );
}

function laterFirst(a: FacetCount, b: FacetCount): number {
  return a.value < b.value ? 1 : -1;
}
