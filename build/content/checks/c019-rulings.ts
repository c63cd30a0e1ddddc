import type { Check } from '../library-source.ts';
import type { Problem } from '../problem.ts';

/** A ruling that no longer holds says by what; one that holds was not replaced. */
export const checkRulingStatus: Check = ({ uitspraken, today }) =>
  uitspraken.flatMap(({ uitspraak, file, line }): Problem[] => {
    if (uitspraak === undefined) return [];
    const { ecli, status, supersededBy, note, date } = uitspraak;
    const report = (message: string): Problem => ({ check: 'C019', file, line, message });
    const problems: Problem[] = [];
    if (status === 'achterhaald' && supersededBy === undefined && note === undefined) {
      problems.push(report(`${ecli} is achterhaald: noem supersededBy, of in note welk nieuw recht.`));
    }
    if (status === 'actueel' && supersededBy !== undefined) {
      problems.push(report(`${ecli} heet actueel en is toch vervangen door ${supersededBy}.`));
    }
    if (supersededBy === ecli) problems.push(report(`${ecli} vervangt zichzelf.`));
    if (date !== undefined && date > today) {
      problems.push(report(`De datum van ${ecli} ligt in de toekomst.`));
    }
    if (date !== undefined && !ecli.includes(`:${date.slice(0, 4)}:`) && !nextYear(ecli, date)) {
      problems.push(report(`Het jaar van ${ecli} past niet bij ${date}.`));
    }
    return problems;
  });

/** A ruling of late December can be numbered in the new year; old ones were numbered years later. */
function nextYear(ecli: string, date: string): boolean {
  const year = Number(/:(\d{4}):/u.exec(ecli)?.[1]);
  return year === Number(date.slice(0, 4)) + 1;
}
