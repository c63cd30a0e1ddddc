import { z } from 'zod';

import { upgradeForm } from '../domain/casus/upgrade-form.ts';
import {
  exerciseWorkSchema,
  summarizeWork,
  workSummarySchema,
  type ExerciseWork,
  type WorkSummary,
} from '../domain/leren/exercise-work.ts';
import { studyIdSchema, workIdSchema, type StudyId } from '../domain/leren/learning-id.ts';
import { studySchema, type Study } from '../domain/leren/study.ts';
import type { DocumentKind } from '../store/document-kind.ts';
import { StoreError } from '../store/store-error.ts';

const studySummarySchema = z.strictObject({ id: studyIdSchema, createdAt: z.iso.datetime() });
export type StudySummary = { readonly id: StudyId; readonly createdAt: string };

/** Progress, memory and settings of Leren, as the store sees them. */
export const studyDocument: DocumentKind<Study, StudySummary> = {
  owns: (id) => studyIdSchema.safeParse(id).success,
  decode: (json) => read(studySchema, json),
  check: (study) => studySchema.parse(study),
  summarize: ({ id, createdAt }) => ({ id, createdAt }),
  readSummary: (json) => studySummarySchema.safeParse(json).data,
};

/** One worked exercise, as the store sees it. */
export const workDocument: DocumentKind<ExerciseWork, WorkSummary> = {
  owns: (id) => workIdSchema.safeParse(id).success,
  decode: (json) => read(exerciseWorkSchema, json),
  check: (work) => exerciseWorkSchema.parse(work),
  summarize: summarizeWork,
  readSummary: (json) => workSummarySchema.safeParse(json).data,
};

function read<Document>(schema: z.ZodType<Document>, json: unknown): Document {
  const upgraded = upgradeForm(json, []);
  if (!upgraded.ok) throw new StoreError(upgraded.error.code, 'leren');
  const document = schema.safeParse(upgraded.value);
  if (!document.success) throw new StoreError('damaged', 'leren');
  return document.data;
}
