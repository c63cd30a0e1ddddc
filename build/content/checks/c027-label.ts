import { itemsOf, type Check } from '../library-source.ts';
import type { Problem } from '../problem.ts';

/** The label says where a casus comes from; its sources and rulings have to bear that out. */
export const checkLabel: Check = (library) =>
  itemsOf(library, 'voorbeeldcasus').flatMap(({ item, file, lineOf, findings }): Problem[] => {
    const report = (field: string, message: string): Problem[] => [
      { check: 'C027', file, line: lineOf([field]), message },
    ];
    const says = item.sources.some(({ title, note }) =>
      /leervoorbeeld|bedacht|verzonnen/iu.test(`${title} ${note ?? ''}`),
    );
    if (item.label === 'leervoorbeeld' && !says) {
      return report('sources', 'Een leervoorbeeld zegt in sources dat het bedacht is.');
    }
    const rulings =
      item.rulings.length + findings.links.filter(({ target }) => target.kind === 'uitspraak').length;
    return item.label === 'rechtspraak' && rulings === 0
      ? report('label', 'Een casus uit de rechtspraak noemt een uitspraak.')
      : [];
  });
