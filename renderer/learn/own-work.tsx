import type { StudyState } from '../../main/contract/study.ts';
import { useTitles } from '../library/use-titles.ts';
import { formatDay, today } from '../shared/day.ts';
import { routes } from '../shared/routes.ts';
import { ScreenSection } from '../shared/screen.tsx';
import { Link } from '../ui/link.tsx';
import styles from './learn.module.css';

const most = 6;

/** The cases that the user worked last, to go on with or to read again. */
export function OwnWork({ works }: Pick<StudyState, 'works'>) {
  const titleOf = useTitles();
  const seen = new Set<string>();
  const cases = works.filter(({ exercise }) => {
    if (!exercise.startsWith('casus:') || seen.has(exercise)) return false;
    seen.add(exercise);
    return true;
  });
  if (cases.length === 0) return null;
  return (
    <ScreenSection heading="Wat je zelf uitwerkte">
      <ul className={styles['plain']}>
        {cases.slice(0, most).map(({ exercise, changedAt, finishedAt }) => {
          const id = exercise.replace('casus:', '');
          return (
            <li key={exercise}>
              <Link to={routes.practise(id)}>{titleOf('voorbeeldcasus', id)}</Link>
              <div className={styles['second']}>
                {finishedAt === null ? 'begonnen' : 'klaar'} ·{' '}
                {formatDay(today(new Date(changedAt)))}
              </div>
            </li>
          );
        })}
      </ul>
    </ScreenSection>
  );
}
