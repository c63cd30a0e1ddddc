import type { Casus } from '../casus/casus.ts';
import { plainText } from '../content/rich-text.ts';
import type { GrondwaardeVerdict, Label, Uitkomst } from '../content/vocabulary.ts';
import type { Voorbeeldcasus } from '../voorbeeldcasus/voorbeeldcasus.ts';
import type { Comparable } from './compare-cases.ts';

/** What a grondwaarde says about one case; `verdict` is null when nobody weighed it yet. */
export type ComparedVerdict = {
  readonly id: string;
  readonly verdict: GrondwaardeVerdict | null;
  readonly why: string;
};

/** A case as it stands in a comparison, whether somebody wrote it here or it came with the library. */
export type ComparedCase = {
  readonly kind: 'casus' | 'voorbeeldcasus';
  readonly id: string;
  readonly title: string;
  readonly label: Label | null;
  readonly tags: Comparable;
  readonly verdicts: readonly ComparedVerdict[];
  /** Titles of the decisions that were weighed. */
  readonly options: readonly string[];
  readonly outcome: Uitkomst | null;
  /** What was said about the outcome, as plain text. */
  readonly outcomeNote: string;
  /** Day of the law that the text stands on; an own casus does not name one. */
  readonly rechtsstand: string | null;
};

/** An own casus as one side of a comparison. */
export function comparedCasus(casus: Casus): ComparedCase {
  const { wetten, leefgebieden, dilemmas, factoren } = casus;
  const grondwaarden = casus.grondwaarden.map(({ id }) => id);
  return {
    kind: 'casus',
    id: casus.id,
    title: casus.title.trim(),
    label: null,
    tags: { wetten, leefgebieden, dilemmas, grondwaarden, factoren },
    verdicts: casus.grondwaarden.map(({ id, verdict, why }) => ({ id, verdict, why })),
    options: casus.options.map(({ title }) => title.trim()).filter((title) => title !== ''),
    outcome: casus.decision.outcome,
    outcomeNote: casus.decision.motivation.trim(),
    rechtsstand: null,
  };
}

/** A voorbeeldcasus as one side of a comparison. */
export function comparedVoorbeeldcasus(item: Voorbeeldcasus): ComparedCase {
  const { wetten, leefgebieden, dilemmas, factoren } = item;
  const grondwaarden = item.grondwaarden.map(({ id }) => id);
  return {
    kind: 'voorbeeldcasus',
    id: item.id,
    title: item.title,
    label: item.label,
    tags: { wetten, leefgebieden, dilemmas, grondwaarden, factoren },
    verdicts: item.grondwaarden.map(({ id, verdict, why }) => ({
      id,
      verdict,
      why: plainText(why),
    })),
    options: item.options.map(({ title }) => title),
    outcome: item.outcome,
    outcomeNote: plainText(item.outcomeNote),
    rechtsstand: item.rechtsstand.date,
  };
}
