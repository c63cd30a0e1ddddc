import type { Casus } from '../../main/domain/casus/casus.ts';
import { perspectiveSchema } from '../../main/domain/casus/perspective.ts';
import type { Step } from '../../main/domain/casus/steps.ts';
import { uitkomstNames, uitwegNames, verdictNames } from '../shared/names.ts';
import type { GrondwaardeVerdict } from '../../main/domain/content/vocabulary.ts';
import { useFactoren } from '../library/library-queries.ts';
import { useTitles } from '../library/use-titles.ts';
import { formatDay } from '../shared/day.ts';
import { DefinitionList } from '../ui/definition-list.tsx';

/** What was chosen in a step rather than written, for who reviews it. */
export function StepFacts({ casus, step }: { readonly casus: Casus; readonly step: Step }) {
  const titleOf = useTitles();
  const vocabulary = useFactoren();
  const factoren = (answer: 'ja' | 'nee') =>
    Object.entries(casus.factoren)
      .filter(([, presence]) => presence === answer)
      .map(([id]) => vocabulary.data?.factoren.find((one) => one.id === id)?.title ?? id);
  const { outcome, chosen } = casus.decision;
  const perspectives = perspectiveSchema.options.flatMap((side) => {
    const { verdict } = casus.perspectives[side];
    return verdict === null ? [] : [`${side} ${verdict}`];
  });
  const facts: Partial<Record<Step, readonly (readonly [string, readonly string[]])[]>> = {
    situatie: [
      ['Wetten', casus.wetten.map((id) => titleOf('wet', id))],
      ['Speelt hier', factoren('ja')],
      ['Speelt niet', factoren('nee')],
    ],
    effect: [
      ['Doel of middel', casus.effectAccount.kind === null ? [] : [casus.effectAccount.kind]],
    ],
    grondwaarden: [
      [
        'Zonder uitleg',
        casus.grondwaarden
          .filter(({ why }) => why.trim() === '')
          .map(({ id, verdict }) => `${titleOf('grondwaarde', id)} (${verdictText(verdict)})`),
      ],
      ["Dilemma's", casus.dilemmas.map((id) => titleOf('dilemma', id))],
    ],
    'langere-termijn': [
      [
        'Besluiten',
        casus.options.map(({ title, standard }) => {
          const name = title.trim() || 'zonder titel';
          return standard ? `${name} (standaardbesluit)` : name;
        }),
      ],
      ['Perspectieven', perspectives],
    ],
    'juridische-toets': [
      [
        'Besluit rust op',
        casus.uitwegen.filter(({ carries }) => carries).map(({ id }) => uitwegNames[id]),
      ],
      [
        'Ook bekeken',
        casus.uitwegen.filter(({ carries }) => !carries).map(({ id }) => uitwegNames[id]),
      ],
    ],
    besluit: [
      ['Uitkomst', outcome === null ? [] : [uitkomstNames[outcome]]],
      [
        'Gekozen besluit',
        casus.options.filter(({ id }) => id === chosen).map(({ title }) => title.trim()),
      ],
    ],
    evaluatie: [
      [
        'Terugkijken op',
        casus.evaluation.plannedOn === null ? [] : [formatDay(casus.evaluation.plannedOn)],
      ],
    ],
  };
  const items = (facts[step] ?? [])
    .filter(([, values]) => values.some((value) => value !== ''))
    .map(([term, values]) => ({ term, value: values.join(' · ') }));
  return items.length === 0 ? null : <DefinitionList items={items} />;
}

function verdictText(verdict: GrondwaardeVerdict | null): string {
  return verdict === null ? 'nog niet gewogen' : verdictNames[verdict].toLowerCase();
}
