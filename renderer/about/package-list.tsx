import { Disclosure } from '../ui/disclosure.tsx';
import styles from './package-list.module.css';

/** Software of others that runs inside the app, with its licence. */
const usedPackages: readonly { readonly name: string; readonly licence: string }[] = [
  { name: 'Electron', licence: 'MIT' },
  { name: 'Fuse.js', licence: 'Apache-2.0' },
  { name: 'lowdb', licence: 'MIT' },
  { name: 'NL Design System: candidate-componenten', licence: 'EUPL-1.2' },
  { name: 'React en React DOM', licence: 'MIT' },
  { name: 'React Router', licence: 'MIT' },
  { name: 'Source Sans 3 (Fontsource)', licence: 'OFL-1.1' },
  { name: 'TanStack Query', licence: 'MIT' },
  { name: 'Utrecht: stijlen zonder huisstijl', licence: 'EUPL-1.2' },
  { name: 'Zod', licence: 'MIT' },
];

export function PackageList() {
  return (
    <Disclosure summary="Gebruikte software van anderen">
      <ul className={styles['list']}>
        {usedPackages.map((used) => (
          <li key={used.name}>
            {used.name} – {used.licence}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
