import { casusName } from '../casus/casus-name.ts';
import type { Casus, Precedent, PrecedentRelation } from '../casus/casus.ts';
import type { Label } from '../content/vocabulary.ts';
import { sentence, spaced } from './lines.ts';
import type { ComparedPrecedent, MotivationNames } from './motivation.ts';

/** What a reader may take a precedent for: a constructed one shows a way of reasoning, no more. */
const standing: Readonly<Record<Label, string>> = {
  rechtspraak: 'naar een uitspraak van de rechter',
  'openbaar-beschreven': 'openbaar beschreven',
  leervoorbeeld: 'bedacht om van te leren, geen echte zaak',
};

const relationWords: Readonly<Record<PrecedentRelation, string>> = {
  vergelijkbaar: 'lijkt hierop',
  contrast: 'lijkt hierop en eindigde anders',
  steunt: 'pleit voor dit besluit',
  weerspreekt: 'pleit tegen dit besluit',
};

/** For the file: each precedent with what it is, how it ended, and the factoren that decide. */
export function comparedLines({ precedents }: Casus, names: MotivationNames): string[] {
  return precedents.map(({ target, relation }) => {
    const compared = names.precedent(target);
    const { label, outcome, shared, onlyHere, onlyThere } = compared;
    const facts = [
      label === null ? 'eigen casus' : standing[label],
      outcome === null
        ? 'uitkomst niet bekend'
        : `uitkomst: ${names.outcome(outcome).toLowerCase()}`,
    ];
    return [
      `“${casusName(compared.title)}” (${facts.join('; ')}) ${relationWords[relation]}.`,
      ...points([
        ['Hetzelfde in beide', shared],
        ['Alleen hier', onlyHere],
        ['Alleen daar', onlyThere],
      ]),
    ].join('\n');
  });
}

/** For the file: why this casus is, or is not, treated like each precedent. */
export function equalityLines({ precedents }: Casus, names: MotivationNames): string[] {
  return precedents.map(({ target, relation, reason }) => {
    const word = isUnlike(relation) ? 'Anders dan' : 'Net als';
    return `${word} “${casusName(names.precedent(target).title)}”: ${sentence(reason)}`;
  });
}

/**
 * For the resident. It names only what a judge decided: a casus of the user's own would tell of somebody
 * else, and a described or constructed one is no decision that the resident can look up.
 */
export function comparedLetterLines({ precedents }: Casus, names: MotivationNames): string[] {
  return precedents
    .map((precedent) => ({ precedent, compared: names.precedent(precedent.target) }))
    .filter(({ compared: { label } }) => label === 'rechtspraak')
    .map(({ precedent, compared }) => named(precedent, compared));
}

function named({ relation, reason }: Precedent, compared: ComparedPrecedent): string {
  const label = compared.label === null ? '' : ` (${standing[compared.label]})`;
  return spaced(
    isUnlike(relation) ? 'Uw situatie is anders dan' : 'Uw situatie lijkt op',
    `“${casusName(compared.title)}”${label}.`,
    sentence(reason),
  );
}

const isUnlike = (relation: PrecedentRelation) =>
  relation === 'contrast' || relation === 'weerspreekt';

function points(all: readonly (readonly [string, readonly string[]])[]): string[] {
  return all
    .filter(([, values]) => values.length > 0)
    .map(([label, values]) => sentence(`- ${label}: ${values.join('; ')}`));
}
