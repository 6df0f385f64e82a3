import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Choice, FacetCount, FacetCounts } from '@/lib/model/facet';

/** How many values of a facet are shown before the reader asks for all. */
const fewValues = 8;
/** And at most: among more, searching is quicker than reading. */
const mostValues = 200;

/** What a facet and its values are called. */
export interface FacetWords<Facet extends string> {
  readonly labelOf: (facet: Facet) => string;
  readonly valueOf: (facet: Facet, value: string) => string;
}

interface FacetPanelProps<Facet extends string> {
  /** In the order in which they are shown. */
  facets: readonly Facet[];
  words: FacetWords<Facet>;
  counts: FacetCounts<Facet>;
  choice: Choice<Facet>;
  onToggle: (facet: Facet, value: string) => void;
  onClear: () => void;
}

/** What a list can be narrowed down by, each value with how many items there would be; nothing where there is nothing to choose. */
export function FacetPanel<Facet extends string>(props: FacetPanelProps<Facet>) {
  const { facets, words, counts, choice, onToggle, onClear } = props;
  // Where there is room beside the list, they are there at once.
  const [open, setOpen] = useState(false);
  const count = facets.reduce((sum, facet) => sum + (choice[facet]?.length ?? 0), 0);
  const chosen = count > 0;
  if (!chosen && facets.every((facet) => counts[facet].length === 0)) return null;
  return (
    <section class="facets" data-open={open || undefined} aria-label={i18n.t('library.narrow')}>
      <button
        type="button"
        class="pz-button pz-quiet facets-toggle"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {i18n.t('library.narrow')}
        {chosen && <span class="tab-count">{count}</span>}
      </button>
      {chosen && (
        <button type="button" class="pz-button facet-clear" onClick={onClear}>
          {i18n.t('library.clearChoice')}
        </button>
      )}
      {facets.map((facet) =>
        counts[facet].length > 0 ? (
          <FacetList
            key={facet}
            label={words.labelOf(facet)}
            latestFirst={facet === 'month' || facet === 'year'}
            labelOf={(value) => words.valueOf(facet, value)}
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
  label: string;
  /** Times stand in their own order, not in that of their counts. */
  latestFirst: boolean;
  labelOf: (value: string) => string;
  values: readonly FacetCount[];
  chosen: readonly string[];
  onToggle: (value: string) => void;
}

function FacetList(props: FacetListProps) {
  const { label, latestFirst, labelOf, values, chosen, onToggle } = props;
  const [all, setAll] = useState(false);
  const isChosen = ({ value }: FacetCount) => chosen.includes(value);
  const others = values.filter((each) => !isChosen(each));
  const ordered = latestFirst ? others.toSorted(laterFirst) : others;
  const shown = [
    ...values.filter(isChosen),
    ...ordered.slice(0, all ? mostValues : Math.max(0, fewValues - chosen.length)),
  ];
  return (
    <fieldset class="facet">
      <legend class="facet-name">{label}</legend>
      {shown.map(({ value, count }) => (
        <label key={value} class="facet-value">
          <input
            type="checkbox"
            class="facet-box pz-focusable"
            checked={chosen.includes(value)}
            onChange={() => onToggle(value)}
          />
          <bdi class="facet-word">{labelOf(value)}</bdi>
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
