import type { Casus } from '../casus/casus.ts';
import type { Option } from '../casus/option.ts';
import { perspectiveSchema } from '../casus/perspective.ts';
import { doNothing } from '../costs/cost-item.ts';
import { costTotals } from '../costs/cost-totals.ts';
import { capital, labelled, sentence, spaced } from './lines.ts';
import type { MotivationNames } from './motivation.ts';

/** Each decision with what it does, what it costs, how it looks from each side, and why one was taken. */
export function weighingLines(casus: Casus, names: MotivationNames): string[] {
  return [
    ...casus.options.map((option) => weighed(option, names)),
    labelled('Gevolgen die verder reiken', casus.consequences),
    ...money(casus, names),
    labelled('Ethiek', casus.ethics),
    labelled('Bestuurlijk', casus.governance),
    ...sides(casus),
    labelled('Waarom dit besluit en niet een ander', casus.whyChosen),
  ];
}

/** Name of a decision; one without a title is called by its place. */
export function optionName(casus: Pick<Casus, 'options'>, option: Option): string {
  const place = casus.options.findIndex(({ id }) => id === option.id) + 1;
  return option.title.trim() || `Besluit ${String(place)}`;
}

function weighed(option: Option, names: MotivationNames): string {
  const { title, text, standard, consequences } = option;
  const name = `${title.trim() || 'Besluit zonder naam'}${standard ? ' (het gewone besluit)' : ''}`;
  const details = consequences.map(({ termijn, betrokkene, richting, text: what }) =>
    `- ${capital(names.termijn(termijn))}, ${names.betrokkene(betrokkene)}: ${richting}. ${what}`.trim(),
  );
  return [text.trim() === '' ? name : `${name}: ${text.trim()}`, ...details].join('\n');
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
    if (verdict === null) return [];
    return [spaced(`${capital(side)} bekeken: ${verdict}.`, sentence(why))];
  });
}
