import { z } from 'zod';

/** Where something was saved, as the screen shows it, or that the user thought better of it. */
export const savedSchema = z.discriminatedUnion('saved', [
  z.strictObject({ saved: z.literal(true), place: z.string() }),
  z.strictObject({ saved: z.literal(false) }),
]);
export type Saved = z.infer<typeof savedSchema>;
