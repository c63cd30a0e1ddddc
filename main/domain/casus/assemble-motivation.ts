import type { Casus, Precedent } from './casus.ts';
import type { Option } from './option.ts';

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
  readonly uitweg: (id: Casus['uitwegen'][number]['id']) => string;
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
      feiten: [casus.situation, list('Betrokken wetten', casus.wetten.map(names.wet))],
      effect: [
        quoted('In eigen woorden', effectAccount.ownWords),
        casus.effect,
        labelled('Te merken aan', effectAccount.signs),
      ],
      grondwaarden: casus.grondwaarden
        .filter(({ verdict, why }) => verdict !== null || why.trim() !== '')
        .map(
          ({ id, verdict, why }) => `${names.grondwaarde(id)}: ${names.verdict(verdict)}. ${why}`,
        ),
      afweging: [
        ...options.map((option) => weighed(option)),
        casus.consequences,
        labelled('Ethiek', casus.ethics),
        labelled('Bestuurlijk', casus.governance),
        ...(chosen === undefined ? [] : [labelled('Gekozen', chosen.title)]),
      ],
      'juridische-route': [
        casus.legal,
        ...casus.uitwegen
          .filter(({ carries }) => carries)
          .map(({ id, why }) => labelled(names.uitweg(id), why)),
        ...casus.artikelen.map(({ reference, why }) => labelled(reference, why)),
        ...casus.rulings.map(({ ecli, direction, why }) => labelled(`${ecli} (${direction})`, why)),
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
        ...casus.uitwegen.filter(({ carries }) => carries).map(({ why }) => why),
        ...casus.artikelen.map(({ why }) => why),
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

function weighed({ title, text, standard, consequences }: Option): string {
  const name = `${title.trim() || 'Besluit zonder naam'}${standard ? ' (het gewone besluit)' : ''}`;
  const details = consequences.map(
    ({ termijn, betrokkene, richting, text: what }) =>
      `- ${termijn}, ${betrokkene}: ${richting}. ${what}`,
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
