import type { Casus } from '../../../main/domain/casus/casus.ts';

/** What every step gets: the casus as it is now, and the way to change it. */
export type StepProps = {
  readonly casus: Casus;
  readonly change: (update: (casus: Casus) => Casus) => void;
};
