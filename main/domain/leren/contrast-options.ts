import type { Inline } from '../content/rich-text.ts';
import type { Presence } from '../content/vocabulary.ts';
import type { AnswerOption } from './answer-option.ts';

type Side = { readonly factoren: Readonly<Record<string, Presence>> };
type Factor = { readonly id: string; readonly title: string };

const mostOptions = 4;

/**
 * Factoren to choose the deciding one from, for two voorbeeldcasussen that no lesson asks about: those
 * that differ as well first, then those that both share. Each says why it is not the one.
 *
 * @param why - What the library says of the relation between the two.
 * @param vocabulary - All factoren, in reading order.
 * @returns The deciding factor first; fewer than two options when there is nothing to choose from.
 */
export function contrastOptions(
  left: Side,
  right: Side,
  deciding: string,
  why: readonly Inline[],
  vocabulary: readonly Factor[],
): readonly AnswerOption[] {
  const option = (factor: Factor, isRight: boolean, explanation: readonly Inline[]) => ({
    id: factor.id,
    text: [{ kind: 'text' as const, text: factor.title }],
    right: isRight,
    explanation: [...explanation],
  });
  const others = vocabulary.filter(({ id }) => id !== deciding);
  const differing = others.filter(({ id }) => opposite(left.factoren[id], right.factoren[id]));
  const shared = others.filter(
    ({ id }) => left.factoren[id] === 'ja' && right.factoren[id] === 'ja',
  );
  const distractors = [
    ...differing.map((factor) =>
      option(factor, false, [
        { kind: 'text', text: 'Hierin verschillen zij ook, maar het gaf niet de doorslag.' },
      ]),
    ),
    ...shared.map((factor) =>
      option(factor, false, [
        {
          kind: 'text',
          text: 'Dit speelt in beide casussen, dus het verklaart het verschil niet.',
        },
      ]),
    ),
  ];
  // Two that differ and the rest shared: neither kind gives the answer away by its number.
  const few = [
    ...distractors.slice(0, Math.min(2, differing.length)),
    ...distractors.slice(differing.length),
  ];
  return vocabulary
    .filter(({ id }) => id === deciding)
    .map((factor) => option(factor, true, why))
    .concat(few.slice(0, mostOptions - 1));
}

function opposite(left: Presence | undefined, right: Presence | undefined): boolean {
  return (left === 'ja' && right === 'nee') || (left === 'nee' && right === 'ja');
}
