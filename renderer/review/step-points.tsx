import { Fragment } from 'react';

import type { Casus } from '../../main/domain/casus/casus.ts';
import type { OpenReviewPoint } from '../../main/domain/review/find-open-points.ts';
import styles from './review.module.css';
import { ruleTexts } from './rule-texts.ts';
import { SubjectLink } from './subject-link.tsx';

type StepPointsProps = {
  readonly casus: Casus;
  readonly points: readonly OpenReviewPoint[];
  /** It is of a colleague: there is nothing of it to go to. */
  readonly guest: boolean;
};

/** What is open in one step, each with the number of its rule, the reason and the source. */
export function StepPoints({ casus, points, guest }: StepPointsProps) {
  if (points.length === 0) return null;
  return (
    <ul className={styles['points']} aria-label="Open punten">
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
                      <SubjectLink subject={subject} casus={casus} guest={guest} />
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
  );
}
