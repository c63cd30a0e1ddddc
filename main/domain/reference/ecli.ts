import { z } from 'zod';

const form = /^ECLI:NL:(?:HR|RVS|CRVB|CBB|PHR|RB[A-Z]{3}|GH[A-Z]{3,4}):\d{4}:[A-Z0-9]{1,7}$/;

/**
 * Identifier of a Dutch ruling, such as `ECLI:NL:CRVB:2024:1362`.
 * The courts named are those that decide on the sociaal domein.
 */
export const ecliSchema = z.string().regex(form, 'is geen ECLI van een Nederlandse rechter');
export type Ecli = z.infer<typeof ecliSchema>;

/** Where the official text of a ruling stands. Nothing is fetched; the user is shown the address first. */
export function ecliAddress(ecli: Ecli): string {
  return `https://deeplink.rechtspraak.nl/uitspraak?id=${ecli}`;
}
