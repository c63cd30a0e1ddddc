import { useQueryClient } from '@tanstack/react-query';
import { createContext, use, useState, useSyncExternalStore, type ReactNode } from 'react';

import type { ExerciseWork } from '../../main/domain/leren/exercise-work.ts';
import { call } from '../shared/call.ts';
import { mayPass } from '../shared/may-pass.ts';
import { useFlushOnLeave } from '../shared/use-flush-on-leave.ts';
import { studyKey, workKey } from './learn-queries.ts';
import { createWorkDrafts, type WorkDrafts } from './work-drafts.ts';

const WorkDraftsContext = createContext<WorkDrafts | null>(null);

/** Holds the open exercises above the screens, and saves them when the window loses focus or goes. */
export function WorkDraftsProvider({ children }: { readonly children: ReactNode }) {
  const client = useQueryClient();
  const [drafts] = useState(() =>
    createWorkDrafts({
      save: (work) => call('study:save-work', { work }),
      mayPass,
      onSaved: (work) => {
        client.setQueryData(workKey(work.exercise), work);
        void client.invalidateQueries({ queryKey: studyKey });
      },
    }),
  );

  useFlushOnLeave(drafts.flushAll);

  return <WorkDraftsContext value={drafts}>{children}</WorkDraftsContext>;
}

export function useWorkDrafts(): WorkDrafts {
  const drafts = use(WorkDraftsContext);
  if (drafts === null) throw new Error('useWorkDrafts is used outside WorkDraftsProvider');
  return drafts;
}

/** An exercise as it is being worked, starting from what is on disk. Mount anew for another one. */
export function useWork(stored: ExerciseWork) {
  const drafts = useWorkDrafts();
  const [draft] = useState(() => drafts.open(stored));
  const { work, status } = useSyncExternalStore(draft.subscribe, draft.getState);
  const { change } = draft;
  return {
    work,
    status,
    flush: draft.flush,
    write: (field: string, text: string) =>
      change((now) => ({ ...now, texts: { ...now.texts, [field]: text } })),
    choose: (field: string, ids: string[]) =>
      change((now) => ({ ...now, choices: { ...now.choices, [field]: ids } })),
    /** Opens the answer of a part; `last`: with it the exercise is done. */
    show: (field: string, last: boolean) =>
      change((now) => ({
        ...now,
        shown: now.shown.includes(field) ? now.shown : [...now.shown, field],
        finishedAt: last ? (now.finishedAt ?? new Date().toISOString()) : now.finishedAt,
      })),
    assess: (criterion: string, value: ExerciseWork['assessment'][string]) =>
      change((now) => ({ ...now, assessment: { ...now.assessment, [criterion]: value } })),
  };
}

export type OpenWork = ReturnType<typeof useWork>;
