import { Fragment } from 'react';

import type { Casus } from '../../main/domain/casus/casus.ts';
import type { Step } from '../../main/domain/casus/steps.ts';
import type { OpenReviewPoint } from '../../main/domain/review/find-open-points.ts';
import { stepTexts } from '../casus/step-texts.ts';
import { routes } from '../shared/routes.ts';
import { ScreenSection } from '../shared/screen.tsx';
import { Link } from '../ui/link.tsx';
import styles from './review.module.css';
import { ruleTexts } from './rule-texts.ts';
import { SubjectLink } from './subject-link.tsx';

type StepPointsProps = {
  readonly step: Step;
  readonly casus: Casus;
  readonly points: readonly OpenReviewPoint[];
};

/** What is open in one step, each with the number of its rule, the reason and the source. */
export function StepPoints({ step, casus, points }: StepPointsProps) {
  const { title } = stepTexts[step];
  return (
    <ScreenSection heading={`${title} (${String(points.length)})`}>
      <ul className={styles['points']}>
        {points.map(({ rule, subjects }) => {
          const { open, why, source } = ruleTexts[rule];
          return (
            <li key={rule} className={styles['point']}>
              <span className={styles['rule']}>{rule}</span>
              <div className={styles['text']}>
                <strong>{open}</strong>
                {subjects.length > 0 && (
                  <div>
                    {subjects.map((subject, index) => (
                      <Fragment key={`${subject.kind}:${subject.id}`}>
                        {index > 0 && ' · '}
                        <SubjectLink subject={subject} casus={casus} />
                      </Fragment>
                    ))}
                  </div>
                )}
                <div>{why}</div>
                <div className={styles['second']}>Bron: {source}</div>
              </div>
            </li>
          );
        })}
      </ul>
      <div className={styles['actions']}>
        <Link to={routes.casus(casus.id, step)}>Ga naar {title}</Link>
      </div>
    </ScreenSection>
  );
}
