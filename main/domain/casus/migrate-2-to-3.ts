import type { Migration } from './upgrade-form.ts';

/**
 * Form 3 says of which casus this one is a copy, and which rules of the municipality's own it uses.
 * Nothing that was written changes.
 */
export const migrateSecondForm: Migration = (casus) => ({
  ...casus,
  copiedFrom: null,
  localRules: [],
});
