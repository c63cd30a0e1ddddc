import { routes } from '../shared/routes.ts';
import { Link } from '../ui/link.tsx';
import { useDue } from './destruction-queries.ts';
import styles from './upkeep.module.css';

/** Below the list of casussen: the way to what was deleted and to what is to be destroyed. */
export function UpkeepLinks() {
  const due = useDue().length;
  return (
    <nav aria-label="Opruimen" className={styles['links']}>
      <Link to={routes.trash}>Prullenbak</Link>
      <Link to={routes.destruction}>
        {due === 0
          ? 'Bewaren en vernietigen'
          : `Bewaren en vernietigen (${String(due)} aan de beurt)`}
      </Link>
    </nav>
  );
}
