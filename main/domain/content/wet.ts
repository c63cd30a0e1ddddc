import { z } from 'zod';

import { artikelPlace } from '../reference/artikel.ts';
import { certaintySchema } from '../reference/certainty.ts';
import { compiledProse, itemFields, sectionSchema, type Prose } from './item.ts';
import { daySchema } from './vocabulary.ts';

export const wetHeadings = [
  'Waar de wet voor is',
  'Ruimte voor maatwerk',
  'Makkelijke fouten',
  'Wat verandert',
] as const;

/** One place in a law, in our own words, with how sure it is. Never the text of the law itself. */
export const artikelSchema = <P extends Prose>(prose: P) =>
  z.strictObject({
    artikel: z.string().min(1),
    /** Leden this entry speaks of; empty for an article without leden, or for the article as a whole. */
    leden: z.array(z.string()).default([]),
    onderdelen: z.array(z.string()).default([]),
    says: prose,
    /** What it means for maatwerk; left out where the register gives nothing. */
    room: prose.optional(),
    binding: z.enum(['dwingend', 'kan-bepaling', 'open-norm']).optional(),
    certainty: certaintySchema,
    /** Where it was read, for `gecontroleerd`; in words that a reader can follow. */
    source: z.string().min(2).optional(),
    rechtsstand: daySchema.optional(),
    change: z
      .strictObject({
        kind: z.enum(['nieuw', 'gewijzigd', 'vervallen', 'aangekondigd']),
        date: daySchema,
        text: prose,
      })
      .optional(),
  });

export const wetFields = <P extends Prose>(prose: P) => ({
  ...itemFields(prose),
  abbreviation: z.string().min(2),
  /** Identifier in the Basiswettenbestand; absent for what is not in it, such as an EU regulation. */
  bwbId: z
    .string()
    .regex(/^BWB[RV]\d{7}$/)
    .optional(),
  bwbCertainty: certaintySchema.optional(),
  artikelen: z.array(artikelSchema(prose)),
});

export const wetSchema = z.strictObject({
  ...wetFields(compiledProse),
  kind: z.literal('wet'),
  sections: z.array(sectionSchema),
});
export type Wet = z.infer<typeof wetSchema>;
export type Artikel = Wet['artikelen'][number];

/** The entries of a wet that speak of the given place; none when the register does not have it. */
export function findArtikelen(wet: Pick<Wet, 'artikelen'>, reference: string): readonly Artikel[] {
  const { artikel, lid, onderdeel } = artikelPlace(reference);
  return wet.artikelen.filter(
    (entry) =>
      entry.artikel === artikel &&
      (lid === undefined || entry.leden.includes(lid)) &&
      (onderdeel === undefined || entry.onderdelen.includes(onderdeel)),
  );
}
