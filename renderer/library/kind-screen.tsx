import type { OverviewEntry } from '../../main/contract/library.ts';
import type { ItemKind } from '../../main/domain/content/vocabulary.ts';
import { EmptyMessage } from '../shared/empty-message.tsx';
import { ErrorMessage } from '../shared/error-message.tsx';
import { LoadingMessage } from '../shared/loading-message.tsx';
import { kindNames } from '../shared/names.ts';
import { ScreenHeading } from '../shared/screen-heading.tsx';
import { Screen } from '../shared/screen.tsx';
import { dilemmaGroupNames, methodeGroupNames } from './group-names.ts';
import { kindLeads } from './kind-leads.ts';
import { useOverview } from './library-queries.ts';
import { EntryList, GroupedEntries } from './lists/entry-list.tsx';
import { groupEntries } from './lists/entry-groups.ts';
import { GrondwaardeList } from './lists/grondwaarde-list.tsx';
import { VoorbeeldcasusList } from './lists/voorbeeldcasus-list.tsx';

/** All items of one kind. */
export function KindScreen({ kind }: { readonly kind: ItemKind }) {
  const overview = useOverview();
  const entries = overview.data?.entries.filter((entry) => entry.kind === kind) ?? [];
  return (
    <Screen>
      <ScreenHeading lead={kindLeads[kind]}>{kindNames[kind].many}</ScreenHeading>
      {overview.isPending && <LoadingMessage>Bibliotheek laden…</LoadingMessage>}
      {overview.isError && (
        <ErrorMessage error={overview.error} onRetry={() => void overview.refetch()} />
      )}
      {overview.isSuccess && entries.length === 0 && (
        <EmptyMessage title="Hier staat nog niets.">
          In deze versie van de bibliotheek zit niets van deze soort.
        </EmptyMessage>
      )}
      {entries.length > 0 && <KindList kind={kind} entries={entries} />}
    </Screen>
  );
}

type KindListProps = { readonly kind: ItemKind; readonly entries: readonly OverviewEntry[] };

function KindList({ kind, entries }: KindListProps) {
  switch (kind) {
    case 'voorbeeldcasus':
      return <VoorbeeldcasusList entries={entries} />;
    case 'grondwaarde':
      return <GrondwaardeList entries={entries} />;
    case 'dilemma':
      return <ByGroup entries={entries} names={dilemmaGroupNames} />;
    case 'methode':
      return <ByGroup entries={entries} names={methodeGroupNames} />;
    case 'wet':
      return <EntryList entries={entries} />;
  }
}

type ByGroupProps = {
  readonly entries: readonly OverviewEntry[];
  readonly names: Readonly<Record<string, string>>;
};

function ByGroup({ entries, names }: ByGroupProps) {
  return (
    <GroupedEntries
      groups={groupEntries(entries, (entry) => [entry.group], new Map(Object.entries(names)))}
    />
  );
}
