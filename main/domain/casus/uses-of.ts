import { z } from 'zod';

import { artikelPlace } from '../reference/artikel.ts';
import { casusSummarySchema, summarizeCasus, type Casus } from './casus.ts';

/** What a casus can point at, as `kind:id`. */
export type UseKey = `${UsedKind}:${string}`;
export const usedKindSchema = z.enum([
  'voorbeeldcasus',
  'casus',
  'dilemma',
  'grondwaarde',
  'wet',
  'artikel',
  'uitspraak',
]);
export type UsedKind = z.infer<typeof usedKindSchema>;

/** Everything that a casus points at; the wet of a cited artikel counts as used too. */
export function usesOf(casus: Casus): UseKey[] {
  const { wetten, dilemmas, grondwaarden, artikelen, rulings, precedents, copiedFrom } = casus;
  return [
    ...new Set<UseKey>([
      ...wetten.map((id) => `wet:${id}` as const),
      ...artikelen.map(({ reference }) => `wet:${artikelPlace(reference).wet}` as const),
      ...artikelen.map(({ reference }) => `artikel:${reference}` as const),
      ...dilemmas.map((id) => `dilemma:${id}` as const),
      ...grondwaarden.map(({ id }) => `grondwaarde:${id}` as const),
      ...rulings.map(({ ecli }) => `uitspraak:${ecli}` as const),
      ...precedents.map(({ target }) => `${target.kind}:${target.id}` as const),
      ...(copiedFrom === null ? [] : [`casus:${copiedFrom.id}` as const]),
    ]),
  ];
}

/** A summary with what the casus points at, so that the other side can tell without reading it. */
export const indexedCasusSchema = casusSummarySchema.extend({ uses: z.array(z.string()) });
export type IndexedCasus = z.infer<typeof indexedCasusSchema>;

export function indexCasus(casus: Casus): IndexedCasus {
  return { ...summarizeCasus(casus), uses: usesOf(casus) };
}

/** The summary alone: lists of many casussen stay small. */
export function withoutUses({ uses: _uses, ...summary }: IndexedCasus) {
  return summary;
}
