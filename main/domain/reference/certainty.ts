import { z } from 'zod';

/**
 * How sure a legal statement is: `gecontroleerd` was read in a named source,
 * `nog-te-controleren` comes from general knowledge and is shown as such on screen.
 */
export const certaintySchema = z.enum(['gecontroleerd', 'nog-te-controleren']);
export type Certainty = z.infer<typeof certaintySchema>;
