import { casusName } from '../../main/domain/casus/casus-name.ts';
import type { Casus, PrecedentTarget } from '../../main/domain/casus/casus.ts';
import { comparedCasus } from '../../main/domain/compare/compared-case.ts';
import type { FactorVocabulary } from '../../main/domain/content/factor.ts';
import type { Uitkomst } from '../../main/domain/content/vocabulary.ts';
import { isUnequal } from '../../main/domain/review/unequal-cases.ts';
import { strongOnly } from '../../main/domain/search/strong-only.ts';
import { similarQuery } from '../casus/precedents/similar-query.ts';
import { targetOf } from '../casus/precedents/target.ts';
import { useSimilar } from '../search/use-similar.ts';

/** A case with the same telling factoren that ended otherwise. */
export type UnequalCase = {
  readonly target: PrecedentTarget;
  readonly title: string;
  readonly outcome: Uitkomst;
};

type UnequalCases = {
  readonly cases: readonly UnequalCase[];
  readonly isPending: boolean;
  readonly error: unknown;
};

/** Of the cases that are most alike, own and bundled: those with the same telling factoren that ended otherwise. */
export function useUnequalCases(casus: Casus, vocabulary: FactorVocabulary): UnequalCases {
  const query = similarQuery(casus);
  const { answer, error } = useSimilar(query);
  const here = comparedCasus(casus);
  const cases = (answer === null ? [] : strongOnly(answer).casussen).flatMap(
    ({ document }): UnequalCase[] => {
      const { outcome } = document;
      if (outcome === null || !isUnequal(here, { tags: document, outcome }, vocabulary)) return [];
      return [{ target: targetOf(document), title: casusName(document.title), outcome }];
    },
  );
  const nothingToCompare = query.text === '' && Object.keys(query.factoren).length === 0;
  return { cases, isPending: answer === null && error === null && !nothingToCompare, error };
}
