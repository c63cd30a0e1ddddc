import type { Voorbeeldcasus } from '../../../main/domain/voorbeeldcasus/voorbeeldcasus.ts';
import { presenceSchema } from '../../../main/domain/content/vocabulary.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Heading } from '../../ui/heading.tsx';
import { useFactoren } from '../library-queries.ts';
import { presenceNames } from '../reading/reading-names.ts';
import styles from './pages.module.css';

const pleadsNames = {
  voor: 'pleit voor maatwerk',
  tegen: 'pleit tegen afwijken',
  context: '',
} as const;

/** The factoren of a case: what plays, what does not, and what nobody knows. */
export function FactorList({ factoren }: Pick<Voorbeeldcasus, 'factoren'>) {
  const vocabulary = useFactoren().data?.factoren ?? [];
  const groups = presenceSchema.options
    .map((presence) => ({
      presence,
      factoren: Object.keys(factoren)
        .filter((id) => factoren[id] === presence)
        .map(
          (id) =>
            vocabulary.find((factor) => factor.id === id) ?? {
              id,
              title: id,
              pleads: 'context' as const,
            },
        ),
    }))
    .filter((group) => group.factoren.length > 0);
  return (
    <Disclosure summary="Waarop je deze casus kunt vergelijken">
      <div className={styles['columns']}>
        {groups.map((group) => (
          <div key={group.presence}>
            <Heading level={3} looksLike={4}>
              {presenceNames[group.presence]} ({group.factoren.length})
            </Heading>
            <ul className={styles['plain']}>
              {group.factoren.map((factor) => (
                <li key={factor.id}>
                  {factor.title}
                  {group.presence === 'ja' && factor.pleads !== 'context' && (
                    <span className={styles['second']}> – {pleadsNames[factor.pleads]}</span>
                  )}
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </Disclosure>
  );
}
