import type { Casus } from '../casus/casus.ts';
import { uitwegRules } from '../casus/uitweg-conditions.ts';
import type { Uitkomst } from '../content/vocabulary.ts';
import { withPlace } from './legal-lines.ts';
import { sentence, spaced } from './lines.ts';
import type { MotivationNames } from './motivation.ts';
import { uitwegMeanings } from './uitweg-meanings.ts';

/** Who hears no, or not all of it, reads which exceptions were looked at and why they are not used. */
const refusing: ReadonlySet<Uitkomst> = new Set([
  'afgewezen',
  'afgewezen-met-alternatief',
  'gedeeltelijk',
]);

/**
 * For the resident: first the article or rule, then what it comes down to, then what that means here. It
 * never says that a fact stands in the law.
 */
export function legalLetterLines(casus: Casus, names: MotivationNames): string[] {
  const { uitwegen, artikelen, localRules, rulings, decision } = casus;
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
    ...(decision.outcome !== null && refusing.has(decision.outcome)
      ? uitwegen
          .filter(({ carries, why }) => !carries && why.trim() !== '')
          .map((uitweg) =>
            spaced(
              `Wij hebben ook gekeken naar: ${withPlace(uitweg, names)}.`,
              uitwegMeanings[uitweg.id],
              'Die weg gebruiken wij niet.',
              sentence(uitweg.why),
            ),
          )
      : []),
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
