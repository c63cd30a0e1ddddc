import type { CertaintyOfCost, Payer, Rhythm } from '../../../../main/domain/costs/cost-item.ts';
import type { Range } from '../../../../main/domain/costs/yearly-costs.ts';

export const payerNames: Readonly<Record<Payer, string>> = {
  inwoner: 'Inwoner',
  netwerk: 'Netwerk',
  gemeente: 'Gemeente',
  zorgverzekeraar: 'Zorgverzekeraar',
  zorgkantoor: 'Zorgkantoor',
  rijk: 'Rijk',
  woningcorporatie: 'Woningcorporatie',
  'andere-instantie': 'Andere instantie',
};

export const certaintyNames: Readonly<Record<CertaintyOfCost, string>> = {
  vast: 'Vast bedrag',
  schatting: 'Eigen schatting',
  claim: 'Bewering van een ander',
};

export const rhythmNames: Readonly<Record<Rhythm, string>> = {
  eenmalig: 'Eén keer',
  'per-week': 'Per week',
  'per-maand': 'Per maand',
  'per-jaar': 'Per jaar',
};

const euros = new Intl.NumberFormat('nl-NL', {
  style: 'currency',
  currency: 'EUR',
  maximumFractionDigits: 0,
});

/** A range in whole euros; one amount when both ends are the same. */
export function rangeText({ low, high }: Range): string {
  const [from, to] = [euros.format(low), euros.format(high)];
  return from === to ? from : `${from} tot ${to}`;
}
