import type { CasusSummary } from './casus.ts';

/** Months that a closed casus is kept, from which the user chooses; `null` is until the user decides. */
export const keepMonthsChoices = [6, 12, 24, 60, 84, 120] as const;

type Kept = Pick<CasusSummary, 'closedOn' | 'destroyOn'>;

/**
 * The day from which a casus is to be destroyed: the one that was set for it, or else so many months
 * after it was closed.
 *
 * @param keepMonths - `null`: a closed casus is kept until somebody sets a day.
 * @returns A day such as `2028-07-01`; `null` when there is none.
 */
export function destructionDay(
  { closedOn, destroyOn }: Kept,
  keepMonths: number | null,
): string | null {
  if (destroyOn !== null) return destroyOn;
  return closedOn === null || keepMonths === null ? null : monthsLater(closedOn, keepMonths);
}

/** What is to be destroyed on a day or before, the longest due first. */
export function dueForDestruction<Subject extends Kept>(
  casussen: readonly Subject[],
  keepMonths: number | null,
  today: string,
): readonly { readonly casus: Subject; readonly day: string }[] {
  return casussen
    .flatMap((casus) => {
      const day = destructionDay(casus, keepMonths);
      return day !== null && day <= today ? [{ casus, day }] : [];
    })
    .sort((a, b) => a.day.localeCompare(b.day));
}

/** The same day so many months later; in a shorter month its last day. */
function monthsLater(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  const later = new Date(Date.UTC(year, month - 1 + months, Math.min(date, lastOfMonth)));
  return later.toISOString().slice(0, 10);
}
