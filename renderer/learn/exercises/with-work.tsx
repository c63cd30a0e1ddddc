import type { ReactNode } from 'react';

import type { ExerciseKey, ExerciseWork } from '../../../main/domain/leren/exercise-work.ts';
import { ErrorMessage } from '../../shared/error-message.tsx';
import { LoadingMessage } from '../../shared/loading-message.tsx';
import { useStoredWork } from '../learn-queries.ts';

type WithWorkProps = {
  readonly exercise: ExerciseKey;
  readonly children: (stored: ExerciseWork) => ReactNode;
};

/** What was written for an exercise before, or why it can't be read. */
export function WithWork({ exercise, children }: WithWorkProps) {
  const stored = useStoredWork(exercise);
  if (stored.isError) {
    return <ErrorMessage error={stored.error} onRetry={() => void stored.refetch()} />;
  }
  if (!stored.isFetchedAfterMount) return <LoadingMessage>Oefening laden…</LoadingMessage>;
  return stored.data === undefined ? null : children(stored.data);
}
