import type { Voorbeeldcasus } from '../../../main/domain/voorbeeldcasus/voorbeeldcasus.ts';
import { Icon } from '../../ui/icon.tsx';
import { BlockSection } from '../reading/block-section.tsx';
import { Inlines } from '../reading/rich-text.tsx';
import styles from './pages.module.css';

/** What a source says and nobody outside it can check; never told as a fact. */
export function Claims({ claims }: Pick<Voorbeeldcasus, 'claims'>) {
  if (claims.length === 0) return null;
  return (
    <BlockSection heading="Dit zegt de bron; niet na te gaan">
      <ul className={styles['measured']}>
        {claims.map((claim, index) => (
          <li key={index}>
            <Icon name="info" /> <Inlines content={claim.text} />
            <div className={styles['second']}>Dit zegt: {claim.claimedBy}</div>
          </li>
        ))}
      </ul>
    </BlockSection>
  );
}
