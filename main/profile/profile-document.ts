import { z } from 'zod';

import { upgradeForm } from '../domain/casus/upgrade-form.ts';
import {
  isProfileId,
  localProfileSchema,
  type LocalProfile,
} from '../domain/profile/local-profile.ts';
import type { DocumentKind } from '../store/document-kind.ts';
import { StoreError } from '../store/store-error.ts';

const summarySchema = z.strictObject({ changedAt: z.string() });
export type ProfileSummary = z.infer<typeof summarySchema>;

/** The profile as the store sees it. */
export const profileDocument: DocumentKind<LocalProfile, ProfileSummary> = {
  owns: isProfileId,
  decode(json) {
    const upgraded = upgradeForm(json, []);
    if (!upgraded.ok) throw new StoreError(upgraded.error.code, 'profile');
    const profile = localProfileSchema.safeParse(upgraded.value);
    if (!profile.success) throw new StoreError('damaged', 'profile');
    return profile.data;
  },
  check: (profile) => localProfileSchema.parse(profile),
  summarize: ({ changedAt }) => ({ changedAt }),
  readSummary: (json) => summarySchema.safeParse(json).data,
};
