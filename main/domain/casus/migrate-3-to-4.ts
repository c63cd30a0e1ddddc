import type { Migration } from './upgrade-form.ts';

/** Form 4 asks why the chosen decision was taken and not another. Nothing that was written changes. */
export const migrateThirdForm: Migration = (casus) => ({ ...casus, whyChosen: '' });
