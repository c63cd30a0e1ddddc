import type { OverviewEntry } from '../../../main/contract/library.ts';
import { labelNames } from '../../shared/names.ts';
import { routes } from '../../shared/routes.ts';
import { Heading } from '../../ui/heading.tsx';
import { Link } from '../../ui/link.tsx';
import type { EntryGroup } from './entry-groups.ts';
import styles from './lists.module.css';

/** Items by title, each a link. */
export function EntryList({ entries }: { readonly entries: readonly OverviewEntry[] }) {
  return (
    <ul className={styles['entries']}>
      {entries.map((entry) => (
        <li key={entry.id}>
          <Link to={routes.item(entry.kind, entry.id)}>{entry.title}</Link>
          {entry.label !== undefined && (
            <span className={styles['label']}> {labelNames[entry.label]}</span>
          )}
        </li>
      ))}
    </ul>
  );
}

/** Groups of items below each other, each with its count. */
export function GroupedEntries({ groups }: { readonly groups: readonly EntryGroup[] }) {
  return groups.map((group) => (
    <section key={group.name} className={styles['group']}>
      <Heading level={2}>
        {group.name} <span className={styles['count']}>({group.entries.length})</span>
      </Heading>
      <EntryList entries={group.entries} />
    </section>
  ));
}
