import type { Voorbeeldcasus } from '../../../main/domain/voorbeeldcasus/voorbeeldcasus.ts';
import { uitwegNames } from '../../shared/names.ts';
import { BlockSection } from '../reading/block-section.tsx';
import { holdsNames } from '../reading/reading-names.ts';
import { Inlines } from '../reading/rich-text.tsx';
import { ArtikelLinks } from '../references/artikel-links.tsx';
import styles from './pages.module.css';

/** The legal ways out that were looked at, and which of them carry the decision. */
export function UitwegList({ uitwegen }: Pick<Voorbeeldcasus, 'uitwegen'>) {
  return (
    <BlockSection heading="Juridische uitwegen">
      <ul className={styles['rows']}>
        {uitwegen.map((uitweg, index) => (
          <li key={index} className={styles['row']}>
            <div>{uitwegNames[uitweg.id]}</div>
            <div>
              <strong>{holdsNames[uitweg.holds]}.</strong> <Inlines content={uitweg.why} />
              {uitweg.artikelen.length > 0 && (
                <div className={styles['links']}>
                  <ArtikelLinks references={uitweg.artikelen} />
                </div>
              )}
            </div>
          </li>
        ))}
      </ul>
    </BlockSection>
  );
}
