import type { ItemKind } from '../../main/domain/content/vocabulary.ts';

/** Where each kind of the library stands in the address. */
export const kindFolders: Record<ItemKind, string> = {
  voorbeeldcasus: 'casussen',
  dilemma: 'dilemmas',
  grondwaarde: 'grondwaarden',
  wet: 'wetten',
  methode: 'methode',
};

export const routes = {
  search: '/',
  library: '/bibliotheek',
  casusboek: '/casusboek',
  compare: '/vergelijken',
  review: '/toetsen',
  learn: '/leren',
  learnPath: (id: string) => `/leren/paden/${id}`,
  lesson: (id: string) => `/leren/lessen/${id}`,
  todaysQuestions: '/leren/vragen',
  /** A voorbeeldcasus to work from its situation alone. */
  practise: (id: string) => `/leren/casus/${id}`,
  /** Two voorbeeldcasussen of which the outcome differs. */
  contrast: (left: string, right: string) => `/leren/contrast/${left}/${right}`,
  contrasts: '/leren/contrast',
  carousel: '/leren/carrousel',
  learningProof: '/leren/bewijs',
  about: '/over',
  howSearchWorks: '/over/zoeken',
  settings: '/instellingen',
  profile: '/instellingen/eigen-regels',
  copies: '/casusboek/kopieen',
  backups: '/instellingen/reservekopieen',
  transfer: '/instellingen/overzetten',
  exporting: (id: string) => `/instellingen/overzetten?casus=${id}`,
  kind: (kind: ItemKind) => `/bibliotheek/${kindFolders[kind]}`,
  item: (kind: ItemKind, id: string) => `/bibliotheek/${kindFolders[kind]}/${id}`,
  casus: (id: string, step?: string) =>
    step === undefined ? `/casusboek/${id}` : `/casusboek/${id}/${step}`,
  versions: (id: string) => `/casusboek/${id}/versies`,
  version: (id: string, revision: number) => `/casusboek/${id}/versies/${String(revision)}`,
  trash: '/casusboek/prullenbak',
  /** What is due for destruction, and what was destroyed. */
  destruction: '/casusboek/vernietigen',
  logbook: '/instellingen/logboek',
  /** Own casussen that tell against each other. */
  unequal: '/toetsen/gelijke-gevallen',
  reviewing: (id: string) => `/toetsen/${id}`,
  /** A casus of a colleague that is here to be reviewed. */
  reviewingGuest: (id: string) => `/toetsen/collega/${id}`,
  /** Two cases side by side, each as `casus:<id>` or `voorbeeldcasus:<slug>`; the second may be chosen there. */
  comparing: (left: string, right?: string) =>
    right === undefined
      ? `/vergelijken?links=${left}`
      : `/vergelijken?links=${left}&rechts=${right}`,
};
