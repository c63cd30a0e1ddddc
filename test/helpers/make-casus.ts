import {
  casusIdSchema,
  emptyCasus,
  type Casus,
  type CasusId,
} from '../../main/domain/casus/casus.ts';

/** A valid id for tests: the same number gives the same id. */
export function testCasusId(number = 1): CasusId {
  return casusIdSchema.parse(`01jd${String(number).padStart(22, '0')}`);
}

/** A valid casus in which only what the test is about differs. */
export function makeCasus(changes: Partial<Casus> = {}): Casus {
  return {
    ...emptyCasus(testCasusId(), '2026-11-02T09:00:00.000Z'),
    title: 'Fiets naar school',
    situation: 'Een jongen van 19 kan met de bus niet op tijd op zijn mbo komen.',
    ...changes,
  };
}
