import type { Casus } from '../../main/domain/casus/casus.ts';
import type { Step } from '../../main/domain/casus/steps.ts';
import { changesSinceAgreed, reviewStanding } from '../../main/domain/review/review-state.ts';
import { isResolved } from '../../main/domain/review/review.ts';
import { proseParts } from '../../main/domain/review/step-parts.ts';
import { routes } from '../shared/routes.ts';
import { ErrorMessage } from '../shared/error-message.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { Heading } from '../ui/heading.tsx';
import { Link } from '../ui/link.tsx';
import { RemarkThread } from './remark-thread.tsx';
import { useReview } from './review-queries.ts';
import { ReviewStanding } from './review-standing.tsx';
import styles from './remarks.module.css';

type StepRemarksProps = { readonly casus: Casus; readonly step: Step };

/** What the reviewer said of the step at hand, to be answered here; settled remarks are folded. */
export function StepRemarks({ casus, step }: StepRemarksProps) {
  const review = useReview(casus.id);
  if (review.isError) return <ErrorMessage error={review.error} />;
  if (review.data === undefined || review.data === null) return null;
  const { data } = review;
  const remarks = data.remarks.filter((remark) => remark.step === step);
  const open = remarks.filter((remark) => !isResolved(remark));
  const settled = remarks.filter(isResolved);
  if (remarks.length === 0) return null;
  const parts = proseParts(casus, step);
  const list = (shown: typeof remarks) => (
    <div className={styles['list']}>
      {shown.map((remark) => (
        <RemarkThread
          key={remark.id}
          casusId={casus.id}
          review={data}
          remark={remark}
          parts={parts}
        />
      ))}
    </div>
  );
  return (
    <section className={styles['panel']} aria-label="Opmerkingen bij deze stap">
      <Heading level={2} looksLike={3}>
        Opmerkingen bij deze stap
      </Heading>
      {open.length > 0 && list(open)}
      {settled.length > 0 && (
        <Disclosure summary={`Afgehandeld (${String(settled.length)})`}>{list(settled)}</Disclosure>
      )}
    </section>
  );
}

/** Where the review of this casus stands, for who writes it; nothing while nobody offered it. */
export function ReviewNotice({ casus }: { readonly casus: Casus }) {
  const review = useReview(casus.id);
  if (review.data === undefined || review.data === null) return null;
  const { offer, verdict, withdrawn } = reviewStanding(review.data);
  if (offer === undefined && verdict === undefined && withdrawn === undefined) return null;
  return (
    <section className={styles['notice']} aria-label="Toetsing">
      <ReviewStanding review={review.data} changes={changesSinceAgreed(casus, review.data)} />
      <Link to={routes.reviewing(casus.id)}>Bekijk de toetsing</Link>
    </section>
  );
}

/** How many remarks of each step wait for an answer, for the rail. */
export function useOpenRemarks(casus: Casus): (step: Step) => number {
  const { data } = useReview(casus.id);
  return (step) =>
    data?.remarks.filter((remark) => remark.step === step && !isResolved(remark)).length ?? 0;
}
