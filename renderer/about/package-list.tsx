import { Disclosure } from '../ui/disclosure.tsx';
import styles from './package-list.module.css';

type UsedPackage = {
  readonly name: string;
  readonly licence: string;
  /** Names, or beginnings of names, under which it stands in package.json. */
  readonly packages: readonly string[];
};

/** Software of others that runs inside the app, with its licence. */
export const usedPackages: readonly UsedPackage[] = [
  { name: 'Babel, hulpfuncties', licence: 'MIT', packages: ['@babel/runtime'] },
  { name: 'docx', licence: 'MIT', packages: ['docx'] },
  { name: 'Electron', licence: 'MIT', packages: ['electron'] },
  { name: 'Fuse.js', licence: 'Apache-2.0', packages: ['fuse.js'] },
  { name: 'ibantools', licence: 'MIT', packages: ['ibantools'] },
  { name: 'libphonenumber-js', licence: 'MIT', packages: ['libphonenumber-js'] },
  { name: 'lowdb', licence: 'MIT', packages: ['lowdb'] },
  {
    name: 'NL Design System, candidate-componenten',
    licence: 'EUPL-1.2',
    packages: ['@nl-design-system-candidate/'],
  },
  { name: 'React', licence: 'MIT', packages: ['react', 'react-dom'] },
  { name: 'React Router', licence: 'MIT', packages: ['react-router'] },
  {
    name: 'Source Sans 3, via Fontsource',
    licence: 'OFL-1.1',
    packages: ['@fontsource/source-sans-3'],
  },
  { name: 'TanStack Query', licence: 'MIT', packages: ['@tanstack/react-query'] },
  { name: 'ts-fsrs', licence: 'MIT', packages: ['ts-fsrs'] },
  { name: 'Utrecht, stijlen zonder huisstijl', licence: 'EUPL-1.2', packages: ['@utrecht/'] },
  { name: 'yauzl en yazl', licence: 'MIT', packages: ['yauzl', 'yazl'] },
  { name: 'Zod', licence: 'MIT', packages: ['zod'] },
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
