import type { Casus, PrecedentTarget } from '../../main/domain/casus/casus.ts';
import { comparedCasus } from '../../main/domain/compare/compared-case.ts';
import type { FactorVocabulary } from '../../main/domain/content/factor.ts';
import { isUnequal } from '../../main/domain/review/unequal-cases.ts';
import { similarQuery } from '../casus/precedents/similar-query.ts';
import { targetOf } from '../casus/precedents/target.ts';
import { useSimilar } from '../search/use-similar.ts';

export type UnequalCases = {
  readonly targets: readonly PrecedentTarget[];
  readonly titles: ReadonlyMap<string, string>;
  readonly isPending: boolean;
  readonly error: unknown;
};

/** Of the cases that are most alike, own and bundled: those with the same telling factoren that ended otherwise. */
export function useUnequalCases(casus: Casus, vocabulary: FactorVocabulary): UnequalCases {
  const query = similarQuery(casus);
  const { answer, error } = useSimilar(query);
  const here = comparedCasus(casus);
  const unequal = (answer?.casussen ?? []).filter(({ document }) =>
    isUnequal(here, { tags: document, outcome: document.outcome }, vocabulary),
  );
  const nothingToCompare = query.text === '' && Object.keys(query.factoren).length === 0;
  return {
    targets: unequal.map(({ document }) => targetOf(document)),
    titles: new Map(unequal.map(({ document }) => [document.id, document.title])),
    isPending: answer === null && error === null && !nothingToCompare,
    error,
  };
}
