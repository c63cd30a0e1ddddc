import type { Casus } from './casus.ts';

/** The fields of a casus that somebody fills in; the rest the app keeps by itself. */
export type WrittenField = Exclude<
  keyof Casus,
  'format' | 'id' | 'createdAt' | 'changedAt' | 'copiedFrom' | 'statusChanges'
>;

/** Every field that somebody fills in, in the order of the steps; a new one does not compile until it is here. */
const order: Readonly<Record<WrittenField, number>> = {
  title: 0,
  status: 1,
  klad: 2,
  identifying: 3,
  situation: 4,
  wetten: 5,
  leefgebieden: 6,
  factoren: 7,
  effect: 8,
  effectAccount: 9,
  grondwaarden: 10,
  dilemmas: 11,
  options: 12,
  consequences: 13,
  ethics: 14,
  governance: 15,
  perspectives: 16,
  costs: 17,
  legal: 18,
  uitwegen: 19,
  artikelen: 20,
  rulings: 21,
  localRules: 22,
  research: 23,
  precedents: 24,
  begunLinks: 25,
  whyChosen: 26,
  decision: 27,
  letterTexts: 28,
  destroyOn: 29,
  evaluation: 30,
  signal: 31,
  escalation: 32,
};

/** The fields in the order of the steps. */
export const writtenFields = (Object.keys(order) as WrittenField[]).sort(
  (a, b) => order[a] - order[b],
);

/** Which fields differ between two versions of a casus. */
export function changedFields(before: Casus, after: Casus): readonly WrittenField[] {
  return writtenFields.filter((field) => !isSame(before[field], after[field]));
}

/** Equal as JSON, whatever the order of the keys. */
function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [mine, other] = [new Map(Object.entries(a)), new Map(Object.entries(b))];
  return (
    mine.size === other.size &&
    [...mine].every(([key, value]) => other.has(key) && isSame(value, other.get(key)))
  );
}
