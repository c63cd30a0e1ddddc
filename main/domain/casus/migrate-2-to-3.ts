import type { Migration } from './upgrade-form.ts';

/**
 * Form 3 says of which casus this one is a copy, which rules of the municipality's own it uses,
 * what in it may not leave the notebook, and on which day it is to be destroyed.
 * Nothing that was written changes.
 */
export const migrateSecondForm: Migration = (casus) => ({
  ...casus,
  copiedFrom: null,
  destroyOn: null,
  localRules: [],
  identifying: [],
});
