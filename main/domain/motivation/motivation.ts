import type { Casus, Precedent } from '../casus/casus.ts';
import type { ResearchStep } from '../casus/legal-route.ts';
import type { Consequence } from '../casus/option.ts';
import type { UitwegCondition } from '../casus/uitweg-conditions.ts';
import type { Label, Uitkomst } from '../content/vocabulary.ts';
import type { Range } from '../costs/yearly-costs.ts';

/** The parts of a motivation in the order in which a reader of the file follows them. */
export const motivationParts = [
  'feiten',
  'effect',
  'grondwaarden',
  'afweging',
  'juridische-route',
  'vergelijking',
  'gelijkheid',
  'besluit',
] as const;
export type MotivationPart = (typeof motivationParts)[number];

/** A precedent laid beside the casus. */
export type ComparedPrecedent = {
  readonly title: string;
  /** Where it comes from; `null` for a casus of the user's own. */
  readonly label: Label | null;
  readonly outcome: Uitkomst | null;
  /** Names of factoren that both have, that only this casus has, and that only the other has. */
  readonly shared: readonly string[];
  readonly onlyHere: readonly string[];
  readonly onlyThere: readonly string[];
};

/** What the casus itself does not know: how things are called, and what it is compared with. */
export type MotivationNames = {
  readonly wet: (id: string) => string;
  /** With its law, such as "Naasten kunnen het blijven doen (Wmo 2015)". */
  readonly grondwaarde: (id: string) => string;
  readonly dilemma: (id: string) => string;
  readonly termijn: (termijn: Consequence['termijn']) => string;
  readonly betrokkene: (betrokkene: Consequence['betrokkene']) => string;
  readonly money: (range: Range) => string;
  readonly uitweg: (id: Casus['uitwegen'][number]['id']) => string;
  /** A condition of a way out as a question, and a step of the research with its number. */
  readonly condition: (condition: UitwegCondition) => string;
  readonly research: (step: ResearchStep) => string;
  /** Such as "artikel 2.3.5 lid 3 Wmo 2015". */
  readonly artikel: (reference: string) => string;
  /** Of which day the text of the law is that the library has read for an artikel; `null`: not known. */
  readonly lawDay: (reference: string) => string | null;
  /** Court, day and number of a ruling, and in brackets that it may no longer hold. */
  readonly ruling: (ecli: string) => string;
  readonly localRule: (rule: Casus['localRules'][number]) => string;
  readonly outcome: (outcome: Uitkomst) => string;
  /** A day as people write it. */
  readonly day: (day: string) => string;
  readonly precedent: (target: Precedent['target']) => ComparedPrecedent;
};

/** A motivation put together from the steps, and the parts for which nothing was written. */
export type Motivation = { readonly text: string; readonly missing: readonly MotivationPart[] };

/** Joins the parts under their headings, in the given order; an empty part is left out and named. */
export function joinParts(
  parts: readonly (readonly [part: MotivationPart, lines: readonly string[]])[],
  headings: Readonly<Partial<Record<MotivationPart, string>>>,
): Motivation {
  const filled = parts.map(([part, lines]) => ({
    part,
    lines: lines.map((line) => line.trim()).filter((line) => line !== ''),
  }));
  return {
    text: filled
      .filter(({ lines }) => lines.length > 0)
      .map(({ part, lines }) => `${headings[part] ?? ''}\n${lines.join('\n')}`)
      .join('\n\n'),
    missing: filled.filter(({ lines }) => lines.length === 0).map(({ part }) => part),
  };
}
