import type { MotivationNames } from '../../../main/domain/casus/assemble-motivation.ts';
import { useOverview } from '../../library/library-queries.ts';
import { uitwegNames } from '../../shared/names.ts';
import { useOwnCasussen } from '../../shared/own-casussen.ts';
import { verdictNames } from '../verdict-names.ts';

/** How the motivation calls what the casus points at; an id stands where the library has no title. */
export function useMotivationNames(): MotivationNames {
  const overview = useOverview();
  const own = useOwnCasussen();
  const item = (kind: string, id: string) =>
    overview.data?.entries.find((entry) => entry.kind === kind && entry.id === id)?.title ?? id;
  return {
    wet: (id) => item('wet', id),
    grondwaarde: (id) => item('grondwaarde', id),
    verdict: (verdict) =>
      verdict === null ? 'nog niet gewogen' : verdictNames[verdict].toLowerCase(),
    uitweg: (id) => uitwegNames[id],
    precedent: ({ kind, id }) =>
      kind === 'casus'
        ? `eigen casus “${own.data?.find((casus) => casus.id === id)?.title ?? 'zonder titel'}”`
        : `“${item('voorbeeldcasus', id)}”`,
  };
}
