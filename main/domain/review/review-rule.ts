import type { Casus, PrecedentTarget } from '../casus/casus.ts';
import type { Step } from '../casus/steps.ts';
import type { Uitspraak } from '../content/uitspraak.ts';

/** What a rule is about inside a casus: something with an id that the screen can name. */
export type Subject = {
  readonly kind:
    | 'wet'
    | 'grondwaarde'
    | 'voorbeeldcasus'
    | 'casus'
    | 'artikel'
    | 'uitspraak'
    | 'uitweg'
    | 'option'
    /** A text of the casus, by its path. */
    | 'text';
  readonly id: string;
};

/** What the library says of a voorbeeldcasus that is linked as a precedent. */
export type KnownPrecedent = {
  /** Day of the law it stands on. */
  readonly rechtsstand: string;
  /** Days on which a change of that law came into force. */
  readonly lawChanges: readonly string[];
  /** Another voorbeeldcasus took its place, or a ruling that carries it no longer holds. */
  readonly superseded: boolean;
};

/** Everything that the rules need besides the casus; they read no clock and no library. */
export type ReviewContext = {
  /** Day of the review, as `2026-07-01`. */
  readonly today: string;
  /** By wet, its grondwaarden. */
  readonly grondwaarden: ReadonlyMap<string, readonly string[]>;
  /** The linked voorbeeldcasussen that the library knows. */
  readonly precedents: ReadonlyMap<string, KnownPrecedent>;
  /** The own casussen that are there. */
  readonly casussen: ReadonlySet<string>;
  /** Status of the rulings that are known. */
  readonly rulings: ReadonlyMap<string, Uitspraak['status']>;
  /** Cases with the same telling factoren that ended otherwise. */
  readonly unequal: readonly PrecedentTarget[];
};

/**
 * One numbered rule. A number never gets another meaning: people refer to it in remarks.
 *
 * @returns Of `find`, what is open: each thing it is about, or `whole` when it is about the step.
 */
export type ReviewRule = {
  readonly step: Step;
  readonly find: (casus: Casus, context: ReviewContext) => readonly Subject[] | 'whole';
};

/** For a rule about a whole step: open or not. */
export function when(open: boolean): readonly Subject[] | 'whole' {
  return open ? 'whole' : [];
}

/** Whether a text says nothing, or less than a reader can follow. */
export function isShort(text: string, least = 1): boolean {
  return text.trim().length < least;
}
