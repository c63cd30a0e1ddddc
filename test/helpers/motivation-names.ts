import type { MotivationNames } from '../../main/domain/motivation/motivation.ts';
import type { Uitkomst } from '../../main/domain/content/vocabulary.ts';

/** Names that show which id they were asked for; precedents are constructed ones until a test says else. */
export const testNames: MotivationNames = {
  wet: (id) => `wet ${id}`,
  grondwaarde: (id) => `waarde ${id}`,
  dilemma: (id) => `dilemma ${id}`,
  termijn: (termijn) => termijn,
  betrokkene: (betrokkene) => betrokkene,
  money: ({ low, high }) => `€ ${String(low)} tot € ${String(high)}`,
  uitweg: (id) => `uitweg ${id}`,
  condition: (condition) => `${condition}?`,
  research: (step) => `stap ${step}`,
  artikel: (reference) => `artikel ${reference}`,
  lawDay: (reference) => (reference.startsWith('awb') ? '2024-01-01' : '2026-07-01'),
  ruling: (ecli) => `CRvB, ${ecli}`,
  localRule: ({ title, artikel }) => `${title}, artikel ${artikel}`,
  outcome: (outcome: Uitkomst) => `uitkomst ${outcome}`,
  day: (day) => `dag ${day}`,
  precedent: ({ kind, id }) => ({
    title: `zaak ${id}`,
    label: kind === 'casus' ? null : 'leervoorbeeld',
    outcome: 'gedeeltelijk',
    shared: [],
    onlyHere: [],
    onlyThere: [],
  }),
};
