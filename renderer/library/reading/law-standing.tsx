import type { Item } from '../../../main/domain/content/bundle.ts';
import { formatDay, today } from '../../shared/day.ts';
import { Alert } from '../../ui/alert.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Paragraph } from '../../ui/paragraph.tsx';
import { lawWarnings } from './law-warnings.ts';
import { Inlines } from './rich-text.tsx';
import styles from './reading.module.css';

/** On which state of the law the text stands, when it was checked, and what moved since. */
export function LawStanding({ item }: { readonly item: Item }) {
  const warnings = lawWarnings(item, today());
  const { rechtsstand, checkedOn, lawChanges } = item;
  const changes = lawChanges.length > 0 && <LawChanges changes={lawChanges} />;
  return (
    <div className={styles['standing']}>
      <Paragraph muted>
        Rechtsstand {formatDay(rechtsstand.date)} · gecontroleerd op {formatDay(checkedOn)}
      </Paragraph>
      {warnings.length > 0 && (
        <Alert tone="warning" title={warnings.join(' ')}>
          {changes}
        </Alert>
      )}
      {(rechtsstand.note !== undefined || (warnings.length === 0 && lawChanges.length > 0)) && (
        <Disclosure summary="Wat is gelezen en wat veranderde">
          {rechtsstand.note !== undefined && (
            <Paragraph>
              <Inlines content={rechtsstand.note} />
            </Paragraph>
          )}
          {warnings.length === 0 && changes}
        </Disclosure>
      )}
    </div>
  );
}

function LawChanges({ changes }: { readonly changes: Item['lawChanges'] }) {
  return (
    <ul className={styles['plain-list']}>
      {changes.map((change, index) => (
        <li key={index}>
          <strong>
            {change.kind === 'aangekondigd' ? 'Aangekondigd voor' : 'Sinds'}{' '}
            {formatDay(change.date)}:
          </strong>{' '}
          <Inlines content={change.text} />
        </li>
      ))}
    </ul>
  );
}
