import { z } from 'zod';

import { escalationLevelSchema } from '../casus/escalation.ts';
import { partIdSchema } from '../text.ts';
import { localRuleSchema } from './local-rule.ts';

/** A casusboek has one profile, under an id that no moment in time gives. */
export const profileId = 'x0000000000000000000000000';

/** Whether a document of the casusboek is its profile. */
export function isProfileId(id: string): boolean {
  return id === profileId;
}

/** Whom to go to on a rung of the ladder: a function or a desk, never a person's name. */
export const contactSchema = z.strictObject({
  id: partIdSchema,
  level: escalationLevelSchema,
  /** Such as "kwaliteitsmedewerker Wmo". */
  role: z.string().max(200),
  /** How to reach it: a shared mailbox, a weekly consultation. */
  reach: z.string().max(300),
});
export type Contact = z.infer<typeof contactSchema>;

/** What one municipality laid down itself, form 1. */
export const localProfileSchema = z.strictObject({
  format: z.literal(1),
  id: z.literal(profileId),
  changedAt: z.iso.datetime(),
  municipality: z.string().max(200),
  /** The day on which somebody last held it against the official texts. */
  checkedOn: z.iso.date().nullable(),
  rules: z.array(localRuleSchema).max(300),
  contacts: z.array(contactSchema).max(50),
});
export type LocalProfile = z.infer<typeof localProfileSchema>;

/** Nothing was laid down yet. */
export function emptyProfile(now: string): LocalProfile {
  return {
    format: 1,
    id: profileId,
    changedAt: now,
    municipality: '',
    checkedOn: null,
    rules: [],
    contacts: [],
  };
}
