import { useState } from 'react';

import type { Casus } from '../../main/domain/casus/casus.ts';
import type { Step } from '../../main/domain/casus/steps.ts';
import type { OpenReviewPoint } from '../../main/domain/review/find-open-points.ts';
import { isResolved, type Quote, type StoredReview } from '../../main/domain/review/review.ts';
import type { StepChange } from '../../main/domain/review/seen.ts';
import { proseParts } from '../../main/domain/review/step-parts.ts';
import { stepTexts } from '../shared/step-texts.ts';
import { routes } from '../shared/routes.ts';
import { ScreenSection } from '../shared/screen.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { Link } from '../ui/link.tsx';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';
import { ChangeList } from './change-list.tsx';
import { RemarkForm } from './remark-form.tsx';
import { RemarkThread } from './remark-thread.tsx';
import styles from './review.module.css';

import { StepFacts } from './step-facts.tsx';
import { StepPoints } from './step-points.tsx';
import { StepReading } from './step-reading.tsx';

type StepReviewProps = {
  readonly step: Step;
  readonly casus: Casus;
  readonly review: StoredReview | null;
  /** It is of a colleague: there is nothing of it to go to. */
  readonly guest: boolean;
  readonly points: readonly OpenReviewPoint[];
  /** What changed here since akkoord. */
  readonly change: StepChange | undefined;
};

/** One step for the reviewer: the text, what the rules ask, and the remarks beside it. */
export function StepReview({ step, casus, review, guest, points, change }: StepReviewProps) {
  const { title } = stepTexts[step];
  const [selected, setSelected] = useState<Quote | null>(null);
  const [isOpen, setOpen] = useState((review?.drafts[`opmerking:${step}`] ?? '') !== '');
  const parts = proseParts(casus, step);
  const remarks = review?.remarks.filter((remark) => remark.step === step) ?? [];
  const quotes = remarks
    .filter((remark) => !isResolved(remark))
    .flatMap(({ quote }) => quote ?? []);
  const heading = points.length === 0 ? title : `${title} (${String(points.length)})`;

  return (
    <ScreenSection heading={heading}>
      <div className={styles['step']}>
        <div className={styles['main']}>
          {change !== undefined && <ChangeList casus={casus} change={change} />}
          <StepFacts casus={casus} step={step} />
          <StepReading
            casus={casus}
            parts={parts}
            quotes={selected === null ? quotes : [...quotes, selected]}
            onSelect={(quote) => {
              setSelected(quote);
              setOpen(true);
            }}
          />
          <StepPoints casus={casus} points={points} guest={guest} />
          {!guest && (
            <div className={styles['actions']}>
              <Link to={routes.casus(casus.id, step)}>Ga naar {title}</Link>
            </div>
          )}
        </div>
        <div className={styles['side']}>
          {review !== null &&
            remarks.map((remark) => (
              <RemarkThread
                key={remark.id}
                casusId={casus.id}
                review={review}
                remark={remark}
                parts={parts}
              />
            ))}
          <Disclosure
            summary={
              <>
                Maak een opmerking<VisuallyHidden> bij {title}</VisuallyHidden>
              </>
            }
            open={isOpen}
            onToggle={setOpen}
            className={styles['actions']}
          >
            {isOpen && (
              <RemarkForm
                casus={casus}
                review={review}
                step={step}
                parts={parts}
                selected={selected}
                onSelect={setSelected}
                onSent={() => setOpen(false)}
              />
            )}
          </Disclosure>
        </div>
      </div>
    </ScreenSection>
  );
}
