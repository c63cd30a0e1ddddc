import type { FactorVocabulary } from '../../main/domain/content/factor.ts';

/** What the library answers of factoren: one will do. */
export const smallFactoren = {
  parents: [],
  factoren: [
    {
      id: 'studerend',
      title: 'Volgt een opleiding',
      question: 'Volgt iemand een opleiding?',
      pleads: 'voor',
      cues: [],
    },
  ],
} satisfies FactorVocabulary;
