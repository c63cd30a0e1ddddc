import { useEffect } from 'react';
import { useParams } from 'react-router';

import type { Output } from '../../main/contract/contract.ts';
import type { StudyState } from '../../main/contract/study.ts';
import { ReferenceProvider } from '../library/references/reference-provider.tsx';
import { CallError } from '../shared/call.ts';
import { formatDay } from '../shared/day.ts';
import { EmptyMessage } from '../shared/empty-message.tsx';
import { ErrorMessage } from '../shared/error-message.tsx';
import { LoadingMessage } from '../shared/loading-message.tsx';
import { routes } from '../shared/routes.ts';
import { ScreenHeading } from '../shared/screen-heading.tsx';
import { Screen } from '../shared/screen.tsx';
import { Link } from '../ui/link.tsx';
import { Paragraph } from '../ui/paragraph.tsx';
import { ContentChanges } from './content-changes.tsx';
import { useLesson, useMoments, useOpenLesson, type Learning } from './learn-queries.ts';
import styles from './learn.module.css';
import { LessonBlocks } from './lesson-blocks.tsx';
import { LessonEnd } from './lesson-end.tsx';
import { WithStudy } from './with-study.tsx';

/** One lesson, to read and do from top to bottom. */
export function LessonScreen() {
  const { id = '' } = useParams();
  const lesson = useLesson(id);

  if (lesson.isPending) return <LoadingMessage>Les laden…</LoadingMessage>;
  if (lesson.isError) {
    const isUnknown = lesson.error instanceof CallError && lesson.error.code === 'not-found';
    return (
      <Screen>
        <ScreenHeading>{isUnknown ? 'Niet gevonden' : 'Les'}</ScreenHeading>
        {isUnknown ? (
          <EmptyMessage title="Deze les is er niet of niet meer.">
            Kijk bij <Link to={routes.learn}>Leren</Link> welke lessen er zijn.
          </EmptyMessage>
        ) : (
          <ErrorMessage error={lesson.error} onRetry={() => void lesson.refetch()} />
        )}
      </Screen>
    );
  }
  return (
    <WithStudy>{(known) => <LessonPage key={id} reading={lesson.data} {...known} />}</WithStudy>
  );
}

type LessonPageProps = {
  readonly reading: Output<'learn:get-lesson'>;
  readonly learning: Learning;
  readonly study: StudyState;
};

function LessonPage({ reading, learning, study }: LessonPageProps) {
  const { lesson, questions, artikelen, uitspraken } = reading;
  const { id, version } = lesson;
  const changes = lesson.changes.length;
  const moments = useMoments(
    id,
    questions.map((question) => ({ id: question.id, version: question.version })),
  );
  const { mutate: open } = useOpenLesson();
  const known = study.lessons[id];
  const isChanged = known !== undefined && known.seenAt !== null && known.version !== version;
  const path = learning.paths.find((each) => each.id === lesson.path);
  const count = learning.lessons.filter((each) => each.path === lesson.path).length;

  useEffect(() => {
    open({ id, version, changes });
  }, [open, id, version, changes]);

  return (
    <ReferenceProvider artikelen={artikelen} uitspraken={uitspraken}>
      <Screen>
        <ScreenHeading
          above={
            <>
              <Link to={routes.learnPath(lesson.path)}>{path?.title ?? 'Leren'}</Link>
              <span>
                Les {lesson.order} van {count} · {lesson.minutes} minuten
              </span>
            </>
          }
          lead={lesson.goal}
        >
          {lesson.title}
        </ScreenHeading>
        {isChanged && (
          <ContentChanges
            title="Deze les is veranderd sinds je hem las."
            changes={lesson.changes}
            learned={{ at: known.seenAt ?? known.openedAt, changes: known.changes ?? null }}
          />
        )}
        <Prerequisites lesson={lesson} learning={learning} study={study} />
        <LessonBlocks
          reading={reading}
          moments={moments.isFetchedAfterMount ? (moments.data?.entries ?? []) : null}
        />
        <LessonEnd lesson={lesson} learning={learning} study={study} />
        <Paragraph muted>
          {lesson.rechtsstand !== undefined &&
            `Deze les gaat uit van de regels op ${formatDay(lesson.rechtsstand)}. `}
          Nagekeken op {formatDay(lesson.checkedOn)}.
        </Paragraph>
      </Screen>
    </ReferenceProvider>
  );
}

type PrerequisitesProps = {
  readonly lesson: Output<'learn:get-lesson'>['lesson'];
  readonly learning: Learning;
  readonly study: StudyState;
};

/** Lessons that help to have read first; only those that were not. */
function Prerequisites({ lesson, learning, study }: PrerequisitesProps) {
  const unread = lesson.prerequisites.flatMap((id) => {
    const isRead = (study.lessons[id]?.seenAt ?? null) !== null;
    return isRead ? [] : learning.lessons.filter((each) => each.id === id);
  });
  if (unread.length === 0) return null;
  return (
    <div className={styles['second']}>
      Het helpt als je eerst dit las:{' '}
      {unread.map(({ id, title }, index) => (
        <span key={id}>
          {index > 0 && ', '}
          <Link to={routes.lesson(id)}>{title}</Link>
        </span>
      ))}
      . Het hoeft niet.
    </div>
  );
}
