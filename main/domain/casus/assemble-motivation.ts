import { costTotals } from '../costs/cost-totals.ts';
import { doNothing } from '../costs/cost-item.ts';
import type { Range } from '../costs/yearly-costs.ts';
import type { Casus, Precedent } from './casus.ts';
import {
  needsResearch,
  researchStepSchema,
  type CheckedUitweg,
  type ResearchStep,
} from './legal-route.ts';
import type { Consequence, Option } from './option.ts';
import { perspectiveSchema } from './perspective.ts';
import { uitwegRules, type UitwegCondition } from './uitweg-conditions.ts';

/** The parts of a motivation in the order in which a reader can follow them; the order is fixed. */
export const motivationParts = [
  'feiten',
  'effect',
  'grondwaarden',
  'afweging',
  'juridische-route',
  'vergelijking',
  'gelijkheid',
] as const;
export type MotivationPart = (typeof motivationParts)[number];

/** What the casus itself does not know: how things are called. */
export type MotivationNames = {
  readonly wet: (id: string) => string;
  readonly grondwaarde: (id: string) => string;
  readonly verdict: (verdict: Casus['grondwaarden'][number]['verdict']) => string;
  readonly dilemma: (id: string) => string;
  readonly termijn: (termijn: Consequence['termijn']) => string;
  readonly betrokkene: (betrokkene: Consequence['betrokkene']) => string;
  readonly money: (range: Range) => string;
  readonly uitweg: (id: Casus['uitwegen'][number]['id']) => string;
  /** A condition of a way out as a question, and a step of the research. */
  readonly condition: (condition: UitwegCondition) => string;
  readonly research: (step: ResearchStep) => string;
  /** Such as "artikel 2.3.5 lid 3 Wmo 2015". */
  readonly artikel: (reference: string) => string;
  /** Court, day and number of a ruling. */
  readonly ruling: (ecli: string) => string;
  readonly localRule: (rule: Casus['localRules'][number]) => string;
  readonly precedent: (target: Precedent['target']) => string;
};

type Parts = Readonly<Record<MotivationPart, readonly string[]>>;

/** A motivation put together from the steps, and the parts for which nothing was written. */
export type Motivation = { readonly text: string; readonly missing: readonly MotivationPart[] };

export const reportHeadings: Readonly<Record<MotivationPart, string>> = {
  feiten: 'Feiten',
  effect: 'Gewenst effect',
  grondwaarden: 'Grondwaarden',
  afweging: 'Afweging',
  'juridische-route': 'Juridische route',
  vergelijking: 'Vergeleken zaken',
  gelijkheid: 'Waarom hier wel of niet hetzelfde',
};

/** The motivation for the file: everything that was weighed, under fixed headings. */
export function assembleReport(casus: Casus, names: MotivationNames): Motivation {
  const { effectAccount, options, decision } = casus;
  const chosen = options.find(({ id }) => id === decision.chosen);
  return join(
    {
      feiten: [
        casus.situation,
        list('Betrokken wetten', casus.wetten.map(names.wet)),
        ...research(casus, names),
      ],
      effect: [
        quoted('In eigen woorden', effectAccount.ownWords),
        casus.effect,
        labelled('Te merken aan', effectAccount.signs),
      ],
      grondwaarden: [
        ...casus.grondwaarden
          .filter(({ verdict, why }) => verdict !== null || why.trim() !== '')
          .map(
            ({ id, verdict, why }) => `${names.grondwaarde(id)}: ${names.verdict(verdict)}. ${why}`,
          ),
        list('Wat hier botst', casus.dilemmas.map(names.dilemma)),
      ],
      afweging: [
        ...options.map((option) => weighed(option, names)),
        casus.consequences,
        ...money(casus, names),
        labelled('Ethiek', casus.ethics),
        labelled('Bestuurlijk', casus.governance),
        ...sides(casus),
        ...(chosen === undefined ? [] : [labelled('Gekozen', chosen.title)]),
      ],
      'juridische-route': [
        casus.legal,
        ...casus.uitwegen
          .filter(({ carries }) => carries)
          .map((uitweg) => carriedBy(uitweg, names)),
        ...casus.uitwegen
          .filter(({ carries }) => !carries)
          .map(({ id, why }) => labelled(`Ook bekeken, niet gebruikt: ${names.uitweg(id)}`, why)),
        ...casus.artikelen.map(({ reference, why }) =>
          labelled(capital(names.artikel(reference)), why),
        ),
        ...casus.localRules.map((rule) =>
          [labelled(names.localRule(rule), rule.why), quoted('De tekst', rule.text)]
            .filter((line) => line !== '')
            .join('\n'),
        ),
        ...casus.rulings.map(({ ecli, direction, why }) =>
          labelled(
            `Pleit ${direction === 'steunt' ? 'voor' : 'tegen'}: ${names.ruling(ecli)}`,
            why,
          ),
        ),
      ],
      vergelijking: casus.precedents.map(
        ({ target, relation }) => `${names.precedent(target)} (${relation})`,
      ),
      gelijkheid: casus.precedents.map(
        ({ target, relation, reason }) =>
          `${differs(relation) ? 'Anders dan' : 'Zoals'} ${names.precedent(target)}: ${reason}`,
      ),
    },
    reportHeadings,
  );
}

export const letterHeadings: Readonly<Record<MotivationPart, string>> = {
  feiten: 'Wat wij van u weten',
  effect: 'Wat u wilt bereiken',
  grondwaarden: 'Wat de wet wil',
  afweging: 'Hoe wij hebben gekozen',
  'juridische-route': 'Welke regels wij gebruiken',
  vergelijking: 'Andere situaties',
  gelijkheid: 'Waarom wij hier wel of niet hetzelfde doen',
};

/**
 * The motivation for the beschikking, to the resident. It takes the account of each step, leaves out
 * what is internal, and never names a casus of the user's own: that would tell of somebody else.
 */
export function assembleLetter(casus: Casus, names: MotivationNames): Motivation {
  const { effectAccount, options, decision } = casus;
  const chosen = options.find(({ id }) => id === decision.chosen);
  const compared = casus.precedents.filter(({ target }) => target.kind === 'voorbeeldcasus').length;
  return join(
    {
      feiten: [casus.situation],
      effect: [quoted('U zei', effectAccount.ownWords), casus.effect],
      grondwaarden: casus.grondwaarden.map(({ why }) => why),
      afweging:
        chosen === undefined
          ? [casus.consequences]
          : [labelled('Wij kiezen', chosen.title), chosen.text, casus.consequences],
      'juridische-route': [
        casus.legal,
        ...casus.uitwegen
          .filter(({ carries }) => carries)
          .map(({ id, why }) => withArtikel(why, uitwegRules[id].artikel, names)),
        ...casus.artikelen.map(({ reference, why }) => withArtikel(why, reference, names)),
        ...casus.localRules.map((rule) =>
          rule.why.trim() === ''
            ? ''
            : `${sentence(rule.why)} Dat staat in ${names.localRule(rule)}.`,
        ),
      ],
      vergelijking:
        casus.precedents.length === 0
          ? []
          : [
              compared === 0
                ? 'Wij hebben uw situatie vergeleken met andere situaties.'
                : `Wij hebben uw situatie vergeleken met ${list(
                    '',
                    casus.precedents
                      .filter(({ target }) => target.kind === 'voorbeeldcasus')
                      .map(({ target }) => names.precedent(target)),
                  )}.`,
            ],
      gelijkheid: casus.precedents
        .filter(({ target }) => target.kind === 'voorbeeldcasus')
        .map(({ reason }) => reason),
    },
    letterHeadings,
  );
}

function join(parts: Parts, headings: Readonly<Record<MotivationPart, string>>): Motivation {
  const filled = motivationParts.map((part) => ({
    part,
    lines: parts[part].map((line) => line.trim()).filter((line) => line !== ''),
  }));
  return {
    text: filled
      .filter(({ lines }) => lines.length > 0)
      .map(({ part, lines }) => `${headings[part]}\n${lines.join('\n')}`)
      .join('\n\n'),
    missing: filled.filter(({ lines }) => lines.length === 0).map(({ part }) => part),
  };
}

/** Research in its fixed order, where the law asks for it: what was found in each step. */
function research(casus: Casus, names: MotivationNames): string[] {
  if (!needsResearch(casus.wetten)) return [];
  return researchStepSchema.options
    .map((step) => labelled(names.research(step), casus.research[step].text))
    .filter((line) => line !== '');
}

/** A way out that carries the decision, with its article and how its conditions were answered. */
function carriedBy({ id, why, conditions }: CheckedUitweg, names: MotivationNames): string {
  const { artikel, conditions: asked } = uitwegRules[id];
  const name =
    artikel === null ? names.uitweg(id) : `${names.uitweg(id)} (${names.artikel(artikel)})`;
  const answers = asked.flatMap((condition) => {
    const answer = conditions[condition];
    return answer === undefined
      ? []
      : [
          `- ${names.condition(condition)} ${answer === 'onbekend' ? 'Nog niet bekend' : capital(answer)}.`,
        ];
  });
  return [why.trim() === '' ? name : labelled(name, why), ...answers].join('\n');
}

/** What each decision costs, as far as it was counted, and what can't be said in money. */
function money({ costs, options }: Casus, names: MotivationNames): string[] {
  const totals = costTotals(costs, [...options.map(({ id }) => id), doNothing])
    .filter(({ items }) => items > 0)
    .map(({ scenario, total, claimed }) => {
      const title = options.find(({ id }) => id === scenario)?.title.trim() ?? 'niets doen';
      const note = claimed.high === 0 ? '' : `, waarvan ${names.money(claimed)} een bewering is`;
      return `- ${title}: ${names.money(total)}${note}`;
    });
  return [
    ...(totals.length === 0 ? [] : [['Wat het kost, in euro van nu:', ...totals].join('\n')]),
    labelled('Niet in geld te zeggen', costs.unpriced),
  ];
}

/** The solution from each side that was looked at. */
function sides({ perspectives }: Casus): string[] {
  return perspectiveSchema.options.flatMap((side) => {
    const { verdict, why } = perspectives[side];
    return verdict === null ? [] : [`${capital(side)} bekeken: ${verdict}. ${why}`.trim()];
  });
}

/** A reason for the resident, with the place in the law after it. */
function withArtikel(why: string, artikel: string | null, names: MotivationNames): string {
  if (why.trim() === '' || artikel === null) return why;
  return `${sentence(why)} Dat staat in ${names.artikel(artikel)}.`;
}

function sentence(text: string): string {
  const plain = text.trim();
  return /[.!?…”]$/u.test(plain) ? plain : `${plain}.`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function weighed({ title, text, standard, consequences }: Option, names: MotivationNames): string {
  const name = `${title.trim() || 'Besluit zonder naam'}${standard ? ' (het gewone besluit)' : ''}`;
  const details = consequences.map(({ termijn, betrokkene, richting, text: what }) =>
    `- ${names.termijn(termijn)}, ${names.betrokkene(betrokkene)}: ${richting}. ${what}`.trim(),
  );
  return [text.trim() === '' ? name : `${name}: ${text.trim()}`, ...details].join('\n');
}

const differs = (relation: Precedent['relation']) =>
  relation === 'contrast' || relation === 'weerspreekt';

function labelled(label: string, text: string): string {
  return text.trim() === '' ? '' : `${label}: ${text.trim()}`;
}

function quoted(label: string, text: string): string {
  return text.trim() === '' ? '' : `${label}: “${text.trim()}”`;
}

function list(label: string, values: readonly string[]): string {
  const words = new Intl.ListFormat('nl').format(values);
  return label === '' ? words : labelled(label, words);
}
