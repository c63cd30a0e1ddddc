import {
  itemKinds,
  labelSchema,
  leefgebiedSchema,
  uitkomstSchema,
} from '../../main/domain/content/vocabulary.ts';
import { noFilters } from '../../main/domain/search/filter.ts';
import type { SearchDocument } from '../../main/domain/search/search-document.ts';
import type { FilterCounts, SearchFilters } from '../../main/domain/search/search-result.ts';
import { useFactoren, useOverview } from '../library/library-queries.ts';
import { kindNames, labelNames, leefgebiedNames, uitkomstNames } from '../shared/names.ts';
import { Button } from '../ui/button.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { Select, type Choice } from '../ui/select.tsx';
import { useSearchContext } from './search-context.ts';
import { countFilters } from './search-filters.ts';
import styles from './search.module.css';

const kinds: readonly SearchDocument['kind'][] = [...itemKinds, 'casus'];

type OneFilterProps<Value extends string> = {
  readonly label: string;
  readonly all: string;
  readonly chosen: readonly Value[];
  readonly choices: readonly Choice<Value>[];
  readonly counts: Readonly<Record<string, number>> | undefined;
  readonly onChange: (chosen: readonly Value[]) => void;
};

function OneFilter<Value extends string>(props: OneFilterProps<Value>) {
  const { label, all, chosen, choices, counts, onChange } = props;
  const counted = choices.map((choice) =>
    counts === undefined
      ? choice
      : { ...choice, label: `${choice.label} (${String(counts[choice.value] ?? 0)})` },
  );
  return (
    <Select<Value | ''>
      label={label}
      value={chosen[0] ?? ''}
      choices={[{ value: '', label: all }, ...counted]}
      onChange={(value) => {
        onChange(value === '' ? [] : [value]);
      }}
    />
  );
}

/**
 * Narrows what is found: folded until asked for, and saying how many filters are on.
 *
 * @param counts - How many results each choice leaves; null while there is no query to count for.
 */
export function SearchFilterBar({ counts }: { readonly counts: FilterCounts | null }) {
  const { filters, setFilters } = useSearchContext();
  const wetten = useOverview().data?.entries.filter((entry) => entry.kind === 'wet') ?? [];
  const factoren = useFactoren().data?.factoren ?? [];
  const count = countFilters(filters);
  const change = (part: Partial<SearchFilters>) => {
    setFilters({ ...filters, ...part });
  };

  return (
    <Disclosure summary={count === 0 ? 'Filters' : `Filters (${count} actief)`}>
      <div className={styles['filters']}>
        <OneFilter
          label="Soort"
          all="Alles"
          chosen={filters.kinds}
          counts={counts?.kinds}
          choices={kinds.map((value) => ({ value, label: kindNames[value].many }))}
          onChange={(chosen) => {
            change({ kinds: chosen });
          }}
        />
        <OneFilter
          label="Wet"
          all="Alle wetten"
          chosen={filters.wetten}
          counts={counts?.wetten}
          choices={wetten.map(({ id, title }) => ({ value: id, label: title }))}
          onChange={(chosen) => {
            change({ wetten: chosen });
          }}
        />
        <OneFilter
          label="Leefgebied"
          all="Alle leefgebieden"
          chosen={filters.leefgebieden}
          counts={counts?.leefgebieden}
          choices={leefgebiedSchema.options.map((value) => ({
            value,
            label: leefgebiedNames[value],
          }))}
          onChange={(chosen) => {
            change({ leefgebieden: chosen });
          }}
        />
        <OneFilter
          label="Factor die speelt"
          all="Alle factoren"
          chosen={filters.factoren}
          counts={counts?.factoren}
          choices={factoren.map(({ id, title }) => ({ value: id, label: title }))}
          onChange={(chosen) => {
            change({ factoren: chosen });
          }}
        />
        <OneFilter
          label="Uitkomst"
          all="Alle uitkomsten"
          chosen={filters.outcomes}
          counts={counts?.outcomes}
          choices={uitkomstSchema.options.map((value) => ({ value, label: uitkomstNames[value] }))}
          onChange={(chosen) => {
            change({ outcomes: chosen });
          }}
        />
        <OneFilter
          label="Herkomst"
          all="Alle"
          chosen={filters.labels}
          counts={counts?.labels}
          choices={labelSchema.options.map((value) => ({ value, label: labelNames[value] }))}
          onChange={(chosen) => {
            change({ labels: chosen });
          }}
        />
      </div>
      {count > 0 && (
        <div>
          <Button
            onClick={() => {
              setFilters(noFilters);
            }}
          >
            Alle filters uit
          </Button>
        </div>
      )}
    </Disclosure>
  );
}
