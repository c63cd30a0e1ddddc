import { NavLink } from 'react-router';

import { itemKinds } from '../../main/domain/content/vocabulary.ts';
import { waitingCount } from '../review/queue-groups.ts';
import { useQueue } from '../review/review-queries.ts';
import { kindNames } from '../shared/names.ts';
import { routes } from '../shared/routes.ts';
import styles from './navigation.module.css';

type EntryProps = { readonly to: string; readonly children: string; readonly end?: boolean };

function Entry({ to, children, end = false }: EntryProps) {
  return (
    <li>
      <NavLink to={to} end={end} className={() => styles['link']}>
        {children}
      </NavLink>
    </li>
  );
}

/** The screens of the app; the library with its kinds below it. */
export function Navigation() {
  const waiting = waitingCount(useQueue().data ?? []);
  return (
    <nav aria-label="Hoofdmenu" className={styles['navigation']}>
      <ul className={styles['list']}>
        <Entry to={routes.search} end>
          Zoeken
        </Entry>
        <li>
          <NavLink to={routes.library} end className={() => styles['link']}>
            Bibliotheek
          </NavLink>
          <ul className={styles['nested']}>
            {itemKinds.map((kind) => (
              <Entry key={kind} to={routes.kind(kind)}>
                {kindNames[kind].many}
              </Entry>
            ))}
          </ul>
        </li>
        <Entry to={routes.casusboek}>Casusboek</Entry>
        <Entry to={routes.compare}>Vergelijken</Entry>
        <Entry to={routes.review}>
          {waiting === 0 ? 'Toetsen' : `Toetsen (${String(waiting)})`}
        </Entry>
        <Entry to={routes.learn}>Leren</Entry>
      </ul>
      <ul className={styles['list']}>
        <Entry to={routes.settings}>Instellingen</Entry>
        <Entry to={routes.about}>Over Maatstaf</Entry>
      </ul>
    </nav>
  );
}
