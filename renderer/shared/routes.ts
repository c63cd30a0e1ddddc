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
  about: '/over',
  settings: '/instellingen',
  kind: (kind: ItemKind) => `/bibliotheek/${kindFolders[kind]}`,
  item: (kind: ItemKind, id: string) => `/bibliotheek/${kindFolders[kind]}/${id}`,
  casus: (id: string, step?: string) =>
    step === undefined ? `/casusboek/${id}` : `/casusboek/${id}/${step}`,
};
