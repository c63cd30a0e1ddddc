import { useEffect, useRef, useState } from 'react';
import { useNavigate } from 'react-router';

import type { StudyState } from '../../main/contract/study.ts';
import type { Lesson } from '../../main/domain/leren/lesson.ts';
import { ErrorMessage } from '../shared/error-message.tsx';
import { routes } from '../shared/routes.ts';
import { Actions } from '../shared/screen.tsx';
import { Button } from '../ui/button.tsx';
import { Link } from '../ui/link.tsx';
import { Paragraph } from '../ui/paragraph.tsx';
import { useFinishLesson, type Learning } from './learn-queries.ts';
import styles from './lesson.module.css';
import { useProgress } from './use-progress.ts';

type LessonEndProps = {
  readonly lesson: Lesson;
  readonly learning: Learning;
  readonly study: StudyState;
};

/** Says that the lesson was read, and where to go from there. */
export function LessonEnd({ lesson, learning, study }: LessonEndProps) {
  const finish = useFinishLesson();
  const [isFinished, setFinished] = useState(false);
  const { id, version } = lesson;
  const known = study.lessons[id];
  const isSeen = known !== undefined && known.seenAt !== null && known.version === version;

  if (isFinished) return <Finished lesson={lesson} learning={learning} study={study} />;
  return (
    <div className={styles['end']}>
      {isSeen && <Paragraph muted>Je hebt deze les al eens gelezen.</Paragraph>}
      {finish.isError && <ErrorMessage error={finish.error} />}
      <Actions>
        <Button
          purpose="primary"
          busy={finish.isPending}
          onClick={() => {
            finish.mutate(
              { id, version, changes: lesson.changes.length },
              { onSuccess: () => setFinished(true) },
            );
          }}
        >
          Klaar met deze les
        </Button>
      </Actions>
    </div>
  );
}

function Finished({ lesson, learning, study }: LessonEndProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const navigate = useNavigate();
  const progress = useProgress(learning.lessons, study);
  const self = progress.find(({ id }) => id === lesson.id);
  const next = progress.find(
    ({ path, order }) => path === lesson.path && order === lesson.order + 1,
  );

  useEffect(() => {
    heading.current?.focus();
  }, []);

  return (
    <div className={styles['end']}>
      <h2 ref={heading} tabIndex={-1} className="nl-heading nl-heading--level-2">
        Les gelezen.
      </h2>
      <Paragraph>
        {self?.stage === 'seen'
          ? 'De oefening of een vraag staat nog open. Die kun je ook een andere keer doen.'
          : 'Je hebt ook geoefend. Wat je leerde, komt de komende weken af en toe terug.'}
      </Paragraph>
      <Actions>
        <Button purpose="primary" onClick={() => void navigate(routes.learn)}>
          Terug naar Leren
        </Button>
        {next !== undefined && (
          <Button onClick={() => void navigate(routes.lesson(next.id))}>
            Volgende les: {next.title}
          </Button>
        )}
        <Link to={routes.learnPath(lesson.path)} className={styles['beside']}>
          Naar het pad
        </Link>
        {next === undefined && (
          <Link to={routes.casusboek} className={styles['beside']}>
            Nu met een eigen casus
          </Link>
        )}
      </Actions>
    </div>
  );
}
