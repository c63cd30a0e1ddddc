import { useDeferredValue } from 'react';

import type { Casus } from '../../../main/domain/casus/casus.ts';
import { bearingGaps } from '../../../main/domain/motivation/motivation-gaps.ts';
import { ruleTexts } from '../../review/rule-texts.ts';
import { routes } from '../../shared/routes.ts';
import { Link } from '../../ui/link.tsx';
import styles from './steps.module.css';

/** Before the text is put together: what a reader with the law in hand would miss in the steps. */
export function BearingGaps({ casus }: { readonly casus: Casus }) {
  const gaps = bearingGaps(useDeferredValue(casus));
  if (gaps.length === 0) return null;
  return (
    <section className={styles['open']} aria-label="Wat een jurist nog mist">
      <strong>Wat een jurist nog mist</strong>
      <ul className={styles['questions']}>
        {gaps.map((rule) => (
          <li key={rule}>{ruleTexts[rule].open}</li>
        ))}
      </ul>
      <Link to={routes.reviewing(casus.id)}>Alle open punten, met de reden erbij</Link>
    </section>
  );
}
