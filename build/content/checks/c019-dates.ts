import { itemsOf, type Check, type ItemSource } from '../library-source.ts';
import type { Problem } from '../problem.ts';
import { pointedAt } from '../references.ts';
import type { YamlPath } from '../yaml-source.ts';

/**
 * Dates that can't be. Everything but "not after today" compares dates inside the content with each
 * other, so that content which is right once does not turn wrong by the passing of time.
 */
export const checkDates: Check = (library) => {
  const read = new Map(itemsOf(library, 'wet').map(({ id, item }) => [id, item.rechtsstand.date]));
  return library.items.flatMap((source) => {
    const { item, file, lineOf } = source;
    if (item === undefined) return [];
    const report = (path: YamlPath, message: string): Problem => ({
      check: 'C019',
      file,
      line: lineOf(path),
      message,
    });
    const problems: Problem[] = [];
    if (item.checkedOn > library.today) {
      problems.push(report(['checkedOn'], `${item.checkedOn} ligt in de toekomst.`));
    }
    const newest = item.kind === 'wet' ? item.checkedOn : newestRead(source, read);
    if (item.rechtsstand.date > newest) {
      const message = `De nieuwste gelezen tekst van de wetten in dit item is van ${newest}, niet ${item.rechtsstand.date}.`;
      problems.push(report(['rechtsstand', 'date'], message));
    }
    return [...problems, ...changes(source, report)];
  });
};

/** Newest text that was read of the wetten an item speaks of; of any wet when it names none. */
function newestRead(source: ItemSource, read: ReadonlyMap<string, string>): string {
  const own = pointedAt(source).flatMap(({ kind, id }) =>
    kind === 'wet' ? (read.get(id) ?? []) : [],
  );
  const dates = own.length > 0 ? own : [...read.values()];
  return dates.reduce((a, b) => (a > b ? a : b), dates.length > 0 ? '' : '9999-12-31');
}

type Report = (path: YamlPath, message: string) => Problem;

function changes({ item }: ItemSource, report: Report): Problem[] {
  if (item === undefined) return [];
  const problems = item.lawChanges.flatMap(({ kind, date }, index) =>
    changeProblem(kind, date, item.checkedOn, ['lawChanges', index, 'date'], report),
  );
  if (item.kind !== 'wet') return problems;
  const artikelen = item.artikelen.flatMap(({ change, rechtsstand }, index) => {
    const path = ['artikelen', index];
    const late =
      rechtsstand !== undefined && rechtsstand > item.rechtsstand.date
        ? [report([...path, 'rechtsstand'], `${rechtsstand} is nieuwer dan de rechtsstand van de wet.`)]
        : [];
    return change === undefined
      ? late
      : [...late, ...changeProblem(change.kind, change.date, item.checkedOn, [...path, 'change', 'date'], report)];
  });
  return [...problems, ...artikelen];
}

function changeProblem(
  kind: string,
  date: string,
  checkedOn: string,
  path: YamlPath,
  report: Report,
): Problem[] {
  const announced = kind === 'aangekondigd';
  if (announced === date > checkedOn) return [];
  return [
    report(
      path,
      announced
        ? `${date} was op de controledatum al voorbij: is de wijziging er gekomen?`
        : `${date} was op de controledatum nog niet aangebroken: dit heet aangekondigd.`,
    ),
  ];
}
