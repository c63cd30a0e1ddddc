import type { Uitweg } from './vocabulary.ts';

/** Every way out by its Dutch name, on screen and in questions. */
export const uitwegNames: Record<Uitweg, string> = {
  'binnen-letter-van-de-regel': 'Binnen de letter van de regel',
  'kan-bepaling': 'Kan-bepaling',
  'andere-wet-of-regeling': 'Andere wet of regeling',
  'bijzondere-bijstand': 'Bijzondere bijstand',
  individualisering: 'Afstemmen op de persoon',
  'zeer-dringende-redenen': 'Zeer dringende redenen',
  'dringende-reden-terugvordering': 'Dringende reden bij terugvordering',
  'hardheidsclausule-verordening': 'Hardheidsclausule in de verordening',
  'inherente-afwijking-beleidsregel': 'Afwijken van een beleidsregel',
  evenredigheid: 'Evenredigheid',
  'buitenwettelijk-beleid': 'Buitenwettelijk beleid',
  'tegenwettelijk-beleid': 'Beleid tegen de wet in',
  'hoger-recht': 'Hoger recht',
  'gelijkheid-discriminatieverbod': 'Gelijkheid en verbod op discriminatie',
  'escalatie-landelijk': 'Landelijk opschalen',
  'signaal-aan-beleid': 'Signaal aan beleid',
  geen: 'Geen uitweg',
};
