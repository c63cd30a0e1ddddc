import type { Casus } from '../casus/casus.ts';
import { needsResearch, researchStepSchema } from '../casus/legal-route.ts';
import type { GrondwaardeVerdict } from '../content/vocabulary.ts';
import { comparedLines, equalityLines } from './compared-lines.ts';
import { carryingNames, legalLines } from './legal-lines.ts';
import { labelled, listed, quoted, sentence, spaced } from './lines.ts';
import {
  joinParts,
  type Motivation,
  type MotivationNames,
  type MotivationPart,
} from './motivation.ts';
import { optionName, weighingLines } from './weighing-lines.ts';

export const reportHeadings: Readonly<Record<MotivationPart, string>> = {
  feiten: 'Feiten',
  effect: 'Gewenst effect',
  grondwaarden: 'Grondwaarden',
  afweging: 'Afweging',
  'juridische-route': 'Juridische route',
  vergelijking: 'Vergeleken zaken',
  gelijkheid: 'Waarom hier wel of niet hetzelfde',
  besluit: 'Besluit',
};

const verdictWords: Readonly<Record<GrondwaardeVerdict, string>> = {
  dient: 'het gewenste effect dient dit',
  'raakt-niet': 'het gewenste effect raakt dit niet',
  spanning: 'het gewenste effect staat hiermee op gespannen voet',
  strijdig: 'het gewenste effect is hiermee in strijd',
};

/** The motivation for the file: everything that was weighed, facts before weighing, under fixed headings. */
export function assembleReport(casus: Casus, names: MotivationNames): Motivation {
  return joinParts(
    [
      ['feiten', [casus.situation, ...research(casus, names)]],
      ['effect', effect(casus, names)],
      ['grondwaarden', grondwaarden(casus, names)],
      ['afweging', weighingLines(casus, names)],
      ['juridische-route', legalLines(casus, names)],
      ['vergelijking', comparedLines(casus, names)],
      ['gelijkheid', equalityLines(casus, names)],
      ['besluit', decision(casus, names)],
    ],
    reportHeadings,
  );
}

/** Research in its fixed order, where the law asks for it; a step that is skipped stays in sight. */
function research(casus: Casus, names: MotivationNames): string[] {
  if (!needsResearch(casus.wetten)) return [];
  const { options } = researchStepSchema;
  if (options.every((step) => casus.research[step].text.trim() === '')) return [];
  return [
    'Onderzoek in vaste volgorde:',
    ...options.map((step) =>
      labelled(names.research(step), casus.research[step].text.trim() || 'nog niet beschreven.'),
    ),
  ];
}

function effect({ effect: wanted, effectAccount }: Casus, names: MotivationNames): string[] {
  return [
    quoted('In de woorden van de inwoner', effectAccount.ownWords),
    wanted,
    listed('Van wie dit effect is', effectAccount.whose.map(names.betrokkene)),
    labelled('Te merken aan', effectAccount.signs),
  ];
}

function grondwaarden(casus: Casus, names: MotivationNames): string[] {
  return [
    ...casus.grondwaarden
      .filter(({ verdict, why }) => verdict !== null || why.trim() !== '')
      .map(({ id, verdict, why }) =>
        spaced(
          `${names.grondwaarde(id)}: ${verdict === null ? 'nog niet gewogen' : verdictWords[verdict]}.`,
          sentence(why),
        ),
      ),
    listed('Wat hier botst', casus.dilemmas.map(names.dilemma)),
  ];
}

function decision(casus: Casus, names: MotivationNames): string[] {
  const { options, decision: decided, evaluation } = casus;
  const chosen = options.find(({ id }) => id === decided.chosen);
  const carrying = carryingNames(casus, names);
  const lines = [
    chosen === undefined ? '' : labelled('Gekozen', optionName(casus, chosen)),
    decided.outcome === null ? '' : labelled('Uitkomst', names.outcome(decided.outcome)),
  ].filter((line) => line !== '');
  if (lines.length === 0) return [];
  return [
    ...lines,
    listed('Het besluit rust op', carrying),
    evaluation.plannedOn === null
      ? ''
      : labelled('Terugkijken op', names.day(evaluation.plannedOn)),
  ];
}
