import type { MotivationNames } from '../../../main/domain/casus/assemble-motivation.ts';
import { artikelPlace } from '../../../main/domain/reference/artikel.ts';
import { useOverview } from '../../library/library-queries.ts';
import { betrokkeneNames, termijnNames } from '../../library/reading/reading-names.ts';
import { artikelLabel } from '../../library/references/artikel-label.ts';
import { ruleName } from '../../profile/rule-names.ts';
import { uitwegNames } from '../../shared/names.ts';
import { useUitspraken } from '../../library/register-queries.ts';
import { useOwnCasussen } from '../../shared/own-casussen.ts';
import { verdictNames } from '../verdict-names.ts';
import { rangeText } from './costs/cost-names.ts';
import { nameOf } from './rulings-field.tsx';
import { conditionTexts, researchTexts } from './uitweg-texts.ts';

/** How the motivation calls what the casus points at; an id stands where the library has no title. */
export function useMotivationNames(): MotivationNames {
  const overview = useOverview();
  const own = useOwnCasussen();
  const uitspraken = useUitspraken();
  const item = (kind: string, id: string) =>
    overview.data?.entries.find((entry) => entry.kind === kind && entry.id === id)?.title ?? id;
  return {
    wet: (id) => item('wet', id),
    grondwaarde: (id) => item('grondwaarde', id),
    verdict: (verdict) =>
      verdict === null ? 'nog niet gewogen' : verdictNames[verdict].toLowerCase(),
    dilemma: (id) => item('dilemma', id),
    termijn: (termijn) => termijnNames[termijn].toLowerCase(),
    betrokkene: (betrokkene) => betrokkeneNames[betrokkene].toLowerCase(),
    money: rangeText,
    uitweg: (id) => uitwegNames[id],
    condition: (condition) => conditionTexts[condition],
    research: (step) => researchTexts[step].name.replace(/^\d+\. /u, ''),
    artikel: (reference) => artikelLabel(reference, item('wet', artikelPlace(reference).wet)),
    ruling: (ecli) => {
      const known = uitspraken.data?.find((uitspraak) => uitspraak.ecli === ecli);
      return known === undefined ? ecli : nameOf(known);
    },
    localRule: ruleName,
    precedent: ({ kind, id }) =>
      kind === 'casus'
        ? `eigen casus “${own.data?.find((casus) => casus.id === id)?.title ?? 'zonder titel'}”`
        : `“${item('voorbeeldcasus', id)}”`,
  };
}
