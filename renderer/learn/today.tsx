import { useNavigate } from 'react-router';

import type { StudyState } from '../../main/contract/study.ts';
import { ErrorMessage } from '../shared/error-message.tsx';
import { routes } from '../shared/routes.ts';
import { Actions, ScreenSection } from '../shared/screen.tsx';
import { Button } from '../ui/button.tsx';
import { Heading } from '../ui/heading.tsx';
import { Paragraph } from '../ui/paragraph.tsx';
import { usePause, useRound, type Learning } from './learn-queries.ts';
import styles from './learn.module.css';
import { nextLesson, type LessonProgress } from './use-progress.ts';

type TodayProps = {
  readonly paths: Learning['paths'];
  readonly progress: readonly LessonProgress[];
  readonly study: StudyState;
};

/** Today's ten minutes: the lesson to go on with, and today's questions. */
export function Today({ paths, progress, study }: TodayProps) {
  const lesson = nextLesson(progress, study);
  return (
    <ScreenSection heading="Vandaag">
      <div className={styles['today']}>
        {lesson === undefined ? (
          <AllRead />
        ) : (
          <NextLesson
            lesson={lesson}
            path={paths.find(({ id }) => id === lesson.path)?.title ?? ''}
          />
        )}
        <TodaysQuestions study={study} />
      </div>
    </ScreenSection>
  );
}

function AllRead() {
  return (
    <div className={styles['part']}>
      <Heading level={3}>Je hebt alle lessen gezien</Heading>
      <Paragraph>
        Met de vragen houd je het vast. Je kunt een les altijd opnieuw lezen, of zelf een casus
        uitwerken.
      </Paragraph>
    </div>
  );
}

type NextLessonProps = { readonly lesson: LessonProgress; readonly path: string };

function NextLesson({ lesson, path }: NextLessonProps) {
  const navigate = useNavigate();
  const hasBegun = lesson.stage === 'begun';
  return (
    <div className={styles['part']}>
      <Heading level={3}>{lesson.title}</Heading>
      <Paragraph>{lesson.goal}</Paragraph>
      <span className={styles['second']}>
        {path} · les {lesson.order} · {lesson.minutes} minuten
      </span>
      <Actions>
        <Button purpose="primary" onClick={() => void navigate(routes.lesson(lesson.id))}>
          {hasBegun ? 'Ga verder met deze les' : 'Begin deze les'}
        </Button>
      </Actions>
    </div>
  );
}

function TodaysQuestions({ study }: { readonly study: StudyState }) {
  const round = useRound();
  const resume = usePause();
  const navigate = useNavigate();

  if (study.pausedAt !== null) {
    return (
      <div className={styles['part']}>
        <Heading level={3}>Vragen: even pauze</Heading>
        <Paragraph>
          Er komen geen vragen en er loopt niets op. Wat je leerde, blijft staan.
        </Paragraph>
        {resume.isError && <ErrorMessage error={resume.error} />}
        <Actions>
          <Button onClick={() => resume.mutate({ paused: false })} busy={resume.isPending}>
            Ga weer door met vragen
          </Button>
        </Actions>
      </div>
    );
  }
  if (round.isError) {
    return (
      <div className={styles['part']}>
        <ErrorMessage error={round.error} onRetry={() => void round.refetch()} />
      </div>
    );
  }
  const count = round.data?.entries.length ?? 0;
  return (
    <div className={styles['part']}>
      <Heading level={3}>Vragen van vandaag</Heading>
      {count > 0 ? (
        <>
          <Paragraph>
            {count === 1 ? 'Eén vraag.' : `${String(count)} vragen, zo’n ${minutes(count)}.`} Ze
            gaan over wat je las, op het moment dat het bijna wegzakt.
          </Paragraph>
          <Actions>
            <Button onClick={() => void navigate(routes.todaysQuestions)}>Begin de vragen</Button>
          </Actions>
        </>
      ) : (
        <Paragraph>{round.isSuccess ? emptyText(study) : ''}</Paragraph>
      )}
    </div>
  );
}

/** Why there is nothing to answer today. */
function emptyText(study: StudyState): string {
  if (study.answered.today > 0) return 'Klaar voor vandaag. Morgen is er weer een dag.';
  const hasRead = Object.values(study.lessons).some(({ seenAt }) => seenAt !== null);
  return hasRead
    ? 'Vandaag is er niets te herhalen. Lees een les, of doe iets anders.'
    : 'Na je eerste les komen hier een paar vragen, nooit meer dan je per dag wilt.';
}

function minutes(questions: number): string {
  const count = Math.max(2, Math.round(questions * 0.6));
  return `${String(count)} minuten`;
}
