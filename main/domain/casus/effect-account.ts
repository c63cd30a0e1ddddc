import { z } from 'zod';

import { betrokkeneSchema } from '../content/vocabulary.ts';
import { textSchema } from '../text.ts';

/** Whether what is wanted is an end, or a way to one: "a bike" is a means, "getting to school" an end. */
export const effectKindSchema = z.enum(['doel', 'middel']);
export type EffectKind = z.infer<typeof effectKindSchema>;

/** What stands around the wanted effect. When to look back is asked once, in the evaluation. */
export const effectAccountSchema = z.strictObject({
  whose: z.array(betrokkeneSchema),
  ownWords: textSchema,
  kind: effectKindSchema.nullable(),
  /** How anybody would notice that it worked. */
  signs: textSchema,
});
export type EffectAccount = z.infer<typeof effectAccountSchema>;

/** Nothing asked yet. */
export const emptyEffectAccount: EffectAccount = { whose: [], ownWords: '', kind: null, signs: '' };
