import type { Exercise as ExerciseContent } from '../../../main/domain/leren/exercise.ts';
import type { ExerciseWork } from '../../../main/domain/leren/exercise-work.ts';
import { Inlines } from '../../library/reading/rich-text.tsx';
import { belowHeading, SectionScopeContext } from '../../library/reading/section-scope.ts';
import { Heading } from '../../ui/heading.tsx';
import { Paragraph } from '../../ui/paragraph.tsx';
import { useWork } from '../work-drafts-provider.tsx';
import { WorkStatus } from '../work-status.tsx';
import { ContrastPair } from './contrast-pair.tsx';
import styles from './exercises.module.css';
import { MissingStep } from './missing-step.tsx';
import { SpotInPassage } from './spot-in-passage.tsx';
import { SupersededPrecedent } from './superseded-precedent.tsx';
import { WithWork } from './with-work.tsx';
import { LessonCase } from './lesson-case.tsx';

/** An exercise of a lesson: what to do, and what was done of it. */
export function Exercise({ exercise }: { readonly exercise: ExerciseContent }) {
  const headingId = `oefening-${exercise.id}`;
  return (
    <section className={styles['exercise']} aria-labelledby={headingId}>
      <div>
        <div className={styles['second']}>Oefening</div>
        <Heading level={2} id={headingId}>
          {exercise.title}
        </Heading>
      </div>
      <Paragraph>
        <Inlines content={exercise.task} />
      </Paragraph>
      <SectionScopeContext value={belowHeading}>
        <WithWork exercise={`les:${exercise.id}`}>
          {(stored) => <OpenExercise key={stored.id} exercise={exercise} stored={stored} />}
        </WithWork>
      </SectionScopeContext>
    </section>
  );
}

type OpenExerciseProps = { readonly exercise: ExerciseContent; readonly stored: ExerciseWork };

function OpenExercise({ exercise, stored }: OpenExerciseProps) {
  const open = useWork(stored);
  return (
    <>
      <ExerciseBody exercise={exercise} open={open} />
      <WorkStatus open={open} />
    </>
  );
}

type ExerciseBodyProps = {
  readonly exercise: ExerciseContent;
  readonly open: ReturnType<typeof useWork>;
};

function ExerciseBody({ exercise, open }: ExerciseBodyProps) {
  switch (exercise.kind) {
    case 'work-a-case':
      return <LessonCase exercise={exercise} open={open} />;
    case 'contrast-pair':
      return <ContrastPair exercise={exercise} open={open} />;
    case 'spot-in-passage':
      return <SpotInPassage exercise={exercise} open={open} />;
    case 'missing-step':
      return <MissingStep exercise={exercise} open={open} />;
    case 'superseded-precedent':
      return <SupersededPrecedent exercise={exercise} open={open} />;
  }
}
