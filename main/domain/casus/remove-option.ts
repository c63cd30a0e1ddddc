import type { Casus } from './casus.ts';

/** Takes a decision out, with its costs; when it was the chosen one, nothing is chosen any more. */
export function removeOption(casus: Casus, id: string): Casus {
  const { options, costs, decision } = casus;
  return {
    ...casus,
    options: options.filter((option) => option.id !== id),
    costs: { ...costs, items: costs.items.filter(({ scenario }) => scenario !== id) },
    decision: { ...decision, chosen: decision.chosen === id ? null : decision.chosen },
  };
}
