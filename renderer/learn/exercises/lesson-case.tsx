import type { ExerciseProps } from './exercise-props.ts';
import { WithVoorbeeldcasus } from './with-voorbeeldcasus.tsx';
import { WorkACase } from './work-a-case.tsx';

/** A case to work, as a lesson asks it. */
export function LessonCase({ exercise, open }: ExerciseProps<'work-a-case'>) {
  return (
    <WithVoorbeeldcasus id={exercise.casus}>
      {(reading, item) => (
        <WorkACase
          reading={reading}
          item={item}
          steps={exercise.steps}
          reflection={exercise.reflection}
          open={open}
        />
      )}
    </WithVoorbeeldcasus>
  );
}
