import { z } from 'zod';

export const statusSchema = z.enum(['concept', 'besloten', 'afgesloten']);
export type Status = z.infer<typeof statusSchema>;

/** From which day on a casus had a status, oldest first. */
export const statusChangeSchema = z.strictObject({ status: statusSchema, on: z.iso.date() });

type WithStatus = {
  readonly status: Status;
  readonly statusChanges: readonly z.infer<typeof statusChangeSchema>[];
};

/**
 * Gives a casus another status. Choosing twice on one day keeps the last choice only.
 *
 * @param on - The day, as `2026-07-01`.
 */
export function changeStatus<Subject extends WithStatus>(
  casus: Subject,
  status: Status,
  on: string,
): Subject {
  if (casus.status === status) return casus;
  const before = casus.statusChanges.filter((change) => change.on !== on);
  return { ...casus, status, statusChanges: [...before, { status, on }] };
}
