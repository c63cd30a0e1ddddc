/**
 * What stands before a place in the same sentence, at most `reach` UTF-16 units: numbers mean
 * something only through the word beside them.
 */
export function before(text: string, start: number, reach = 40): string {
  const near = text.slice(Math.max(0, start - reach), start);
  return near.slice(lastBreak(near) + 1);
}

/** What stands after a place in the same line, at most `reach` UTF-16 units. */
export function after(text: string, end: number, reach = 24): string {
  const near = text.slice(end, end + reach);
  const line = near.indexOf('\n');
  return line < 0 ? near : near.slice(0, line);
}

/** A full stop after a short word ends an abbreviation ("geb.", "tel."), not a sentence. */
function lastBreak(near: string): number {
  const ends = [...near.matchAll(/[;!?]|\n{2}|(?<=\p{L}{6}|\d)\.(?=\s+\p{Lu})/gu)];
  return ends.at(-1)?.index ?? -1;
}

/** Words that name a number which belongs to a thing or a file, right before it. */
const thingNumber =
  /(?:zaak|dossier|kenmerk|factuur|order|referentie|ref\.?|klant|polis|kvk|k\.v\.k\.?|rsin|btw|object|meter|artikel|art\.?|ticket|melding|besluit|aanvraag|aanslag|aanvraagnummer|v-?nummer|product|formulier|versie|bijlage|serie|bestel|registratie|nummer van de|€|eur(?:o|os)?|bag|kadaster|ecli|bwbr?)[\p{L}-]{0,12}(?:nummer|nr\.?)?[\s:.=#]{0,4}(?:is\s|was\s|met\s|nummer\s|nr\.?\s)?$/iu;

/** Whether the words before a number say that it is of a thing: an invoice, a file, a meter. */
export function isOfThing(text: string, start: number): boolean {
  return thingNumber.test(before(text, start, 36));
}
