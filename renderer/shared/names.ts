import type { EscalationLevel } from '../../main/domain/casus/escalation.ts';
import type { Status } from '../../main/domain/casus/status.ts';
import type {
  GrondwaardeVerdict,
  ItemKind,
  Label,
  Leefgebied,
  Uitkomst,
} from '../../main/domain/content/vocabulary.ts';

/** Dutch names on screen for the words of the domain; a new word does not compile until it has one. */
export const kindNames: Record<
  ItemKind | 'casus',
  { readonly one: string; readonly many: string }
> = {
  voorbeeldcasus: { one: 'Voorbeeldcasus', many: 'Voorbeeldcasussen' },
  dilemma: { one: 'Dilemma', many: "Dilemma's" },
  grondwaarde: { one: 'Grondwaarde', many: 'Grondwaarden' },
  wet: { one: 'Wet', many: 'Wetten' },
  methode: { one: 'Methode', many: 'Methode' },
  casus: { one: 'Eigen casus', many: 'Eigen casussen' },
};

export const labelNames: Record<Label, string> = {
  'openbaar-beschreven': 'Openbaar beschreven',
  rechtspraak: 'Rechtspraak',
  leervoorbeeld: 'Leervoorbeeld',
};

export const statusNames: Record<Status, string> = {
  concept: 'Concept',
  besloten: 'Besloten',
  afgesloten: 'Afgesloten',
};

export const leefgebiedNames: Record<Leefgebied, string> = {
  geldzaken: 'Geldzaken',
  'werk-en-opleiding': 'Werk en opleiding',
  tijdsbesteding: 'Tijdsbesteding',
  'huiselijke-relaties': 'Huiselijke relaties',
  wonen: 'Wonen',
  'geestelijke-gezondheid': 'Geestelijke gezondheid',
  'lichamelijke-gezondheid': 'Lichamelijke gezondheid',
  middelengebruik: 'Middelengebruik',
  'basale-zelfzorg': 'Basale zelfzorg',
  'dagelijkse-handelingen': 'Dagelijkse handelingen',
  'sociaal-netwerk': 'Sociaal netwerk',
  'maatschappelijke-deelname': 'Maatschappelijke deelname',
  justitie: 'Justitie',
  'kinderen-en-opvoeding': 'Kinderen en opvoeding',
  'verblijf-en-inschrijving': 'Verblijf en inschrijving',
};

export const uitkomstNames: Record<Uitkomst, string> = {
  'toegekend-binnen-regel': 'Toegekend binnen de regel',
  'opgelost-met-bestaande-regeling': 'Opgelost met een bestaande regeling',
  'toegekend-via-individualisering': 'Toegekend door af te stemmen op de persoon',
  'toegekend-via-hardheidsclausule': 'Toegekend met een hardheidsclausule',
  'toegekend-via-evenredigheid': 'Toegekend op grond van evenredigheid',
  'mini-maatwerkbudget': 'Klein maatwerkbudget',
  gedeeltelijk: 'Gedeeltelijk toegekend',
  'afgewezen-met-alternatief': 'Afgewezen, met een alternatief',
  afgewezen: 'Afgewezen',
  'vernietigd-nieuw-besluit': 'Vernietigd; er moest een nieuw besluit komen',
  'voorlopige-voorziening': 'Voorlopige voorziening van de rechter',
  'regel-gewijzigd': 'De regel is veranderd',
  opgeschaald: 'Opgeschaald',
  open: 'Nog open',
  onbekend: 'Niet bekend',
};

export { uitwegNames } from '../../main/domain/content/uitweg-names.ts';

/** The rungs of the ladder for a case that is stuck. */
export const levelNames: Readonly<Record<EscalationLevel, string>> = {
  collega: '1. Collega',
  jurist: '2. Jurist of kwaliteitsmedewerker',
  teamleider: '3. Teamleider',
  'lokaal-regionaal': '4. Lokaal of regionaal overleg',
  maatwerkregister: '5. Maatwerkregister',
  'landelijk-maatwerkloket': '6. Landelijk Maatwerkloket',
  escalatieteam: '7. Landelijk Escalatieteam',
};

/** What an effect does to a grondwaarde. */
export const verdictNames: Readonly<Record<GrondwaardeVerdict, string>> = {
  dient: 'Dient',
  'raakt-niet': 'Raakt niet',
  spanning: 'Spanning',
  strijdig: 'Strijdig',
};
