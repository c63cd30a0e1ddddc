import { z } from 'zod';

/** A name inside the project: lower case, digits and hyphens. An id never changes. */
export const slugSchema = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'is geen slug');

/** A day, as `2026-07-01`. */
export const daySchema = z.iso.date();

export const itemKinds = [
  'voorbeeldcasus',
  'dilemma',
  'grondwaarde',
  'wet',
  'methode',
] as const;
export const itemKindSchema = z.enum(itemKinds);
export type ItemKind = z.infer<typeof itemKindSchema>;

/** Where a voorbeeldcasus comes from; always shown. A `leervoorbeeld` is constructed. */
export const labelSchema = z.enum(['openbaar-beschreven', 'rechtspraak', 'leervoorbeeld']);
export type Label = z.infer<typeof labelSchema>;

/** Part of life that a casus touches; the names of the domains are those in use with social teams. */
export const leefgebiedSchema = z.enum([
  'geldzaken',
  'werk-en-opleiding',
  'tijdsbesteding',
  'huiselijke-relaties',
  'wonen',
  'geestelijke-gezondheid',
  'lichamelijke-gezondheid',
  'middelengebruik',
  'basale-zelfzorg',
  'dagelijkse-handelingen',
  'sociaal-netwerk',
  'maatschappelijke-deelname',
  'justitie',
  'kinderen-en-opvoeding',
  'verblijf-en-inschrijving',
]);
export type Leefgebied = z.infer<typeof leefgebiedSchema>;

export const uitkomstSchema = z.enum([
  'toegekend-binnen-regel',
  'opgelost-met-bestaande-regeling',
  'toegekend-via-individualisering',
  'toegekend-via-hardheidsclausule',
  'toegekend-via-evenredigheid',
  'mini-maatwerkbudget',
  'gedeeltelijk',
  'afgewezen-met-alternatief',
  'afgewezen',
  'vernietigd-nieuw-besluit',
  'voorlopige-voorziening',
  'regel-gewijzigd',
  'opgeschaald',
  'open',
  'onbekend',
]);
export type Uitkomst = z.infer<typeof uitkomstSchema>;

/** Legal way out: the route along which the law leaves room. */
export const uitwegSchema = z.enum([
  'binnen-letter-van-de-regel',
  'kan-bepaling',
  'andere-wet-of-regeling',
  'bijzondere-bijstand',
  'individualisering',
  'zeer-dringende-redenen',
  'dringende-reden-terugvordering',
  'hardheidsclausule-verordening',
  'inherente-afwijking-beleidsregel',
  'evenredigheid',
  'buitenwettelijk-beleid',
  'tegenwettelijk-beleid',
  'hoger-recht',
  'gelijkheid-discriminatieverbod',
  'escalatie-landelijk',
  'signaal-aan-beleid',
  'geen',
]);
export type Uitweg = z.infer<typeof uitwegSchema>;

/** Whether a factor is there. `onbekend` never counts as `nee`. */
export const presenceSchema = z.enum(['ja', 'nee', 'onbekend']);
export type Presence = z.infer<typeof presenceSchema>;

/** How a decision stands to one grondwaarde. */
export const grondwaardeVerdictSchema = z.enum(['dient', 'raakt-niet', 'spanning', 'strijdig']);
export type GrondwaardeVerdict = z.infer<typeof grondwaardeVerdictSchema>;

/** What a margin annotation does with its passage. */
export const annotationKindSchema = z.enum([
  'feit',
  'afweging',
  'rechtsregel',
  'leerpunt',
  'waarschuwing',
]);

/** How soon a consequence shows: under three months, under two years, later. */
export const termijnSchema = z.enum(['kort', 'middellang', 'lang']);

export const betrokkeneSchema = z.enum([
  'inwoner',
  'partner',
  'kind',
  'gezin',
  'mantelzorger',
  'netwerk',
  'buurt',
  'gemeente',
  'andere-instantie',
  'samenleving',
]);

/** Which way a consequence goes for the person concerned. */
export const richtingSchema = z.enum(['beter', 'gelijk', 'slechter', 'onzeker']);

/** What one casus means for another. `achterhaald-door` and `vervolg-op` go between bundled items only. */
export const casusRelationKindSchema = z.enum([
  'vergelijkbaar',
  'contrast',
  'steunt',
  'weerspreekt',
  'achterhaald-door',
  'vervolg-op',
  'zelfde-dilemma',
]);
