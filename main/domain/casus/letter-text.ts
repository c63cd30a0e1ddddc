import { z } from 'zod';

import { textSchema } from '../text.ts';

/** Where a text stands in a casus, such as `situation`, `options/a/text` or `artikelen/awb/4:84/why`. */
const partSchema = z
  .string()
  .max(300)
  .regex(/^[a-zA-Z]+(?:\/[^/]+)*$/u);

/**
 * How a text of a step is said to the resident. The step speaks about the resident, for the file; the
 * letter speaks to the resident, and a machine that turns one into the other makes mistakes.
 */
export const letterTextSchema = z.strictObject({
  part: partSchema,
  /** Fingerprint of the text in the step when this was written, to tell that it changed since. */
  of: z.string().regex(/^[0-9a-f]{8}$/u),
  text: textSchema,
});
export type LetterText = z.infer<typeof letterTextSchema>;

/** Fingerprint of a text, white space aside: eight hexadecimal digits (FNV-1a). Who guesses the text can check it. */
export function markOfText(text: string): string {
  let mark = 0x811c9dc5;
  for (const character of text.replace(/\s+/gu, ' ').trim()) {
    mark = Math.imul(mark ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  return (mark >>> 0).toString(16).padStart(8, '0');
}
