import { useState } from 'react';

import type { OverviewEntry } from '../../../main/contract/library.ts';
import { ToggleGroup } from '../../ui/toggle-group.tsx';
import { goalNames } from '../group-names.ts';
import { useTitles } from '../use-titles.ts';
import { groupEntries } from './entry-groups.ts';
import { GroupedEntries } from './entry-list.tsx';

const views = [
  { value: 'wet', label: 'Per wet' },
  { value: 'goal', label: 'Per doel' },
] as const;

/** Grondwaarden by the law they come from, or by the goal they serve across laws. */
export function GrondwaardeList({ entries }: { readonly entries: readonly OverviewEntry[] }) {
  const [view, setView] = useState<'wet' | 'goal'>('wet');
  const titleOf = useTitles();
  const wetten = [...new Set(entries.flatMap((entry) => entry.wetten))]
    .map((id): [string, string] => [id, titleOf('wet', id)])
    .sort(([, a], [, b]) => a.localeCompare(b, 'nl'));
  return (
    <>
      <ToggleGroup label="Bekijk" value={view} choices={views} onChange={setView} />
      <GroupedEntries
        groups={
          view === 'wet'
            ? groupEntries(entries, (entry) => entry.wetten, new Map(wetten))
            : groupEntries(entries, (entry) => [entry.group], new Map(Object.entries(goalNames)))
        }
      />
    </>
  );
}
