import type { Item } from '../../../main/domain/content/bundle.ts';
import { formatDay } from '../../shared/day.ts';

type Standing = Pick<Item, 'rechtsstand' | 'checkedOn' | 'lawChanges'>;

/**
 * Why the text may no longer be right, in whole sentences; empty when nothing is known against it.
 *
 * @param today - Day of reading, as `2026-07-01`.
 */
export function lawWarnings(item: Standing, today: string): readonly string[] {
  const warnings: string[] = [];
  const yearAgo = `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`;
  if (item.checkedOn < yearAgo) {
    warnings.push(
      `Deze tekst is langer dan een jaar geleden gecontroleerd, op ${formatDay(item.checkedOn)}.`,
    );
  }
  const inForce = item.lawChanges.some(
    ({ kind, date }) => kind === 'in-werking' && date > item.rechtsstand.date && date <= today,
  );
  if (inForce) warnings.push('De wet is veranderd nadat deze tekst is geschreven.');
  const announced = item.lawChanges.filter(
    ({ kind, date }) => kind === 'aangekondigd' || date > today,
  );
  if (announced.some(({ date }) => date <= today)) {
    warnings.push('Een aangekondigde wijziging is misschien al ingegaan. Kijk dat na.');
  }
  if (announced.some(({ date }) => date > today)) {
    warnings.push('Er is een wijziging van de wet aangekondigd.');
  }
  return warnings;
}
