import type { Casus } from '../../main/domain/casus/casus.ts';
import { steps, type Step } from '../../main/domain/casus/steps.ts';
import type { OpenReviewPoint } from '../../main/domain/review/find-open-points.ts';
import { changesSinceAgreed } from '../../main/domain/review/review-state.ts';
import type { StoredReview } from '../../main/domain/review/review.ts';
import { stepParts } from '../../main/domain/review/step-parts.ts';
import { stepTexts } from '../shared/step-texts.ts';
import { Paragraph } from '../ui/paragraph.tsx';
import { ReviewStanding } from './review-standing.tsx';
import { StepReview } from './step-review.tsx';
import { VerdictForm } from './verdict-form.tsx';

type ReviewedStepsProps = {
  readonly casus: Casus;
  readonly review: StoredReview | null;
  readonly points: readonly OpenReviewPoint[];
  /** It is of a colleague: there is nothing of it to go to. */
  readonly guest?: boolean;
  /** Makes sure that what is on the screen is stored, and answers its `changedAt`. */
  readonly read: () => Promise<string>;
};

/** A casus step by step for its reviewer, with the verdict at the end. */
export function ReviewedSteps({ casus, review, points, guest = false, read }: ReviewedStepsProps) {
  const changes = review === null ? [] : changesSinceAgreed(casus, review);
  const isEmpty = (step: Step) =>
    stepParts(casus, step).length === 0 &&
    ![...points, ...changes, ...(review?.remarks ?? [])].some((one) => one.step === step);
  const shown = steps.filter((step) => !isEmpty(step));
  const empty = steps.filter(isEmpty);

  return (
    <>
      {review !== null && <ReviewStanding review={review} changes={changes} />}
      {shown.map((step) => (
        <StepReview
          key={step}
          step={step}
          casus={casus}
          review={review}
          guest={guest}
          points={points.filter((point) => point.step === step)}
          change={changes.find((change) => change.step === step)}
        />
      ))}
      {empty.length > 0 && (
        <Paragraph muted>
          Leeg en zonder open punten: {empty.map((step) => stepTexts[step].title).join(', ')}.
        </Paragraph>
      )}
      <VerdictForm casusId={casus.id} review={review} read={read} />
    </>
  );
}
