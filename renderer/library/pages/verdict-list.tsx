import type { Voorbeeldcasus } from '../../../main/domain/voorbeeldcasus/voorbeeldcasus.ts';
import { ItemLink } from '../item-links.tsx';
import { BlockSection } from '../reading/block-section.tsx';
import { verdictNames } from '../reading/reading-names.ts';
import { Inlines } from '../reading/rich-text.tsx';
import styles from './pages.module.css';

type VerdictListProps = { readonly verdicts: Voorbeeldcasus['grondwaarden'] };

/** What each grondwaarde says about the wished-for effect. */
export function VerdictList({ verdicts }: VerdictListProps) {
  return (
    <BlockSection heading="Per grondwaarde">
      <ul className={styles['rows']}>
        {verdicts.map((verdict) => (
          <li key={verdict.id} className={styles['row']}>
            <div>
              <ItemLink kind="grondwaarde" id={verdict.id} />
            </div>
            <div>
              <strong>{verdictNames[verdict.verdict]}.</strong> <Inlines content={verdict.why} />
            </div>
          </li>
        ))}
      </ul>
    </BlockSection>
  );
}
