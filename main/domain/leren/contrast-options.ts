import type { Inline } from '../content/rich-text.ts';
import type { Presence } from '../content/vocabulary.ts';
import type { AnswerOption } from './answer-option.ts';

type Side = { readonly factoren: Readonly<Record<string, Presence>> };
type Factor = { readonly id: string; readonly title: string; readonly parent?: string | undefined };

const mostOptions = 4;

/**
 * Factoren to choose the deciding one from, for two voorbeeldcasussen that no lesson asks about: some
 * that differ as well, some that both share, some that nobody knows. Each says why it is not the one.
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
  const parent = vocabulary.find(({ id }) => id === deciding)?.parent;
  const wrong = (text: string, isSo: (here: Presence, there: Presence) => boolean) =>
    vocabulary
      .filter((factor) => factor.id !== deciding)
      // What says the same on a higher level, such as its opposite, would be half right.
      .filter((factor) => parent === undefined || factor.parent !== parent)
      .filter(({ id }) => isSo(left.factoren[id] ?? 'onbekend', right.factoren[id] ?? 'onbekend'))
      .map((factor) => option(factor, false, [{ kind: 'text', text }]));
  const differing = wrong(
    'Hierin verschillen zij ook, maar het gaf niet de doorslag.',
    (here, there) => here !== there && here !== 'onbekend' && there !== 'onbekend',
  );
  const shared = wrong(
    'Dit speelt in beide casussen, dus het verklaart het verschil niet.',
    (here, there) => here === 'ja' && there === 'ja',
  );
  const unknown = wrong(
    'Van één van de twee weten we dit niet. Daarop kun je geen verschil bouwen.',
    (here, there) =>
      here !== there && (here === 'ja' || there === 'ja') && here !== 'nee' && there !== 'nee',
  );
  // Two that differ and the rest otherwise: neither kind gives the answer away by its number.
  const distractors = [...differing.slice(0, 2), ...shared, ...unknown, ...differing.slice(2)];
  return vocabulary
    .filter(({ id }) => id === deciding)
    .map((factor) => option(factor, true, why))
    .concat(distractors.slice(0, mostOptions - 1));
}
