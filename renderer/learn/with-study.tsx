import type { ReactNode } from 'react';

import type { StudyState } from '../../main/contract/study.ts';
import { ErrorMessage } from '../shared/error-message.tsx';
import { LoadingMessage } from '../shared/loading-message.tsx';
import { useLearning, useStudy, type Learning } from './learn-queries.ts';

type WithStudyProps = {
  readonly children: (known: {
    readonly learning: Learning;
    readonly study: StudyState;
  }) => ReactNode;
};

/** The lessons there are and what was learned of them, or why they can't be shown. */
export function WithStudy({ children }: WithStudyProps) {
  const learning = useLearning();
  const study = useStudy();

  if (learning.isError) {
    return <ErrorMessage error={learning.error} onRetry={() => void learning.refetch()} />;
  }
  if (study.isError) {
    return <ErrorMessage error={study.error} onRetry={() => void study.refetch()} />;
  }
  if (learning.isPending || study.isPending) return <LoadingMessage>Leren laden…</LoadingMessage>;
  return children({ learning: learning.data, study: study.data });
}
