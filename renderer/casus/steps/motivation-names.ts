import { useQueries } from '@tanstack/react-query';

import type { Casus, PrecedentTarget } from '../../../main/domain/casus/casus.ts';
import { uitwegRules } from '../../../main/domain/casus/uitweg-conditions.ts';
import { compareCases } from '../../../main/domain/compare/compare-cases.ts';
import {
  comparedCasus,
  comparedVoorbeeldcasus,
  type ComparedCase,
} from '../../../main/domain/compare/compared-case.ts';
import { findArtikelen } from '../../../main/domain/content/wet.ts';
import type { Uitspraak } from '../../../main/domain/content/uitspraak.ts';
import type {
  ComparedPrecedent,
  MotivationNames,
} from '../../../main/domain/motivation/motivation.ts';
import { artikelPlace } from '../../../main/domain/reference/artikel.ts';
import { useFactoren, useItems, useOverview } from '../../library/library-queries.ts';
import { betrokkeneNames, termijnNames } from '../../library/reading/reading-names.ts';
import { artikelLabel } from '../../library/references/artikel-label.ts';
import { useUitspraken } from '../../library/register-queries.ts';
import { ruleName } from '../../profile/rule-names.ts';
import { call } from '../../shared/call.ts';
import { formatDay } from '../../shared/day.ts';
import { uitkomstNames, uitwegNames } from '../../shared/names.ts';
import { useOwnCasussen } from '../../shared/own-casussen.ts';
import { rangeText } from './costs/cost-names.ts';
import { nameOf } from './rulings-field.tsx';
import { conditionTexts, researchTexts } from './uitweg-texts.ts';

const standings: Readonly<Record<Uitspraak['status'], string>> = {
  actueel: '',
  achterhaald: ' (achterhaald)',
  beperkt: ' (geldt nog beperkt)',
  onzeker: ' (onzeker of dit nog geldt)',
};

/** How the motivation calls what the casus points at; an id stands where the library has no title. */
export function useMotivationNames(casus: Casus): MotivationNames {
  const overview = useOverview();
  const uitspraken = useUitspraken();
  const precedent = useComparedPrecedents(casus);
  const wetten = useItems('wet', citedWetten(casus));
  const entry = (kind: string, id: string) =>
    overview.data?.entries.find((one) => one.kind === kind && one.id === id);
  const item = (kind: string, id: string) => entry(kind, id)?.title ?? id;
  return {
    wet: (id) => item('wet', id),
    grondwaarde: (id) => {
      const wetten = (entry('grondwaarde', id)?.wetten ?? []).map((wet) => item('wet', wet));
      const title = item('grondwaarde', id);
      return wetten.length === 0 ? title : `${title} (${wetten.join(', ')})`;
    },
    dilemma: (id) => item('dilemma', id),
    termijn: (termijn) => termijnNames[termijn].toLowerCase(),
    betrokkene: (betrokkene) => betrokkeneNames[betrokkene].toLowerCase(),
    money: rangeText,
    uitweg: (id) => uitwegNames[id],
    condition: (condition) => conditionTexts[condition],
    research: (step) => researchTexts[step].name,
    artikel: (reference) => artikelLabel(reference, item('wet', artikelPlace(reference).wet)),
    lawDay: (reference) => {
      const { wet: id } = artikelPlace(reference);
      const wet = wetten.flatMap(({ item: one }) =>
        one.kind === 'wet' && one.id === id ? [one] : [],
      )[0];
      if (wet === undefined) return null;
      const days = findArtikelen(wet, reference).flatMap(({ rechtsstand }) => rechtsstand ?? []);
      return days.sort()[0] ?? wet.rechtsstand.date;
    },
    ruling: (ecli) => {
      const known = uitspraken.data?.find((uitspraak) => uitspraak.ecli === ecli);
      return known === undefined ? ecli : `${nameOf(known)}${standings[known.status]}`;
    },
    localRule: ruleName,
    outcome: (outcome) => uitkomstNames[outcome],
    day: formatDay,
    precedent,
  };
}

/** The wetten of which an artikel is cited, by itself or with a way out. */
function citedWetten({ artikelen, uitwegen }: Casus): string[] {
  const references = [
    ...artikelen.map(({ reference }) => reference),
    ...uitwegen.flatMap(({ id }) => uitwegRules[id].artikel ?? []),
  ];
  return [...new Set(references.map((reference) => artikelPlace(reference).wet))];
}

/** Lays each linked precedent beside the casus; one that is not there (yet) has a title only. */
function useComparedPrecedents(casus: Casus): (target: PrecedentTarget) => ComparedPrecedent {
  const factoren = useFactoren().data?.factoren ?? [];
  const own = useOwnCasussen();
  const targets = casus.precedents.map(({ target }) => target);
  const bundled = useItems(
    'voorbeeldcasus',
    targets.flatMap(({ kind, id }) => (kind === 'voorbeeldcasus' ? [id] : [])),
  );
  const read = useQueries({
    queries: targets
      .filter((target) => target.kind === 'casus')
      .map(({ id }) => ({
        queryKey: ['casus', 'compared', id],
        queryFn: () => call('casus:get', { id }),
        retry: false,
      })),
    combine: (results) => results.flatMap(({ data }) => data ?? []),
  });
  const here = comparedCasus(casus);
  const nameOfFactor = (id: string) => {
    const title = factoren.find((factor) => factor.id === id)?.title ?? id;
    return title.charAt(0).toLowerCase() + title.slice(1);
  };
  const there = ({ kind, id }: PrecedentTarget): ComparedCase | undefined => {
    if (kind === 'casus') {
      const found = read.find((one) => one.id === id);
      return found === undefined ? undefined : comparedCasus(found);
    }
    const found = bundled.flatMap(({ item }) =>
      item.kind === 'voorbeeldcasus' && item.id === id ? [item] : [],
    )[0];
    return found === undefined ? undefined : comparedVoorbeeldcasus(found);
  };
  return (target) => {
    const other = there(target);
    if (other === undefined) {
      const title = own.data?.find(({ id }) => id === target.id)?.title ?? '';
      return { title, label: null, outcome: null, shared: [], onlyHere: [], onlyThere: [] };
    }
    const { shared, differing } = compareCases(here.tags, other.tags, { factoren }).factoren;
    const only = (side: 'a' | 'b') =>
      differing
        .filter(({ presentIn }) => presentIn === side)
        .map((one) => nameOfFactor(one.factor));
    return {
      title: other.title,
      label: other.label,
      outcome: other.outcome,
      shared: shared.map(nameOfFactor),
      onlyHere: only('a'),
      onlyThere: only('b'),
    };
  };
}
