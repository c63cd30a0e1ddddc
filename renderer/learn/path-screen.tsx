import { useParams } from 'react-router';

import type { StudyState } from '../../main/contract/study.ts';
import type { LessonStage } from '../../main/domain/leren/progress.ts';
import { EmptyMessage } from '../shared/empty-message.tsx';
import { routes } from '../shared/routes.ts';
import { ScreenHeading } from '../shared/screen-heading.tsx';
import { Screen } from '../shared/screen.tsx';
import { Heading } from '../ui/heading.tsx';
import { Link } from '../ui/link.tsx';
import { Paragraph } from '../ui/paragraph.tsx';
import type { Learning } from './learn-queries.ts';
import styles from './learn.module.css';
import { PathPicture } from './path-picture.tsx';
import { stageNames } from './stage-names.ts';
import { useProgress } from './use-progress.ts';
import { WithStudy } from './with-study.tsx';

/** A drawing beside the word: from an empty ring to a full one. */
const marks: Readonly<Record<LessonStage, string>> = {
  new: '○',
  begun: '◔',
  seen: '◑',
  practised: '◕',
  steady: '●',
};

/** One path with its lessons in order. */
export function PathScreen() {
  const { id = '' } = useParams();
  return <WithStudy>{(known) => <Path key={id} id={id} {...known} />}</WithStudy>;
}

type PathProps = {
  readonly id: string;
  readonly learning: Learning;
  readonly study: StudyState;
};

function Path({ id, learning, study }: PathProps) {
  const path = learning.paths.find((each) => each.id === id);
  const lessons = useProgress(learning.lessons, study).filter((lesson) => lesson.path === id);
  if (path === undefined) {
    return (
      <Screen>
        <ScreenHeading>Niet gevonden</ScreenHeading>
        <EmptyMessage title="Dit pad is er niet.">
          Kijk bij <Link to={routes.learn}>Leren</Link> welke paden er zijn.
        </EmptyMessage>
      </Screen>
    );
  }
  return (
    <Screen>
      <ScreenHeading above={<Link to={routes.learn}>Leren</Link>} lead={path.summary}>
        {path.title}
      </ScreenHeading>
      <PathPicture stages={lessons.map(({ stage }) => stage)} />
      <ol className={styles['lessons']}>
        {lessons.map((lesson) => (
          <li key={lesson.id} className={styles['lesson']}>
            <span className={styles['mark']} aria-hidden="true">
              {marks[lesson.stage]}
            </span>
            <div>
              <Heading level={2}>
                <Link to={routes.lesson(lesson.id)}>{lesson.title}</Link>
              </Heading>
              <Paragraph>{lesson.goal}</Paragraph>
              <div className={styles['second']}>
                {stageNames[lesson.stage]} · {lesson.minutes} minuten
                {lesson.changed && ' · gewijzigd sinds je de les las'}
              </div>
            </div>
          </li>
        ))}
      </ol>
    </Screen>
  );
}
