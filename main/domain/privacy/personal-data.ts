/** What the guard looks for; `identifying` is what the casus itself says may not leave. */
export const personalDataKinds = [
  'identifying',
  'iban',
  'email',
  'bsn',
  'phone',
  'address',
  'birth-date',
  'licence-plate',
  'name',
] as const;
export type PersonalDataKind = (typeof personalDataKinds)[number];

/** A stretch of a text that may lead to a person: UTF-16 units, `end` not included. */
export type PersonalData = {
  readonly kind: PersonalDataKind;
  readonly start: number;
  readonly end: number;
};

/** Finds one kind; what it returns may overlap with what others find. */
export type Finder = (text: string) => readonly PersonalData[];
