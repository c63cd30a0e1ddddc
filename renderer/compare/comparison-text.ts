import { casusName } from '../../main/domain/casus/casus-name.ts';
import type { ComparedCase } from '../../main/domain/compare/compared-case.ts';
import type { Comparison } from '../../main/domain/compare/compare-cases.ts';
import type { WeighedDifference } from '../../main/domain/compare/weigh-difference.ts';
import { formatDay } from '../shared/day.ts';
import { uitkomstNames } from '../shared/names.ts';
import type { CompareNames } from './compare-names.ts';
import { differenceText } from './difference-text.ts';

type ComparisonTextOptions = {
  readonly other: ComparedCase;
  readonly own: 'a' | 'b';
  readonly comparison: Comparison;
  readonly differences: readonly WeighedDifference[];
  readonly names: CompareNames;
};

/** The comparison as running text for the own casus; the writer goes on from here. */
export function comparisonText(options: ComparisonTextOptions): string {
  const { other, own, comparison, differences, names } = options;
  const title = casusName(other.title);
  const shared = comparison.factoren.shared.map(names.factor);
  const wetten = comparison.wetten.shared.map((id) => names.item('wet', id));
  const here = own === 'a' ? 'deze casus' : 'die casus';
  const there = own === 'a' ? 'die casus' : 'deze casus';
  const lines = [
    `Vergeleken met “${title}”${other.rechtsstand === null ? '' : ` (recht van ${formatDay(other.rechtsstand)})`}.`,
    shared.length === 0
      ? 'Er zijn geen factoren die in beide casussen spelen.'
      : `In beide casussen speelt: ${shared.join('; ')}.`,
    ...(wetten.length === 0 ? [] : [`In beide gaat het om: ${wetten.join(', ')}.`]),
    ...differences.map((difference) => {
      const where = difference.presentIn === own ? 'Alleen hier' : 'Alleen daar';
      const meaning = differenceText(difference, names, { a: here, b: there });
      return `${where}: ${names.factor(difference.factor)}. ${meaning}`;
    }),
    other.outcome === null
      ? 'Hoe die casus afliep, staat er niet bij.'
      : `Uitkomst daar: ${uitkomstNames[other.outcome].toLowerCase()}.`,
    'Daarom besluit ik hier (hetzelfde / anders), omdat: ',
  ];
  return lines.join('\n');
}
