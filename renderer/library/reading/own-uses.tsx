import { useQuery } from '@tanstack/react-query';

import { casusName } from '../../../main/domain/casus/casus-name.ts';
import type { UsedKind } from '../../../main/domain/casus/uses-of.ts';
import { call } from '../../shared/call.ts';
import { statusNames } from '../../shared/names.ts';
import { routes } from '../../shared/routes.ts';
import { Link } from '../../ui/link.tsx';
import { BlockSection } from './block-section.tsx';
import styles from './reading.module.css';

type OwnUsesProps = { readonly kind: UsedKind; readonly id: string };

/** The user's own casussen that point at this, newest change first; none while the casusboek is closed. */
export function useOwnUses({ kind, id }: OwnUsesProps) {
  return useQuery({
    queryKey: ['casus', 'using', kind, id],
    queryFn: () => call('casus:list-using', { kind, id }),
    staleTime: 0,
  }).data;
}

/** The other side of the links in own casussen, at the end of a reading page. */
export function OwnUsesSection(props: OwnUsesProps) {
  const uses = useOwnUses(props);
  if (uses === undefined || uses.total === 0) return null;
  return (
    <BlockSection heading="In je eigen casussen">
      <OwnUses {...props} />
    </BlockSection>
  );
}

/** Own casussen that point at this, as links. */
export function OwnUses(props: OwnUsesProps) {
  const uses = useOwnUses(props);
  if (uses === undefined || uses.total === 0) return null;
  return (
    <ul className={styles['plain-list']}>
      {uses.casussen.map(({ id, title, status }) => (
        <li key={id}>
          <Link to={routes.casus(id)}>{casusName(title)}</Link>{' '}
          <span className={styles['note']}>{statusNames[status].toLowerCase()}</span>
        </li>
      ))}
    </ul>
  );
}
