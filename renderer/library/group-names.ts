import type { DilemmaGroup } from '../../main/domain/dilemma/dilemma.ts';
import type { Goal } from '../../main/domain/grondwaarde/grondwaarde.ts';
import type { Methode } from '../../main/domain/content/methode.ts';

/** What the dilemmas of a group are about. */
export const dilemmaGroupNames: Record<DilemmaGroup, string> = {
  recht: 'Recht en regels',
  stelsel: 'Tussen wetten en organisaties',
  geld: 'Geld en kosten',
  kennis: 'Wat wij wel en niet weten',
  ethiek: 'Wat goed is om te doen',
  privacy: 'Privacy en vertrouwen',
  wonen: 'Wonen en adres',
  verblijf: 'Verblijfsstatus',
  jongeren: 'Jongeren',
  zorg: 'Zorg voor elkaar',
  terugvordering: 'Terugvordering',
};

/** The goals that grondwaarden serve, across laws. */
export const goalNames: Record<Goal, string> = {
  'meedoen-of-werken': 'Meedoen of werken',
  rondkomen: 'Rondkomen',
  'financien-op-orde': 'Financiën op orde',
  'eigen-huishouden': 'Een eigen huishouden voeren',
  wonen: 'Wonen',
  kinderen: 'Kinderen die goed opgroeien',
  rechtsbescherming: 'Rechtsbescherming',
  zorg: 'Zorg',
  onderwijs: 'Onderwijs',
};

/** The parts of the method. */
export const methodeGroupNames: Record<Methode['group'], string> = {
  stappen: 'De stappen',
  gesprek: 'Het gesprek',
  wegen: 'Wegen en afwegen',
  motiveren: 'Motiveren en schrijven',
  opschalen: 'Opschalen en signaleren',
  leren: 'Samen leren',
};
