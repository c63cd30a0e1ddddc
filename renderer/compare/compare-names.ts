import type { Factor } from '../../main/domain/content/factor.ts';
import { useFactoren } from '../library/library-queries.ts';
import { useTitles } from '../library/use-titles.ts';

export type Pleads = Factor['pleads'];

/** Which way a factor points: a sign that stands without colour, and the words for it. */
export const pleadsNames: Readonly<
  Record<Pleads, { readonly sign: string; readonly words: string }>
> = {
  voor: { sign: '+', words: 'pleit voor afwijken' },
  tegen: { sign: '−', words: 'pleit tegen afwijken' },
  context: { sign: '0', words: 'context' },
};

/** Dutch names of everything that a comparison holds as ids. */
export type CompareNames = {
  readonly factor: (id: string) => string;
  readonly pleads: (id: string) => Pleads;
  /** Title of the more abstract factor; null when it has none. */
  readonly parent: (id: string) => string | null;
  readonly item: (kind: 'wet' | 'dilemma' | 'grondwaarde', id: string) => string;
};

export function useCompareNames(): CompareNames {
  const vocabulary = useFactoren().data;
  const item = useTitles();
  const find = (id: string) => vocabulary?.factoren.find((factor) => factor.id === id);
  return {
    item,
    factor: (id) => find(id)?.title ?? id,
    pleads: (id) => find(id)?.pleads ?? 'context',
    parent: (id) =>
      vocabulary?.parents.find((parent) => parent.id === find(id)?.parent)?.title ?? null,
  };
}
