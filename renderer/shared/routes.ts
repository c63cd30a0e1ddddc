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
  about: '/over',
  settings: '/instellingen',
  kind: (kind: ItemKind) => `/bibliotheek/${kindFolders[kind]}`,
  item: (kind: ItemKind, id: string) => `/bibliotheek/${kindFolders[kind]}/${id}`,
  casus: (id: string, step?: string) =>
    step === undefined ? `/casusboek/${id}` : `/casusboek/${id}/${step}`,
  reviewing: (id: string) => `/toetsen/${id}`,
  /** Two cases side by side, each as `casus:<id>` or `voorbeeldcasus:<slug>`; the second may be chosen there. */
  comparing: (left: string, right?: string) =>
    right === undefined
      ? `/vergelijken?links=${left}`
      : `/vergelijken?links=${left}&rechts=${right}`,
};
