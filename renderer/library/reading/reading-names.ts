import type { z } from 'zod';

import type {
  annotationKindSchema,
  betrokkeneSchema,
  casusRelationKindSchema,
  GrondwaardeVerdict,
  Presence,
  richtingSchema,
  termijnSchema,
} from '../../../main/domain/content/vocabulary.ts';
import type { Label } from '../../../main/domain/content/vocabulary.ts';

/** Dutch words on the reading pages; a new word of the domain does not compile until it has one. */
export const annotationKindNames: Record<z.infer<typeof annotationKindSchema>, string> = {
  feit: 'Feit',
  afweging: 'Afweging',
  rechtsregel: 'Rechtsregel',
  leerpunt: 'Leerpunt',
  waarschuwing: 'Waarschuwing',
};

export const termijnNames: Record<z.infer<typeof termijnSchema>, string> = {
  kort: 'Op korte termijn',
  middellang: 'Binnen twee jaar',
  lang: 'Op lange termijn',
};

export const betrokkeneNames: Record<z.infer<typeof betrokkeneSchema>, string> = {
  inwoner: 'Inwoner',
  partner: 'Partner',
  kind: 'Kind',
  gezin: 'Gezin',
  mantelzorger: 'Mantelzorger',
  netwerk: 'Netwerk',
  buurt: 'Buurt',
  gemeente: 'Gemeente',
  'andere-instantie': 'Andere instantie',
  samenleving: 'Samenleving',
};

export const richtingNames: Record<
  z.infer<typeof richtingSchema>,
  { readonly sign: string; readonly word: string }
> = {
  beter: { sign: '↑', word: 'beter' },
  gelijk: { sign: '=', word: 'gelijk' },
  slechter: { sign: '↓', word: 'slechter' },
  onzeker: { sign: '?', word: 'onzeker' },
};

export const verdictNames: Record<GrondwaardeVerdict, string> = {
  dient: 'Dient deze grondwaarde',
  'raakt-niet': 'Raakt deze grondwaarde niet',
  spanning: 'Staat op spanning',
  strijdig: 'In strijd hiermee',
};

export const relationNames: Record<z.infer<typeof casusRelationKindSchema>, string> = {
  vergelijkbaar: 'Vergelijkbaar',
  contrast: 'Contrast',
  steunt: 'Steunt deze casus',
  weerspreekt: 'Weerspreekt deze casus',
  'achterhaald-door': 'Achterhaald door',
  'vervolg-op': 'Vervolg op',
  'zelfde-dilemma': 'Zelfde dilemma',
};

export const holdsNames = {
  draagt: 'Draagt het besluit',
  'draagt-niet': 'Draagt het besluit niet',
  onzeker: 'Onzeker',
} as const;

export const presenceNames: Record<Presence, string> = {
  ja: 'Speelt hier',
  nee: 'Speelt hier niet',
  onbekend: 'Niet bekend',
};

export const labelExplanations: Record<Label, string> = {
  'openbaar-beschreven':
    'Deze casus is openbaar beschreven. Wat de bron niet zegt, staat erbij; de uitwerking is van ons.',
  rechtspraak: 'Deze casus komt uit een uitspraak van de rechter. De uitwerking is van ons.',
  leervoorbeeld: 'Deze casus is bedacht om van te leren. Er is geen echte inwoner.',
};
