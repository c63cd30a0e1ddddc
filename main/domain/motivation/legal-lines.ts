import type { Casus } from '../casus/casus.ts';
import type { CheckedUitweg } from '../casus/legal-route.ts';
import { uitwegRules, type UitwegCondition } from '../casus/uitweg-conditions.ts';
import type { Presence } from '../content/vocabulary.ts';
import { artikelPlace } from '../reference/artikel.ts';
import { capital, enumerated, labelled, listed, quoted, sentence, spaced } from './lines.ts';
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
      .filter(({ carries, why, conditions }) => !carries && isLookedAt(why, conditions))
      .map((uitweg) => setAside(uitweg, names)),
    ...artikelen.map(({ reference, why }) => named(capital(names.artikel(reference)), why)),
    textsRead(casus, names),
    ...localRules.map((rule) =>
      [labelled(localRuleOfDay(rule, names), rule.why), quoted('De tekst', rule.text)]
        .filter((line) => line !== '')
        .join('\n'),
    ),
    ...rulings.map(({ ecli, direction, why }) =>
      named(`Pleit ${direction === 'steunt' ? 'voor' : 'tegen'}: ${names.ruling(ecli)}`, why),
    ),
  ];
}

/** Of which day the law was read: once for all articles, the newest first, as a reader with the law in hand needs. */
function textsRead({ artikelen, uitwegen }: Casus, names: MotivationNames): string {
  const cited = [
    ...artikelen.map(({ reference }) => reference),
    ...uitwegen
      .filter(({ carries, why, conditions }) => carries || isLookedAt(why, conditions))
      .flatMap(({ id }) => uitwegRules[id].artikel ?? []),
  ];
  const byDay = new Map<string, Set<string>>();
  for (const reference of cited) {
    const day = names.lawDay(reference);
    if (day === null) continue;
    byDay.set(day, (byDay.get(day) ?? new Set()).add(names.wet(artikelPlace(reference).wet)));
  }
  const days = [...byDay].sort(([a], [b]) => b.localeCompare(a));
  const texts = days.map(([day, wetten]) => `${names.day(day)} (${[...wetten].join(', ')})`);
  return texts.length === 0 ? '' : sentence(`Gelezen is de wettekst van ${enumerated(texts)}`);
}

function localRuleOfDay(rule: Casus['localRules'][number], names: MotivationNames): string {
  const { validFrom } = rule;
  const since = validFrom === null ? '' : ` (geldt vanaf ${names.day(validFrom)})`;
  return `${names.localRule(rule)}${since}`;
}

/** What the decision rests on, by name and place. */
export function carryingNames({ uitwegen }: Casus, names: MotivationNames): string[] {
  return uitwegen.filter(({ carries }) => carries).map((uitweg) => withPlace(uitweg, names));
}

/** A way out that carries the decision, with its article and how every condition was answered. */
function carriedBy(uitweg: CheckedUitweg, names: MotivationNames): string {
  const { id, why, conditions } = uitweg;
  const answers = uitwegRules[id].conditions.map((condition) =>
    answered(condition, conditions[condition] ?? 'onbekend', names),
  );
  const name = withPlace(uitweg, names);
  return [
    spaced(`Deze weg draagt het besluit: ${name}.`, uitwegMeanings[id]),
    labelled('De feiten die dit dragen', why),
    ...answers,
  ]
    .filter((line) => line !== '')
    .join('\n');
}

/** A way out that was not taken, with the conditions that were answered: a refusal rests on these. */
function setAside(uitweg: CheckedUitweg, names: MotivationNames): string {
  const { id, why, conditions } = uitweg;
  const answers = uitwegRules[id].conditions.flatMap((condition) => {
    const answer = conditions[condition];
    return answer === undefined ? [] : [answered(condition, answer, names)];
  });
  const name = `Ook bekeken, niet gebruikt: ${withPlace(uitweg, names)}`;
  return [named(name, why), ...answers].join('\n');
}

function isLookedAt(why: string, conditions: CheckedUitweg['conditions']): boolean {
  return why.trim() !== '' || Object.keys(conditions).length > 0;
}

function answered(condition: UitwegCondition, answer: Presence, names: MotivationNames): string {
  return `- ${names.condition(condition)} ${answer === 'onbekend' ? 'Nog niet bekend' : capital(answer)}.`;
}

/** What the decision leans on stays in sight, also when nobody wrote yet what it does here. */
function named(name: string, why: string): string {
  return why.trim() === '' ? sentence(name) : labelled(name, why);
}

/** Its name, with the article when the law has one. */
export function withPlace({ id }: CheckedUitweg, names: MotivationNames): string {
  const { artikel } = uitwegRules[id];
  const name = names.uitweg(id);
  return artikel === null ? name : `${name} (${names.artikel(artikel)})`;
}
