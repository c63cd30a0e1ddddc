import type { Migration } from './upgrade-form.ts';

/**
 * Form 2 keeps every text of form 1 in its place and makes room for more: what stands around the
 * effect, consequences, perspectives, costs, ways out, research, rulings, the letter, evaluation,
 * signal, escalation and the days of each status. Written out in full, so that a later change of
 * what is empty does not change what an old casus becomes.
 */
export const migrateFirstForm: Migration = (casus) => ({
  ...casus,
  statusChanges: [],
  effectAccount: { whose: [], ownWords: '', kind: null, signs: '' },
  options: eachOf(casus['options'], { standard: false, consequences: [] }),
  perspectives: {
    juridisch: { verdict: null, why: '' },
    economisch: { verdict: null, why: '' },
    maatschappelijk: { verdict: null, why: '' },
  },
  costs: { items: [], discountPercent: 0, indexPercent: 0, unpriced: '' },
  uitwegen: [],
  artikelen: [],
  rulings: [],
  research: {
    hulpvraag: { done: false, text: '' },
    'problemen-en-beperkingen': { done: false, text: '' },
    'aard-en-omvang-hulp': { done: false, text: '' },
    'eigen-kracht-gebruikelijke-hulp-netwerk-voorliggend': { done: false, text: '' },
    'aanvullende-voorziening': { done: false, text: '' },
  },
  decision: { ...recordOf(casus['decision']), chosen: null, letter: '' },
  evaluation: { ...recordOf(casus['evaluation']), reached: null, learned: '' },
  signal: { nature: null, to: '', text: '' },
  escalation: { tried: [], steps: [] },
});

/** What is no record is left to the schema, which refuses the casus as damaged. */
function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

function eachOf(list: unknown, added: Readonly<Record<string, unknown>>): unknown {
  if (!Array.isArray(list)) return list;
  return list.map((item: unknown) => ({ ...recordOf(item), ...added }));
}
