import type { Casus } from '../../main/domain/casus/casus.ts';
import { stepProgress, steps, type Step, type StepState } from '../../main/domain/casus/steps.ts';
import { useOpenRemarks } from '../review/step-remarks.tsx';
import { routes } from '../shared/routes.ts';
import { commandKey } from '../shared/command-key.ts';
import { Link } from '../ui/link.tsx';
import styles from './casus-rail.module.css';
import { stateTexts, stepTexts } from '../shared/step-texts.ts';

/** A drawing beside the words: an empty ring, a half one, a full one, a ring with a mark. */
const marks: Readonly<Record<StepState, string>> = {
  empty: '○',
  begun: '◐',
  enough: '●',
  open: '!',
};

/** The steps of the casus and, at one glance, how far each is. */
export function CasusRail({ casus, current }: { readonly casus: Casus; readonly current: Step }) {
  const openRemarks = useOpenRemarks(casus);
  return (
    <nav aria-label="Stappen van deze casus">
      <ol className={styles['list']}>
        {steps.map((step) => {
          const { state, open } = stepProgress(casus, step);
          const remarks = openRemarks(step);
          return (
            <li key={step} className={styles['step']} data-current={step === current}>
              <span className={styles['mark']} data-state={state} aria-hidden="true">
                {marks[state]}
              </span>
              <Link to={routes.casus(casus.id, step)} current={step === current}>
                {stepTexts[step].title}
              </Link>
              <span className={styles['state']}>
                {state === 'open' ? openText(open.length) : stateTexts[state]}
                {remarks > 0 &&
                  (remarks === 1 ? ' · 1 opmerking' : ` · ${String(remarks)} opmerkingen`)}
              </span>
            </li>
          );
        })}
      </ol>
      <p className={styles['keys']}>
        {`${commandKey} + Page Down: volgende stap. F6: naar schrijven, precedenten, menu en terug.`}
      </p>
    </nav>
  );
}

function openText(count: number): string {
  return count === 1 ? 'nog 1 ding open' : `nog ${String(count)} dingen open`;
}
