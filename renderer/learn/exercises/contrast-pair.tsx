import type { ExerciseProps } from './exercise-props.ts';
import { ContrastBody } from './contrast-body.tsx';
import { WithVoorbeeldcasus } from './with-voorbeeldcasus.tsx';

/** Two nearly equal cases, as a lesson asks them. */
export function ContrastPair({ exercise, open }: ExerciseProps<'contrast-pair'>) {
  const [left, right] = exercise.casussen;
  return (
    <WithVoorbeeldcasus id={left}>
      {(first) => (
        <WithVoorbeeldcasus id={right}>
          {(second) => (
            <ContrastBody
              readings={[first, second]}
              seed={exercise.id}
              options={exercise.options}
              afterwards={exercise.afterwards}
              open={open}
            />
          )}
        </WithVoorbeeldcasus>
      )}
    </WithVoorbeeldcasus>
  );
}
