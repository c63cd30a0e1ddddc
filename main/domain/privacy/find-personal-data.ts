import { findAddress } from './find-address.ts';
import { findBirthDate } from './find-birth-date.ts';
import { findBsn } from './find-bsn.ts';
import { findEmail } from './find-email.ts';
import { findIban } from './find-iban.ts';
import { findLicencePlate } from './find-licence-plate.ts';
import { findMarked } from './find-marked.ts';
import { findNames } from './find-names.ts';
import { findPhone } from './find-phone.ts';
import { personalDataKinds, type Finder, type PersonalData } from './personal-data.ts';

const finders: readonly Finder[] = [
  findIban,
  findEmail,
  findBsn,
  findPhone,
  findAddress,
  findBirthDate,
  findLicencePlate,
  findNames,
];

/**
 * What in a text may lead to a person. It misses things: never tell a user that nothing is there.
 *
 * @param marked - What the casus itself says may not leave, such as a name or the name of a home;
 *   found in every spelling and before anything else.
 * @returns In the order of the text, none overlapping.
 */
export function findPersonalData(
  text: string,
  marked: readonly string[] = [],
): readonly PersonalData[] {
  const found = [...findMarked(text, marked), ...finders.flatMap((find) => find(text))];
  return joined(found);
}

/** What overlaps becomes one find, of the kind that tells most: half an address still leads home. */
function joined(found: readonly PersonalData[]): readonly PersonalData[] {
  const kept: PersonalData[] = [];
  for (const one of found.toSorted((a, b) => a.start - b.start)) {
    const last = kept.at(-1);
    if (last === undefined || last.end <= one.start) kept.push(one);
    else kept[kept.length - 1] = both(last, one);
  }
  return kept;
}

function both(one: PersonalData, other: PersonalData): PersonalData {
  const rank = personalDataKinds.indexOf(one.kind) - personalDataKinds.indexOf(other.kind);
  return {
    kind: rank > 0 ? other.kind : one.kind,
    start: one.start,
    end: Math.max(one.end, other.end),
  };
}
