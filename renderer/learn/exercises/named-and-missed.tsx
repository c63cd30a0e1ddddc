import styles from './exercises.module.css';

type NamedAndMissedProps = {
  readonly chosen: readonly string[];
  /** Ids that the voorbeeldcasus names. */
  readonly right: readonly string[];
  readonly nameOf: (id: string) => string;
};

/** What both name, what only the voorbeeldcasus names, and what only the user named. Nothing is marked down. */
export function NamedAndMissed({ chosen, right, nameOf }: NamedAndMissedProps) {
  if (chosen.length === 0) return null;
  const rows = [
    { term: 'Allebei genoemd', ids: right.filter((id) => chosen.includes(id)) },
    { term: 'Alleen in de uitwerking', ids: right.filter((id) => !chosen.includes(id)) },
    { term: 'Alleen door jou', ids: chosen.filter((id) => !right.includes(id)) },
  ].filter(({ ids }) => ids.length > 0);
  return (
    <ul className={styles['plain']} aria-label="Genoemd en niet genoemd">
      {rows.map(({ term, ids }) => (
        <li key={term}>
          <strong>{term}:</strong> {[...new Set(ids)].map(nameOf).join(' · ')}
        </li>
      ))}
    </ul>
  );
}
