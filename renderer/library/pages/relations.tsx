import type { Voorbeeldcasus } from '../../../main/domain/voorbeeldcasus/voorbeeldcasus.ts';
import { ItemLink } from '../item-links.tsx';
import { useFactoren } from '../library-queries.ts';
import { BlockSection } from '../reading/block-section.tsx';
import { relationNames } from '../reading/reading-names.ts';
import { Inlines } from '../reading/rich-text.tsx';
import styles from './pages.module.css';

/** Other voorbeeldcasussen that this one compares with, and what makes the difference. */
export function Relations({ relations }: Pick<Voorbeeldcasus, 'relations'>) {
  const factoren = useFactoren().data?.factoren ?? [];
  if (relations.length === 0) return null;
  const titleOf = (id: string) => factoren.find((factor) => factor.id === id)?.title ?? id;
  return (
    <BlockSection heading="Naast andere casussen">
      <ul className={styles['rows']}>
        {relations.map((relation, index) => (
          <li key={index} className={styles['row']}>
            <div>
              <ItemLink kind="voorbeeldcasus" id={relation.to} />
            </div>
            <div>
              <strong>{relationNames[relation.kind]}.</strong> <Inlines content={relation.why} />
              <div className={styles['second']}>
                Wat de doorslag geeft: {titleOf(relation.decidingFactor)}
              </div>
            </div>
          </li>
        ))}
      </ul>
    </BlockSection>
  );
}
