import type { Inline } from '../../../main/domain/content/rich-text.ts';
import type { CaseStep, ExerciseOf } from '../../../main/domain/leren/exercise.ts';

/** What a step of working a case asks, and what to look back on. */
export type CaseStepContent = ExerciseOf<'work-a-case'>['steps'][number];

export const caseStepNames: Readonly<Record<CaseStep, string>> = {
  effect: '1 Effect',
  grondwaarden: '2 Grondwaarden',
  gevolgen: '3 Mogelijkheden en gevolgen',
  'juridische-toets': '4 Juridische toets',
};

/** Headings of the voorbeeldcasus that a step is held beside. */
export const caseStepHeadings: Readonly<Record<CaseStep, readonly string[]>> = {
  effect: ['Effect'],
  grondwaarden: ['Grondwaarden'],
  gevolgen: ['Gevolgen', 'Ethiek', 'Bestuurlijk'],
  'juridische-toets': ['Juridische toets'],
};

const prose = (text: string): Inline[] => [{ kind: 'text', text }];

function step(
  name: CaseStep,
  question: string,
  hints: readonly string[],
  criteria: Readonly<Record<string, string>>,
): CaseStepContent {
  return {
    step: name,
    question: prose(question),
    hints: hints.map(prose),
    criteria: Object.entries(criteria).map(([id, text]) => ({ id, text: prose(text) })),
  };
}

/** The steps for a voorbeeldcasus that no lesson asks about: what holds for every case. */
export const standardCaseSteps: readonly CaseStepContent[] = [
  step(
    'effect',
    'Wat moet er voor deze inwoner anders zijn, over een half jaar en over twee jaar?',
    [
      'Is wat je schreef een doel, of een middel? Vraag door: wat levert het op?',
      'Van wie is dit effect: van de inwoner, van een gezinslid, van de gemeente?',
      'Waaraan zou je merken dat het is gelukt?',
    ],
    {
      doel: 'Ik schreef een doel op, geen voorziening.',
      wie: 'Ik zei voor wie er iets verandert, en wanneer.',
      merken: 'Ik zei waaraan je het merkt.',
    },
  ),
  step(
    'grondwaarden',
    'Welke grondwaarden spelen mee? Zeg van elke of het effect erbij past, of botst.',
    [
      'Welke wetten raken deze situatie, ook buiten je eigen afdeling?',
      'Wat wil elke wet in de kern bereiken? Schrijf het op zonder artikel.',
      'Waar wijzen twee grondwaarden een andere kant op?',
    ],
    {
      gewogen: 'Ik zei van elke grondwaarde wat zij vraagt, niet alleen hoe zij heet.',
      botsing: 'Ik zag waar het schuurt.',
      breed: 'Ik keek verder dan één wet.',
    },
  ),
  step(
    'gevolgen',
    'Welke besluiten kun je nemen, en wat doet elk besluit later, voor wie?',
    [
      'Zet het gewone besluit naast minstens één ander.',
      'Kijk naar nu, naar over twee jaar, en naar daarna.',
      'Wie merkt het nog meer: kinderen, de mantelzorger, de gemeente?',
    ],
    {
      twee: 'Ik vergeleek minstens twee besluiten.',
      anderen: 'Ik keek ook naar anderen dan de inwoner.',
      later: 'Ik keek verder dan drie maanden.',
    },
  ),
  step(
    'juridische-toets',
    'Welke weg biedt de wet voor dit effect, en wat pleit ertegen?',
    [
      'Is de bepaling dwingend, of staat er dat het kan?',
      'Welke voorwaarden heeft deze uitweg, en welk feit vult elke voorwaarde?',
      'Wat is de sterkste tegenwerping, en wat antwoord je daarop?',
    ],
    {
      uitweg: 'Ik noemde de uitweg met haar voorwaarden.',
      feiten: 'Ik legde bij elke voorwaarde een feit.',
      tegen: 'Ik zocht ook wat ertegen pleit.',
    },
  ),
];

export const standardReflection: readonly Inline[][] = [
  prose('Wat zag jij wat in de uitwerking niet staat?'),
  prose('Wat doe je anders bij de volgende casus die hierop lijkt?'),
];
