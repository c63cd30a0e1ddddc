import { useQueries } from '@tanstack/react-query';

import type { Output } from '../../main/contract/contract.ts';
import type { Casus } from '../../main/domain/casus/casus.ts';
import type { FactorVocabulary } from '../../main/domain/content/factor.ts';
import type { KnownPrecedent, ReviewContext } from '../../main/domain/review/review-rule.ts';
import { useOverview } from '../library/library-queries.ts';
import { useUitspraken } from '../library/register-queries.ts';
import { call, CallError } from '../shared/call.ts';
import { today } from '../shared/day.ts';
import { useOwnCasussen } from '../shared/own-casussen.ts';
import { useUnequalCases } from './use-unequal-cases.ts';

type Reading = Output<'library:get-item'>;

/** What the rules need to look at this casus, and whether it is all there. */
export type ReviewContextState = {
  readonly context: ReviewContext;
  readonly isPending: boolean;
  /** Equal cases are still being looked for; the other rules need not wait for that. */
  readonly isComparing: boolean;
  /** The first thing that could not be read; the rules that need it have found less. */
  readonly error: unknown;
};

export function useReviewContext(casus: Casus, vocabulary: FactorVocabulary): ReviewContextState {
  const overview = useOverview();
  const own = useOwnCasussen();
  const uitspraken = useUitspraken();
  const unequal = useUnequalCases(casus, vocabulary);
  const linked = casus.precedents.flatMap(({ target }) =>
    target.kind === 'voorbeeldcasus' ? [target.id] : [],
  );
  const readings = useQueries({
    queries: [...new Set(linked)].map((id) => ({
      queryKey: ['library', 'item', 'voorbeeldcasus', id],
      queryFn: () => call('library:get-item', { kind: 'voorbeeldcasus', id }),
      staleTime: Infinity,
    })),
  });

  const grondwaarden = new Map<string, string[]>();
  for (const entry of overview.data?.entries ?? []) {
    if (entry.kind !== 'grondwaarde') continue;
    for (const wet of entry.wetten)
      grondwaarden.set(wet, [...(grondwaarden.get(wet) ?? []), entry.id]);
  }
  const read = readings.flatMap(({ data }) => (data === undefined ? [] : [data]));
  // A precedent that is gone is a finding of its own, and no failure of this screen.
  const failed = readings.find(
    ({ error }) => error !== null && !(error instanceof CallError && error.code === 'not-found'),
  );
  return {
    context: {
      today: today(),
      grondwaarden,
      precedents: new Map(read.flatMap(knownPrecedent)),
      casussen: new Set(own.data?.map(({ id }) => id)),
      rulings: new Map(uitspraken.data?.map(({ ecli, status }) => [ecli, status])),
      unequal: unequal.cases.map(({ target }) => target),
    },
    isPending:
      overview.isPending ||
      own.isPending ||
      uitspraken.isPending ||
      readings.some((reading) => reading.isPending),
    isComparing: unequal.isPending,
    error: overview.error ?? own.error ?? uitspraken.error ?? failed?.error ?? unequal.error,
  };
}

/** What the library says of a voorbeeldcasus, by its id; nothing for another kind of item. */
export function knownPrecedent({ item, uitspraken }: Reading): readonly [string, KnownPrecedent][] {
  if (item.kind !== 'voorbeeldcasus') return [];
  const outdated = new Set(
    uitspraken.filter(({ status }) => status === 'achterhaald').map(({ ecli }) => ecli),
  );
  const superseded =
    item.relations.some(({ kind }) => kind === 'achterhaald-door') ||
    item.rulings.some(({ ecli, direction }) => direction === 'voor' && outdated.has(ecli));
  const lawChanges = item.lawChanges
    .filter(({ kind }) => kind === 'in-werking')
    .map(({ date }) => date);
  return [[item.id, { rechtsstand: item.rechtsstand.date, lawChanges, superseded }]];
}
