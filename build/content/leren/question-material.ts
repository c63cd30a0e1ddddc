import type { Item } from '../../../main/domain/content/bundle.ts';

/** The items that questions are made from, each kind in the order of its files. */
export type QuestionMaterial = {
  readonly [Kind in 'voorbeeldcasus' | 'dilemma' | 'grondwaarde' | 'wet']: readonly Extract<
    Item,
    { kind: Kind }
  >[];
};
