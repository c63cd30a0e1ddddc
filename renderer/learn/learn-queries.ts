import { useMutation, useQueries, useQuery, useQueryClient } from '@tanstack/react-query';

import type { Input, Output } from '../../main/contract/contract.ts';
import type { ExerciseKey } from '../../main/domain/leren/exercise-work.ts';
import { call } from '../shared/call.ts';

/** Lessons do not change while the app runs: what was read once stays. */
const forever = { staleTime: Infinity, gcTime: Infinity } as const;
/** What Leren keeps lives in the casusboek, and is asked for anew with each screen. */
export const studyKey = ['casus', 'study'] as const;

/** The paths, their lessons and every question in brief. */
export function useLearning() {
  return useQuery({
    queryKey: ['learn', 'overview'],
    queryFn: () => call('learn:get-overview', null),
    ...forever,
  });
}

export function useLesson(id: string) {
  return useQuery({
    queryKey: ['learn', 'lesson', id],
    queryFn: () => call('learn:get-lesson', { id }),
    ...forever,
  });
}

/** One question with the law it cites; one to come may be read ahead. */
export function useQuestions(ids: readonly string[]) {
  return useQueries({
    queries: ids.map((id) => ({
      queryKey: ['learn', 'question', id],
      queryFn: () => call('learn:get-questions', { ids: [id] }),
      ...forever,
    })),
  });
}

/** What was learned so far. */
export function useStudy() {
  return useQuery({
    queryKey: [...studyKey, 'state'],
    queryFn: () => call('study:get', null),
    staleTime: 0,
  });
}

/** Today's questions, as they are when a screen asks. */
export function useRound() {
  return useQuery({
    queryKey: [...studyKey, 'round'],
    queryFn: () => call('study:get-round', null),
    staleTime: 0,
  });
}

/** When each question of a lesson would come back; read once, before any is answered. */
export function useMoments(lessonId: string, questions: Input<'study:get-moments'>['questions']) {
  return useQuery({
    queryKey: ['casus', 'moments', lessonId],
    queryFn: () => call('study:get-moments', { questions }),
    staleTime: 0,
  });
}

type Change =
  | 'study:open-lesson'
  | 'study:finish-lesson'
  | 'study:answer'
  | 'study:set-dose'
  | 'study:pause'
  | 'study:reset';

function useChange<Name extends Change>(name: Name) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (input: Input<Name>) => call(name, input),
    onSuccess: () => void client.invalidateQueries({ queryKey: studyKey }),
  });
}

export const useOpenLesson = () => useChange('study:open-lesson');
export const useFinishLesson = () => useChange('study:finish-lesson');
export const useAnswer = () => useChange('study:answer');
export const useSetDose = () => useChange('study:set-dose');
export const usePause = () => useChange('study:pause');
export const useResetStudy = () => useChange('study:reset');

export const workKey = (exercise: ExerciseKey) => ['casus', 'work', exercise] as const;

/** What was written for an exercise; an empty one when nothing was. */
export function useStoredWork(exercise: ExerciseKey) {
  return useQuery({
    queryKey: workKey(exercise),
    queryFn: () => call('study:open-work', { exercise, fresh: false }),
    staleTime: 0,
  });
}

/** Begins an exercise anew; what was written before is kept. */
export function useFreshWork(exercise: ExerciseKey) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => call('study:open-work', { exercise, fresh: true }),
    onSuccess: (work) => client.setQueryData(workKey(exercise), work),
  });
}

export type Learning = Output<'learn:get-overview'>;
