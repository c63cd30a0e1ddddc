import { casusName } from '../../main/domain/casus/casus-name.ts';
import { formatDay, today } from '../shared/day.ts';
import { useOwnCasussen } from '../shared/own-casussen.ts';
import { routes } from '../shared/routes.ts';
import { ScreenSection } from '../shared/screen.tsx';
import { Link } from '../ui/link.tsx';
import styles from './search.module.css';

/** How many reminders show at once; the rest waits its turn. */
const most = 5;

/** Own casussen of which the day to look back has come; nothing when there are none. */
export function LookBack() {
  const own = useOwnCasussen();
  const now = today();
  const due = (own.data ?? [])
    .flatMap(({ id, title, lookBackOn }) =>
      lookBackOn !== null && lookBackOn <= now ? [{ id, title, lookBackOn }] : [],
    )
    .sort((a, b) => a.lookBackOn.localeCompare(b.lookBackOn));
  if (due.length === 0) return null;
  return (
    <ScreenSection heading="Om op terug te kijken">
      <ul className={styles['due']}>
        {due.slice(0, most).map(({ id, title, lookBackOn }) => (
          <li key={id}>
            <Link to={routes.casus(id, 'evaluatie')}>{casusName(title)}</Link>
            <span className={styles['day']}> gepland op {formatDay(lookBackOn)}</span>
          </li>
        ))}
      </ul>
      {due.length > most && (
        <span className={styles['day']}>{`En nog ${String(due.length - most)}.`}</span>
      )}
    </ScreenSection>
  );
}
