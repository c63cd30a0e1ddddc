import type { Casus } from '../../main/domain/casus/casus.ts';
import type { StepChange } from '../../main/domain/review/seen.ts';
import styles from './review.module.css';
import { usePartLabel } from './use-part-label.ts';

type ChangeListProps = { readonly casus: Casus; readonly change: StepChange };

/** What is different in a step since akkoord: the sentences that are new, and how many went. */
export function ChangeList({ casus, change }: ChangeListProps) {
  const labelOf = usePartLabel(casus);
  return (
    <div className={styles['changed']}>
      <strong>Gewijzigd na akkoord</strong>
      <ul className={styles['plain']}>
        {change.parts.map(({ part, prose, fresh, gone }) => (
          <li key={part}>
            {labelOf(part)}: {described(prose, fresh.length, gone)}
            {prose &&
              fresh.map((sentence, index) => (
                <div key={`${String(index)} ${sentence}`} className={styles['fresh']}>
                  {sentence}
                </div>
              ))}
          </li>
        ))}
      </ul>
    </div>
  );
}

function described(prose: boolean, fresh: number, gone: number): string {
  if (!prose) return 'andere keuze.';
  if (fresh + gone === 0) return 'dezelfde zinnen in een andere volgorde.';
  const went = gone === 1 ? '1 zin is weg' : `${String(gone)} zinnen zijn weg`;
  if (fresh === 0) return `${went}.`;
  return gone === 0 ? 'dit kwam erbij.' : `${went}. Dit staat er nu:`;
}
