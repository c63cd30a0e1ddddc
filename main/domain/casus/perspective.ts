import { z } from 'zod';

import { textSchema } from '../text.ts';

/** The sides from which everybody at the table looks (perspectiefcirkel, UWV Maatwerkplaats). */
export const perspectiveSchema = z.enum(['juridisch', 'economisch', 'maatschappelijk']);
export type Perspective = z.infer<typeof perspectiveSchema>;

export const perspectiveVerdictSchema = z.enum(['onvoldoende', 'voldoende', 'goed']);
export type PerspectiveVerdict = z.infer<typeof perspectiveVerdictSchema>;

/** Every perspective with its verdict, `null` while nobody has looked, and the reason. */
export const perspectivesSchema = z.record(
  perspectiveSchema,
  z.strictObject({ verdict: perspectiveVerdictSchema.nullable(), why: textSchema }),
);
export type Perspectives = z.infer<typeof perspectivesSchema>;

/** Nobody has looked yet. */
export const emptyPerspectives: Perspectives = {
  juridisch: { verdict: null, why: '' },
  economisch: { verdict: null, why: '' },
  maatschappelijk: { verdict: null, why: '' },
};

/**
 * Whether the solution can go ahead: only when each side is at least sufficient.
 *
 * @returns `red` while one side is insufficient, whatever the others say; `open` while a side was not
 *   looked at; `green` otherwise.
 */
export function perspectiveLight(perspectives: Perspectives): 'red' | 'open' | 'green' {
  const verdicts = perspectiveSchema.options.map((side) => perspectives[side].verdict);
  if (verdicts.includes('onvoldoende')) return 'red';
  return verdicts.includes(null) ? 'open' : 'green';
}
