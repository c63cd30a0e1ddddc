import { reviewStanding } from '../../main/domain/review/review-state.ts';
import type { StoredReview } from '../../main/domain/review/review.ts';
import type { StepChange } from '../../main/domain/review/seen.ts';
import { stepTexts } from '../shared/step-texts.ts';
import { formatMoment } from '../shared/day.ts';
import styles from './review.module.css';

type ReviewStandingProps = {
  readonly review: StoredReview;
  readonly changes: readonly StepChange[];
};

/** Where a review stands, in a line or two: who offered it and asked what, and what was found of it. */
export function ReviewStanding({ review, changes }: ReviewStandingProps) {
  const { state, offer, verdict, withdrawn } = reviewStanding(review);
  if (offer === undefined && verdict === undefined && withdrawn === undefined) return null;
  return (
    <div className={styles['standing']}>
      {offer !== undefined && (
        <div>
          <strong>Aangeboden</strong> door {offer.by} · {formatMoment(offer.at)}
          {offer.question !== '' && <div className={styles['question']}>{offer.question}</div>}
        </div>
      )}
      {verdict !== undefined && (
        <div>
          <strong>{state === 'agreed' ? 'Akkoord' : 'Terug met vragen'}</strong> van {verdict.by} ·{' '}
          {formatMoment(verdict.at)}
          {verdict.note !== '' && <div className={styles['question']}>{verdict.note}</div>}
        </div>
      )}
      {withdrawn !== undefined && (
        <div>
          <strong>Aanbod ingetrokken</strong> door {withdrawn.by} · {formatMoment(withdrawn.at)}
        </div>
      )}
      {changes.length > 0 && (
        <div>
          <strong>Daarna gewijzigd:</strong>{' '}
          {changes.map(({ step }) => stepTexts[step].title).join(', ')}.
        </div>
      )}
    </div>
  );
}
