import type { Item } from '../../../main/domain/content/bundle.ts';
import { formatDay } from '../../shared/day.ts';
import { ReferenceLink } from '../references/reference-link.tsx';
import { BlockSection } from './block-section.tsx';
import styles from './reading.module.css';

/** Where the facts were read. */
export function Sources({ sources }: { readonly sources: Item['sources'] }) {
  return (
    <BlockSection heading="Bronnen">
      <ul className={styles['plain-list']}>
        {sources.map((source, index) => (
          <li key={index}>
            {source.address === undefined ? (
              source.title
            ) : (
              <ReferenceLink target={{ kind: 'site', address: source.address }}>
                {source.title}
              </ReferenceLink>
            )}
            {source.date !== undefined && `, ${formatDay(source.date)}`}
            {source.note !== undefined && <div className={styles['note']}>{source.note}</div>}
          </li>
        ))}
      </ul>
    </BlockSection>
  );
}
