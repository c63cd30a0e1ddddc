import { announce } from '../shared/announce.ts';

/** Belongs to everything that leaves: no guard finds everything, so a person has to read it. */
export const readYourself = 'Lees zelf na wat erin staat: Maatstaf herkent niet alles.';

/** Says that a text of the user left, such as "Opgeslagen als …", and that it has to be read. */
export function announceLeft(what: string): void {
  announce(`${what}. ${readYourself}`);
}
