import { useQuery } from '@tanstack/react-query';

import type { Precedent } from '../../../main/domain/casus/casus.ts';
import { knownPrecedent } from '../../review/use-review-context.ts';
import { call, CallError } from '../../shared/call.ts';
import { formatDay, today } from '../../shared/day.ts';
import { useOwnCasussen } from '../../shared/own-casussen.ts';

/**
 * What happened to a precedent since it was linked, in a sentence: it was superseded, it is gone, it
 * changed or its law did. Undefined when nothing did, or while that is not known.
 */
export function usePrecedentStanding({ target, linkedAt }: Precedent): string | undefined {
  const own = useOwnCasussen();
  const reading = useQuery({
    queryKey: ['library', 'item', 'voorbeeldcasus', target.id],
    queryFn: () => call('library:get-item', { kind: 'voorbeeldcasus', id: target.id }),
    enabled: target.kind === 'voorbeeldcasus',
    staleTime: Infinity,
  });
  if (target.kind === 'casus') {
    if (own.data === undefined) return undefined;
    const casus = own.data.find(({ id }) => id === target.id);
    if (casus === undefined) return 'Deze casus is er niet meer.';
    return casus.changedAt > linkedAt
      ? `Gewijzigd op ${formatDay(casus.changedAt.slice(0, 10))}, nadat je hem koppelde.`
      : undefined;
  }
  if (reading.error instanceof CallError && reading.error.code === 'not-found') {
    return 'Deze voorbeeldcasus staat niet meer in de bibliotheek.';
  }
  const [entry] = reading.data === undefined ? [] : knownPrecedent(reading.data);
  if (entry === undefined) return undefined;
  const [, { superseded, lawChanges, rechtsstand }] = entry;
  if (superseded)
    return 'Achterhaald: er is een nieuwere casus, of een uitspraak die het anders ziet.';
  const since = lawChanges.filter((day) => day > rechtsstand && day <= today()).sort();
  const last = since.at(-1);
  return last === undefined
    ? undefined
    : `De wet is gewijzigd op ${formatDay(last)}. Kijk of dit nog klopt.`;
}
