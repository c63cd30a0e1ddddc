import type { Casus } from '../casus/casus.ts';
import type { Uitkomst } from '../content/vocabulary.ts';
import { comparedLetterLines } from './compared-lines.ts';
import { legalLetterLines } from './legal-letter-lines.ts';
import { saidToResident } from './letter-texts.ts';
import { enumerated, labelled, quoted, sentence, spaced } from './lines.ts';
import {
  joinParts,
  type Motivation,
  type MotivationNames,
  type MotivationPart,
} from './motivation.ts';
import { optionName } from './weighing-lines.ts';

export const letterHeadings = {
  besluit: 'Ons besluit',
  feiten: 'Wat wij van u weten',
  effect: 'Wat u wilt bereiken',
  grondwaarden: 'Wat de wet wil',
  afweging: 'Waarom wij dit besluiten',
  'juridische-route': 'Welke regels wij gebruiken',
  vergelijking: 'Andere situaties',
} as const satisfies Partial<Record<MotivationPart, string>>;

/** How a decision opens, by its outcome; what is no decision yet on what was asked has no opening. */
const openings: Readonly<Partial<Record<Uitkomst, string>>> = {
  'toegekend-binnen-regel': 'Wij kennen dit toe',
  'toegekend-via-individualisering': 'Wij kennen dit toe',
  'toegekend-via-hardheidsclausule': 'Wij kennen dit toe',
  'toegekend-via-evenredigheid': 'Wij kennen dit toe',
  'mini-maatwerkbudget': 'Wij kennen dit toe',
  'opgelost-met-bestaande-regeling': 'Dit kan met een regeling die er al is',
  gedeeltelijk: 'Wij kennen een deel toe van wat u vroeg',
  'afgewezen-met-alternatief': 'Wij wijzen af wat u vroeg. Dit kan wel',
};

/**
 * The motivation for the beschikking, to the resident: the decision first, then why. It takes the
 * account of each step, in the words that were written for the letter where there are any, leaves out
 * what is internal, and never names a casus of the user's own.
 */
export function assembleLetter(written: Casus, names: MotivationNames): Motivation {
  const casus = saidToResident(written);
  const { effectAccount } = casus;
  const compared = comparedLetterLines(casus, names);
  return joinParts(
    [
      ['besluit', decision(casus)],
      ['feiten', [casus.situation]],
      ['effect', [quoted('U zei', effectAccount.ownWords), casus.effect]],
      ['grondwaarden', casus.grondwaarden.map((one) => wants(one, names))],
      ['afweging', weighing(casus)],
      ['juridische-route', legalLetterLines(casus, names)],
      // A letter need not compare; without a ruling to name it says nothing rather than a formula.
      ...(compared.length === 0 ? [] : [['vergelijking', compared] as const]),
    ],
    letterHeadings,
  );
}

function decision(casus: Casus): string[] {
  const { options, decision: decided } = casus;
  if (decided.outcome === 'afgewezen') return ['Wij wijzen uw aanvraag af.'];
  const chosen = options.find(({ id }) => id === decided.chosen);
  if (chosen === undefined) return [];
  const opening = decided.outcome === null ? undefined : openings[decided.outcome];
  return [sentence(labelled(opening ?? 'Wij kiezen', optionName(casus, chosen)))];
}

function wants({ id, why }: Casus['grondwaarden'][number], names: MotivationNames): string {
  return why.trim() === '' ? '' : spaced(sentence(names.grondwaarde(id)), sentence(why));
}

function weighing(casus: Casus): string[] {
  const { options, decision: decided } = casus;
  const chosen = options.find(({ id }) => id === decided.chosen);
  const others = options.filter(({ id }) => id !== decided.chosen);
  if (chosen === undefined) return [casus.consequences];
  return [
    chosen.text,
    casus.whyChosen,
    others.length === 0
      ? ''
      : sentence(
          labelled(
            'Wij hebben ook bekeken',
            enumerated(others.map((one) => optionName(casus, one))),
          ),
        ),
    ...others.map((other) =>
      other.text.trim() === '' ? '' : labelled(optionName(casus, other), other.text),
    ),
    casus.consequences,
  ];
}
