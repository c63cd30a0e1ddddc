import type { Casus, PrecedentTarget } from '../../../main/domain/casus/casus.ts';
import { routes } from '../../shared/routes.ts';
import { Link } from '../../ui/link.tsx';
import styles from './precedents.module.css';
import { targetKey } from './target.ts';

type CompareLinkProps = {
  readonly casus: Casus;
  readonly target: PrecedentTarget;
  readonly title: string;
};

/** Leads to this casus and a precedent side by side. */
export function CompareLink({ casus, target, title }: CompareLinkProps) {
  const own = targetKey({ kind: 'casus', id: casus.id });
  return (
    <Link to={routes.comparing(own, targetKey(target))} className={styles['compare']}>
      Vergelijk<span className={styles['hidden']}> met {title}</span>
    </Link>
  );
}
