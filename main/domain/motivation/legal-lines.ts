import type { Casus } from '../casus/casus.ts';
import type { CheckedUitweg } from '../casus/legal-route.ts';
import { uitwegRules } from '../casus/uitweg-conditions.ts';
import { capital, labelled, listed, quoted, sentence, spaced } from './lines.ts';
import type { MotivationNames } from './motivation.ts';
import { uitwegMeanings } from './uitweg-meanings.ts';

/** For the file: the route, what carries it and on which conditions, what was set aside, and rulings. */
export function legalLines(casus: Casus, names: MotivationNames): string[] {
  const { uitwegen, artikelen, localRules, rulings } = casus;
  return [
    listed('Wetten die meespelen', casus.wetten.map(names.wet)),
    casus.legal,
    ...uitwegen.filter(({ carries }) => carries).map((uitweg) => carriedBy(uitweg, names)),
    ...uitwegen
      .filter(({ carries }) => !carries)
      .map((uitweg) =>
        labelled(`Ook bekeken, niet gebruikt: ${withPlace(uitweg, names)}`, uitweg.why),
      ),
    ...artikelen.map(({ reference, why }) => named(capital(names.artikel(reference)), why)),
    ...localRules.map((rule) =>
      [labelled(names.localRule(rule), rule.why), quoted('De tekst', rule.text)]
        .filter((line) => line !== '')
        .join('\n'),
    ),
    ...rulings.map(({ ecli, direction, why }) =>
      named(`Pleit ${direction === 'steunt' ? 'voor' : 'tegen'}: ${names.ruling(ecli)}`, why),
    ),
  ];
}

/**
 * For the resident: first the article or rule, then what it comes down to, then what that means here. It
 * never says that a fact stands in the law.
 */
export function legalLetterLines(casus: Casus, names: MotivationNames): string[] {
  const { uitwegen, artikelen, localRules, rulings } = casus;
  const carrying = uitwegen.filter(({ carries }) => carries);
  const placed = carrying.filter(({ id }) => uitwegRules[id].artikel !== null);
  const used = new Set(placed.map(({ id }) => uitwegRules[id].artikel));
  const reasonOf = (reference: string | null) =>
    artikelen.find((artikel) => artikel.reference === reference)?.why ?? '';
  return [
    casus.legal,
    ...placed.map(({ id, why }) => {
      const { artikel } = uitwegRules[id];
      const meaning = uitwegMeanings[id];
      return spaced(using(artikel, names), meaning, sentence(why), sentence(reasonOf(artikel)));
    }),
    ...artikelen
      .filter(({ reference }) => !used.has(reference))
      .map(({ reference, why }) => spaced(using(reference, names), sentence(why))),
    ...localRules
      .filter(({ why }) => why.trim() !== '')
      .map((rule) => spaced(`Wij gebruiken ${names.localRule(rule)}.`, sentence(rule.why))),
    ...carrying
      .filter(({ id }) => uitwegRules[id].artikel === null)
      .map(({ id, why }) => spaced(uitwegMeanings[id], sentence(why))),
    ...rulings
      .filter(({ why }) => why.trim() !== '')
      .map(({ ecli, direction, why }) =>
        spaced(
          `Een uitspraak die ${direction === 'steunt' ? 'dit steunt' : 'anders kan wijzen'}: ${names.ruling(ecli)}.`,
          sentence(why),
        ),
      ),
  ];
}

function using(artikel: string | null, names: MotivationNames): string {
  return artikel === null ? '' : `Wij gebruiken ${names.artikel(artikel)}.`;
}

/** What the decision rests on, by name and place. */
export function carryingNames({ uitwegen }: Casus, names: MotivationNames): string[] {
  return uitwegen.filter(({ carries }) => carries).map((uitweg) => withPlace(uitweg, names));
}

/** A way out that carries the decision, with its article and how every condition was answered. */
function carriedBy(uitweg: CheckedUitweg, names: MotivationNames): string {
  const { id, why, conditions } = uitweg;
  const answers = uitwegRules[id].conditions.map((condition) => {
    const answer = conditions[condition] ?? 'onbekend';
    return `- ${names.condition(condition)} ${answer === 'onbekend' ? 'Nog niet bekend' : capital(answer)}.`;
  });
  const name = withPlace(uitweg, names);
  return [
    spaced(`Deze weg draagt het besluit: ${name}.`, uitwegMeanings[id]),
    labelled('De feiten die dit dragen', why),
    ...answers,
  ]
    .filter((line) => line !== '')
    .join('\n');
}

/** What the decision leans on stays in sight, also when nobody wrote yet what it does here. */
function named(name: string, why: string): string {
  return why.trim() === '' ? sentence(name) : labelled(name, why);
}

function withPlace({ id }: CheckedUitweg, names: MotivationNames): string {
  const { artikel } = uitwegRules[id];
  const name = names.uitweg(id);
  return artikel === null ? name : `${name} (${names.artikel(artikel)})`;
}
