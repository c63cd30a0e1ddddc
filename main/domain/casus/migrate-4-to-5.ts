import type { Migration } from './upgrade-form.ts';

/**
 * Form 5 keeps links that were begun and not confirmed yet, and how texts of the steps are said in the
 * letter. Nothing that was written changes.
 */
export const migrateFourthForm: Migration = (casus) => ({
  ...casus,
  begunLinks: [],
  letterTexts: [],
});
